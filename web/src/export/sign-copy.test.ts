import { createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkCopy, MANIFEST, PUBLIC_KEY, signCopy, signingKey } from './sign-copy.ts'

const key = signingKey('a secret of at least thirty-two characters')
const publicKey = createPublicKey(key)
const bytes = (text: string) => new TextEncoder().encode(text)
const copy = () =>
  new Map<string, Uint8Array>(
    signCopy(
      new Map([
        ['fr/index.html', bytes('<p>Un.')],
        ['ru/index.html', bytes('<p>Один.')],
      ]),
      key,
    ),
  )

describe('a signed copy', () => {
  it('is found whole, and the same content is the same copy', () => {
    expect(checkCopy(copy(), publicKey)).toEqual([])
    expect([...copy()]).toEqual([...copy()])
  })

  it.each<[string, (files: Map<string, Uint8Array>) => void, object]>([
    [
      'a changed page',
      (files) => files.set('fr/index.html', bytes('<p>Deux.')),
      { file: 'fr/index.html', fault: 'changed' },
    ],
    ['a page left out', (files) => files.delete('ru/index.html'), { file: 'ru/index.html', fault: 'missing' }],
    ['a page put in', (files) => files.set('fr/iban.html', bytes('x')), { file: 'fr/iban.html', fault: 'unlisted' }],
    ['another list', (files) => files.set(MANIFEST, bytes('{"files":[]}')), { file: MANIFEST, fault: 'not_signed' }],
  ])('tells of %s', (_, spoil, fault) => {
    const files = copy()
    spoil(files)
    expect(checkCopy(files, publicKey)).toEqual([fault])
  })

  it('signed by somebody else is not ours, whatever key it brings along', () => {
    const other = signCopy(
      new Map([['fr/index.html', bytes('<p>Un.')]]),
      signingKey('another secret of thirty-two letters'),
    )
    expect(other.has(PUBLIC_KEY)).toBe(true)
    expect(checkCopy(other, publicKey)).toEqual([{ file: MANIFEST, fault: 'not_signed' }])
  })
})
