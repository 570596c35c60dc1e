import { expect, test } from 'vitest'
import { nameUuid, URL_NAMES } from './name-uuid.ts'

test('is what the standard says it is', () => {
  // RFC 9562, A.4: www.example.com in the namespace of domain names.
  expect(nameUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  )
})

test('differs from name to name and from namespace to namespace', () => {
  const story = '8a1c1f6e-5a55-4a52-9a8a-2f1f6f0b7d11'
  const names = [nameUuid(story, 'fr'), nameUuid(story, 'ru'), nameUuid(URL_NAMES, 'fr')]
  expect(new Set(names).size).toBe(3)
})
