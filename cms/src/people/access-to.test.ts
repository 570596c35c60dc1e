import type { PayloadRequest, TypedUser } from 'payload'
import { describe, expect, it } from 'vitest'
import { accessTo, accessToField, accessToGlobal, reachOf } from './access-to.ts'
import { OPERATIONS, permissions, type ProtectedSlug, type Row } from './permissions.ts'
import { SITE_PRINCIPAL_ID } from './principals.ts'
import { ROLES } from './roles.ts'

const SLUGS = Object.keys(permissions) as ProtectedSlug[]
const holding = (...roles: string[]) => ({ id: 'u', roles }) as unknown as TypedUser
const site = { id: SITE_PRINCIPAL_ID, roles: [] } as unknown as TypedUser

function ask(user: TypedUser | null, { locale = 'fr', data }: { locale?: string; data?: object } = {}) {
  return { req: { user, locale } as unknown as PayloadRequest, data } as never
}

describe('the access functions', () => {
  it('refuse a visitor, and an account without roles, everything', async () => {
    for (const slug of SLUGS)
      for (const operation of OPERATIONS)
        for (const user of [null, holding(), holding('root')]) {
          expect([slug, operation, await accessTo(slug)[operation]?.(ask(user))]).toEqual([slug, operation, false])
        }
  })

  it('grant each role what the table says and nothing more, behind the door of REST too', async () => {
    for (const slug of SLUGS)
      for (const operation of OPERATIONS)
        for (const principal of [...ROLES, 'site' as const]) {
          const user = principal === 'site' ? site : holding(principal)
          const granted = (permissions[slug] as Row)[operation]?.[principal]
          const answer = await accessTo(slug)[operation]?.(ask(user))
          expect([slug, operation, principal, answer !== false]).toEqual([
            slug,
            operation,
            principal,
            granted !== undefined,
          ])
        }
  })

  it('let "drafts" write everything but the word "published"', async () => {
    const { create, update } = accessTo('stories')
    for (const access of [create, update]) {
      expect(await access?.(ask(holding('author'), { data: { _status: 'draft' } }))).toBe(true)
      expect(await access?.(ask(holding('author'), { data: { _status: 'published' } }))).toBe(false)
      expect(await access?.(ask(holding('reviewer'), { data: { _status: 'published' } }))).toBe(true)
    }
  })

  it.each(['all', '*', ''])('refuse "published" in the language %j, which is no single language', async (locale) => {
    expect(await accessTo('stories').read?.(ask(site, { locale }))).toBe(false)
  })

  it('narrow "published" and "own" to just that', async () => {
    expect(await accessTo('pages').read?.(ask(site))).toEqual({ _status: { equals: 'published' } })
    expect(await accessTo('stories').read?.(ask(site))).toMatchObject({
      and: [{ _status: { equals: 'published' } }, {}, {}, {}],
    })
    expect(await accessTo('users').update?.(ask(holding('author')))).toEqual({ id: { equals: 'u' } })
  })

  it('add up several roles to the widest', () => {
    expect(reachOf(holding('author', 'administrator'), 'users', 'read')).toBe('all')
    expect(reachOf(holding('treasurer', 'author'), 'stories', 'read')).toBe('all')
    expect(reachOf(holding('administrator', 'treasurer'), 'stories', 'update')).toBeUndefined()
  })

  it('keep roles and e-mail for administrators, and settings too', async () => {
    for (const field of ['roles', 'email'])
      for (const operation of ['create', 'update'] as const) {
        const access = accessToField('users', field)[operation]
        expect(await access?.(ask(holding('author', 'reviewer', 'treasurer')))).toBe(false)
        expect(await access?.(ask(holding('administrator')))).toBe(true)
      }
    expect(await accessToGlobal('settings').update?.(ask(holding('reviewer')))).toBe(false)
  })

  it('keep the figures of a record of spending, and what they are about, for the treasurer', async () => {
    const { fields } = permissions.spending
    for (const field of Object.keys(fields))
      for (const operation of ['create', 'update'] as const) {
        const access = accessToField('spending', field)[operation]
        expect(await access?.(ask(holding('author', 'reviewer', 'administrator')))).toBe(false)
        expect(await access?.(ask(holding('treasurer')))).toBe(true)
      }
  })

  it('are not made for a field that the table does not know', () => {
    expect(() => accessToField('users', 'nothing')).toThrow('users.nothing')
  })
})
