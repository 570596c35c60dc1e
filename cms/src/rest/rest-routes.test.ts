import { describe, expect, it } from 'vitest'
import { findRoute } from './rest-routes.ts'

const ID = '11111111-1111-4111-8111-111111111111'

describe('findRoute', () => {
  it.each([
    ['GET', '/stories', 'staff_and_site'],
    ['GET', `/stories/${ID}`, 'staff_and_site'],
    ['GET', '/globals/settings', 'staff_and_site'],
    ['GET', `/media/file/${'a'.repeat(32)}.webp`, 'staff_and_site'],
    ['GET', `/media/file/${'a'.repeat(32)}-640x427.webp`, 'staff_and_site'],
    ['GET', '/media', 'staff'],
    ['GET', '/stories/versions', 'staff'],
    ['PATCH', `/stories/${ID}`, 'staff'],
    ['GET', '/donations', 'staff'],
    ['GET', '/users/me', 'everyone'],
    ['GET', '/access', 'staff'],
  ])('knows %s %s, for %s', (method, path, audience) => {
    expect(findRoute(method, path)?.audience).toBe(audience)
  })

  it.each([
    ['POST', '/users/login'],
    ['POST', '/users/reset-password'],
    ['POST', '/users/forgot-password'],
    ['POST', '/users/unlock'],
    ['POST', '/users/first-register'],
    ['GET', '/users/init'],
    ['POST', '/users/verify/x'],
    ['POST', `/users/${ID}/api-key/reveal`],
    ['GET', '/users/versions'],
    ['POST', '/donations'],
    ['PATCH', `/donations/${ID}`],
    ['DELETE', `/payment-events/${ID}`],
    ['POST', `/stories/${ID}/duplicate`],
    ['PATCH', '/stories'],
    ['DELETE', '/stories'],
    ['PATCH', '/users'],
    ['GET', '/stories/abc'],
    ['GET', '/stories/99999999999999999999'],
    ['GET', '/stories/-1'],
    ['GET', `/stories/${ID}/`],
    ['GET', `/stories/${ID}%00`],
    ['GET', '/stories/../users'],
    ['GET', '/graphql'],
    ['POST', '/graphql'],
    ['GET', '/graphql-playground'],
    ['GET', '/payload-jobs/run'],
    ['GET', '/payload-jobs'],
    ['GET', '/payload-migrations'],
    ['GET', '/payload-kv'],
    ['GET', '/payload-preferences'],
    ['GET', '/og'],
    ['POST', '/reorder'],
    ['GET', '/media/paste-url'],
    ['GET', '/media/file/..%2f.env'],
    ['GET', '/media/file/IMG_2024.jpg'],
    ['GET', '/globals/settings/versions'],
    ['PUT', `/stories/${ID}`],
    ['OPTIONS', '/stories'],
  ])('knows no %s %s', (method, path) => {
    expect(findRoute(method, path)).toBeUndefined()
  })
})
