import { expect, it } from 'vitest'
import { whereFrom } from './where-from.ts'

const own = 'https://cms.example.org'

it.each([
  [{ origin: own }, 'own_page'],
  [{ origin: own, 'sec-fetch-site': 'cross-site' }, 'own_page'],
  [{ origin: 'https://evil.example' }, 'elsewhere'],
  [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }, 'elsewhere'],
  [{ origin: 'null' }, 'elsewhere'],
  [{ origin: '' }, 'elsewhere'],
  [{ origin: `${own}.evil.example` }, 'elsewhere'],
  [{ 'sec-fetch-site': 'same-origin' }, 'own_page'],
  [{ 'sec-fetch-site': 'same-site' }, 'elsewhere'],
  [{ 'sec-fetch-site': 'cross-site' }, 'elsewhere'],
  [{ 'sec-fetch-site': 'none' }, 'typed_address'],
  [{}, 'unsaid'],
] as [Record<string, string>, string][])('a request with %j comes from: %s', (headers, from) => {
  expect(whereFrom(new Headers(headers), own)).toBe(from)
})
