import { expect, it } from 'vitest'
import { findPictures } from './find-pictures.ts'

const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value })

it('finds pictures in fields and anywhere in rich texts, each once', () => {
  const body = { root: { children: [{ type: 'quote', children: [upload('b')] }, upload({ id: 'c' }), upload('a')] } }
  expect(findPictures({ cover: 'a', body, rows: [{ portrait: 'd' }] }, new Set(['cover', 'portrait']))).toEqual([
    ...['a', 'b', 'c', 'd'],
  ])
})

it('takes nothing else for a picture', () => {
  expect(findPictures({ related: ['a'], cover: null, title: 'upload' }, new Set(['cover']))).toEqual([])
})

it('comes to an end in a text of a hundred thousand levels', () => {
  let part: object = upload('deep')
  for (let level = 0; level < 100_000; level += 1) part = { children: [part] }
  expect(findPictures(part, new Set())).toEqual(['deep'])
})
