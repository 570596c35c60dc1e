import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { nameInstance } from './name-instance.ts'

test('an instance is called as it was told; two on one machine that were told nothing are told apart', () => {
  expect(nameInstance({ SITE_NAME: 'site-1', WEB_PORT: 8080 })).toBe('site-1')
  const [one, other] = [8080, 8081].map((WEB_PORT) => nameInstance({ WEB_PORT }))
  expect(one).toBe(`${hostname()}:8080`)
  expect(other).not.toBe(one)
})
