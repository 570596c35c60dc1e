import { expect, it } from 'vitest'
import { openPicture, sealPicture } from './seal-picture.ts'

const key = 'k'.repeat(32)
const bytes = Buffer.from('a picture')
const DOES_NOT_OPEN = /unable to authenticate/

it('a sealed picture opens with its key and name, and shows nothing before', () => {
  const sealed = sealPicture(key, 'a.webp', bytes)
  expect(sealed.includes('picture')).toBe(false)
  expect(openPicture(key, 'a.webp', sealed)).toEqual(bytes)
  expect(sealPicture(key, 'a.webp', bytes)).not.toEqual(sealed)
})

it('opens with no other key or name, and not after a byte was changed', () => {
  const sealed = sealPicture(key, 'a.webp', bytes)
  expect(() => openPicture('x'.repeat(32), 'a.webp', sealed)).toThrow(DOES_NOT_OPEN)
  expect(() => openPicture(key, 'b.webp', sealed)).toThrow(DOES_NOT_OPEN)
  for (let place = 0; place < sealed.length; place += 1) {
    const changed = Buffer.from(sealed)
    changed[place] = (changed[place] ?? 0) ^ 1
    expect(() => openPicture(key, 'a.webp', changed)).toThrow(DOES_NOT_OPEN)
  }
})
