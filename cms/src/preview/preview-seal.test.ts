import { expect, it } from 'vitest'
import { openClaims, sealClaims, type PreviewClaims } from './preview-seal.ts'

const keys = { previewKey: 'p'.repeat(32), serviceKey: 's'.repeat(32) }
const claims: PreviewClaims = {
  id: 'one',
  address: { collection: 'stories', id: '11111111-1111-4111-8111-111111111111', locale: 'fr' },
  person: 'a',
  session: 'b',
  expires: 1000,
}
const sealed = sealClaims('token', claims, keys)

it('opens what it sealed, until it has expired', () => {
  expect(openClaims('token', sealed, keys, 999)).toEqual(claims)
  expect(openClaims('token', sealed, keys, 1000)).toBeNull()
})

it('shows nothing of what is in it, and never the same twice', () => {
  expect(Buffer.from(sealed, 'base64url').toString()).not.toContain('stories')
  expect(sealClaims('token', claims, keys)).not.toBe(sealed)
})

it('takes neither kind for the other', () => {
  expect(openClaims('grant', sealed, keys, 0)).toBeNull()
})

it('opens nothing that was sealed with another key', () => {
  expect(openClaims('token', sealed, { ...keys, previewKey: 'q'.repeat(32) }, 0)).toBeNull()
})

it('opens nothing that was changed, whichever byte of the sealed part it is', () => {
  const [text = '', mark = ''] = sealed.split('.')
  for (let at = 0; at < text.length; at += 1) {
    const other = text[at] === 'A' ? 'B' : 'A'
    expect(openClaims('token', `${text.slice(0, at)}${other}${text.slice(at + 1)}.${mark}`, keys, 0)).toBeNull()
  }
})

it.each(['', '.', 'x', `${'A'.repeat(80)}.${'A'.repeat(43)}`, `${'A'.repeat(5000)}.${'A'.repeat(43)}`, `${sealed}A`])(
  'opens nothing that was never sealed: %.20s',
  (text) => {
    expect(openClaims('token', text, keys, 0)).toBeNull()
  },
)
