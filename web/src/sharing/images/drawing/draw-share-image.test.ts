import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { SharePicture } from '../share-picture.ts'
import { composeShareImage } from './compose-share-image.ts'
import { drawShareImage } from './draw-share-image.ts'

const story: SharePicture = {
  locale: 'ru',
  subject: '8a1c1f6e-5a55-4a52-9a8a-2f1f6f0b7d11',
  ground: { kind: 'horizon', seed: '8a1c1f6e-5a55-4a52-9a8a-2f1f6f0b7d11' },
  association: 'Russie-Libertés',
  host: 'don.example.org',
  title: 'Мне сказали подписать бумагу, и я подписал — а потом понял, что это был контракт',
  line: 'Илья, имя изменено · Турция и Ближний Восток · Осень 2022 года · Пример истории',
}
const page: SharePicture = { ...story, ground: { kind: 'bands' }, locale: 'de', title: 'Rechenschaft über die Gelder' }

describe('the image of a link', () => {
  it.each([
    ['a story', story],
    ['a page', page],
  ])('of %s is 1200 × 630, of few colours, and light', async (_what, picture) => {
    const image = await drawShareImage(picture)
    const { format, width, height } = await sharp(image).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
    // The type of colour in the header of a PNG (its 26th byte): 3 is a palette.
    expect(image[25]).toBe(3)
    expect(image.length).toBeLessThan(60 * 1024)
  })

  it('is the same bytes each time, wherever it is drawn', async () => {
    const [one, other] = [await drawShareImage(story), await drawShareImage({ ...story })]
    expect(digest(one)).toBe(digest(other))
    expect(digest(await drawShareImage({ ...story, title: 'Другое' }))).not.toBe(digest(one))
  })

  it('says nothing of when and with what it was made', async () => {
    const { exif, xmp, icc, comments } = await sharp(await drawShareImage(story)).metadata()
    expect([exif, xmp, icc, comments]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('needs no font where it is turned into pixels: letters are shapes', () => {
    const drawing = composeShareImage(story)
    expect(drawing).not.toMatch(/<text|font-family|<image|href/)
    expect(drawing).not.toMatch(/[А-я]/)
  })

  it('has ink where the title is, and another drawing for another story', async () => {
    const other: SharePicture = { ...story, ground: { kind: 'horizon', seed: 'another' } }
    expect(await darkest(story, { top: 130, height: 250 })).toBeLessThan(60)
    expect(await darkest({ ...story, title: '', line: null }, { top: 130, height: 60 })).toBeGreaterThan(200)
    expect(composeShareImage(other)).not.toBe(composeShareImage(story))
  })

  it('is drawn without words that its fonts do not have, and not refused', async () => {
    const { width } = await sharp(await drawShareImage({ ...story, title: 'თბილისი', line: '日本' })).metadata()
    expect(width).toBe(1200)
  })
})

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Brightness from 0 to 255 of the darkest point of a part of an image. */
async function darkest(picture: SharePicture, part: { top: number; height: number }): Promise<number> {
  const area = { left: 64, width: 1072, ...part }
  const { data } = await sharp(await drawShareImage(picture))
    .extract(area)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return data.reduce((least, value) => Math.min(least, value), 255)
}
