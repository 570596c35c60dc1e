import type { Media } from '@campaign/shared/cms/payload-types.ts'
import { expect, test } from 'vitest'
import { mapPicture } from './map-picture.ts'

const media: Media = {
  id: 'm',
  alt: 'Une route',
  filename: '0a1b.webp',
  width: 2000,
  height: 1000,
  sizes: {
    small: { filename: '0a1b-640x320.webp', width: 640, height: 320 },
    large: { filename: '0a1b-1280x640.webp', width: 1280, height: 640 },
  },
  faceState: 'clear',
  updatedAt: '',
  createdAt: '',
}

test('each size is an address on the site itself', () => {
  expect(mapPicture(media)).toEqual({
    sources: [
      { url: '/media/0a1b-640x320.webp', width: 640 },
      { url: '/media/0a1b-1280x640.webp', width: 1280 },
      { url: '/media/0a1b.webp', width: 2000 },
    ],
    avif: [],
    width: 2000,
    height: 1000,
    alt: 'Une route',
  })
})

test('a picture smaller than its sizes has one source a width', () => {
  const small = { ...media, width: 640, height: 320, sizes: { small: media.sizes?.small, large: media.sizes?.small } }
  expect(mapPicture(small)?.sources).toEqual([{ url: '/media/0a1b-640x320.webp', width: 640 }])
})

test('what there is in AVIF is offered first, each width once', () => {
  const avif = { filename: '0a1c.avif', width: 640, height: 320 }
  const sizes = { ...media.sizes, smallAvif: avif, largeAvif: { ...avif, filename: '0a1d.avif' } }
  expect(mapPicture({ ...media, sizes })?.avif).toEqual([{ url: '/media/0a1c.avif', width: 640 }])
})

test('a decorative picture has no description', () => {
  expect(mapPicture({ ...media, isDecorative: true })?.alt).toBe('')
})

test('an id alone, nothing at all, and a file without a measure are no picture', () => {
  expect(mapPicture('m')).toBeNull()
  expect(mapPicture(null)).toBeNull()
  expect(mapPicture({ ...media, width: null })).toBeNull()
})
