import type { TypedUser } from 'payload'
import { describe, expect, it } from 'vitest'
import { carriesServiceKey, principalsOf, SITE_PRINCIPAL_ID } from './principals.ts'

const KEY = 'a-service-key-of-at-least-thirty-two-characters'
const carries = (authorization?: string) =>
  carriesServiceKey(new Headers(authorization === undefined ? {} : { authorization }), KEY)

describe('carriesServiceKey', () => {
  it('knows the key as a bearer token', () => {
    expect(carries(`Bearer ${KEY}`)).toBe(true)
  })

  it.each([
    undefined,
    '',
    'Bearer ',
    KEY,
    `bearer ${KEY}`,
    `JWT ${KEY}`,
    `Bearer ${KEY}x`,
    `Bearer ${KEY.slice(1)}`,
    `Bearer ${KEY.toUpperCase()}`,
    `Bearer ${KEY} ${KEY}`,
    `Basic ${KEY}`,
  ])('does not know %j', (authorization) => {
    expect(carries(authorization)).toBe(false)
  })
})

describe('principalsOf', () => {
  const user = (fields: object) => fields as TypedUser

  it('is nobody for a visitor', () => {
    expect(principalsOf(null)).toEqual([])
    expect(principalsOf(undefined)).toEqual([])
  })

  it('is each role an account holds, and nothing it does not know', () => {
    expect(principalsOf(user({ id: 'x', roles: ['administrator', 'author'] }))).toEqual(['author', 'administrator'])
    expect(principalsOf(user({ id: 'x', roles: ['site', 'root', null] }))).toEqual([])
    expect(principalsOf(user({ id: 'x', roles: 'author' }))).toEqual([])
    expect(principalsOf(user({ id: 'x' }))).toEqual([])
  })

  it('is the site alone for the service key, whatever roles stand beside it', () => {
    expect(principalsOf(user({ id: SITE_PRINCIPAL_ID, roles: ['administrator'] }))).toEqual(['site'])
  })
})
