import { expect, it } from 'vitest'
import { targetAfter } from './target-after.ts'

it.each(['/admin', '/admin/collections/stories?locale=ru&page=2', '/admin/collections/users/abc-1'])(
  'after signing in one goes on to %s',
  (asked) => expect(targetAfter(asked)).toBe(asked),
)

it.each([
  undefined,
  ['/admin'],
  '',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/admin',
  '/administrator',
  '/admin//evil.example',
  '/admin/../api/users/me',
  '/admin/login?redirect=/admin',
  '/admin/x\ny',
  'javascript:alert(1)',
])('and never to %j', (asked) => expect(targetAfter(asked)).toBe('/admin'))
