import { describe, expect, it } from 'vitest'
import { findRoute } from '../rest/rest-routes.ts'
import { triedAt } from './tried.ts'

const ID = '0a1b2c3d-0000-4000-8000-000000000000'

describe('what a request tries', () => {
  it.each([
    ['GET', 'stories', 'read', 'stories'],
    ['GET', `donations/${ID}`, 'read', 'donations'],
    ['GET', `stories/versions/${ID}`, 'read_versions', 'stories'],
    ['POST', `stories/versions/${ID}`, 'update', 'stories'],
    ['POST', 'consents', 'create', 'consents'],
    ['POST', `pages/${ID}/duplicate`, 'create', 'pages'],
    ['PATCH', `users/${ID}`, 'update', 'users'],
    ['DELETE', `media/${ID}`, 'delete', 'media'],
    ['POST', 'globals/settings', 'update', 'settings'],
    ['GET', 'globals/settings', 'read', 'settings'],
  ])('%s %s: %s of %s', (method, address, tried, collection) => {
    expect(triedAt(method, address.split('/'))).toEqual({ tried, collection })
    expect(findRoute(method, `/${address}`), 'such a door there is').toBeDefined()
  })
})
