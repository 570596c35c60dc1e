import { randomUUID } from 'node:crypto'
import { MOST_LISTED } from '@campaign/shared/content/published.ts'
import { describe, expect, it } from 'vitest'
import { checkQuery } from './check-query.ts'

const staff = (query: string) => checkQuery(query, 'staff').verdict
const site = (query: string) => checkQuery(query, 'site').verdict

describe('checkQuery', () => {
  it.each([
    '',
    'page=2&limit=10&depth=1&locale=fr&fallback-locale=null&draft=true',
    'where[and][0][title][like]=fuite&where[and][1][or][0][year][greater_than]=2022',
    'where[id][in]=a,b&where[id][in][0]=a&where[id][in][]=b',
    'where[document.value][equals]=x&where[user][exists]=true',
    'select[title]=true&select[sizes][small][url]=true&populate[media][alt]=true',
    'sort=-createdAt&sort=title,-year',
    'publishSpecificLocale=ru&locale=ru&depth=0',
    'unpublishAllLocales=true',
    'refresh',
    'trash=false',
  ])('lets staff ask %j', (query) => {
    expect(staff(query)).toBe('fine')
  })

  it.each([
    'locale=fr',
    'locale=ru&depth=1&limit=50&page=1&sort=-createdAt',
    'locale=fr&where[slug][equals]=une-fuite',
    'locale=fr&select[title]=true',
  ])('lets the site ask %j', (query) => {
    expect(site(query)).toBe('fine')
  })

  it('lets the site ask for as many texts by their ids as it does, and for no more', () => {
    const ids = Array.from({ length: MOST_LISTED }, () => randomUUID())
    const asked = (list: string[]) => site(`locale=fr&limit=${MOST_LISTED}&where[id][in]=${list.join('%2C')}`)
    expect(asked(ids)).toBe('fine')
    expect(asked([...ids, randomUUID()])).toBe('malformed')
    expect(site(`where[slug][in]=${ids.join('%2C')}`)).toBe('malformed')
  })

  it.each([
    ...['depth=3', 'depth=-1', 'depth=1e9', 'depth=abc', 'depth=1.5', 'depth=', 'depth[]=1', 'depth=99999999999'],
    ...['page=-1', 'page=0', 'page=1e9', 'page=1e21', 'page=NaN', 'page=١', 'page[$gt]=1'],
    ...['limit=0', 'limit=-1', 'limit=501', 'limit=1e3', 'limit=Infinity'],
    ...[
      'where={bad',
      'where=x',
      'where[]=1',
      'where[a]=1',
      'where[a][b][c]=1',
      'where[title][$ne]=1',
      'where[title][near]=1',
      'where[title][all]=1',
    ],
    ...[
      'where[__proto__][equals]=1',
      'where[constructor][equals]=1',
      'where[a.prototype.b][equals]=1',
      '__proto__[x]=1',
    ],
    ...[
      'constructor[prototype][x]=1',
      'locale=xx',
      'locale=*',
      'locale=all',
      'locale=fr%00',
      'locale=../',
      'locale=__proto__',
    ],
    ...[
      'locale[]=fr',
      'fallback-locale=en',
      'fallbackLocale=en',
      'trash=true',
      'trash=1',
      'joins[x]=1',
      'flattenLocales=false',
    ],
    ...[
      'data={}',
      'unknown=1',
      'toString=1',
      'hasOwnProperty=1',
      'select=title',
      'select[title]=1',
      'populate=x',
      'sort=a;b',
    ],
    ...[
      'sort=$where',
      'sort=__proto__',
      'sort=-title,constructor.name',
      'draft=1',
      'publishSpecificLocale=all',
      'where[title][equals]=a%00b',
      'x'.repeat(31) + '=1',
      '%00=1',
      '=1',
    ],
    'where[' + 'a'.repeat(81) + '][equals]=1',
    'where' + '[and][0]'.repeat(30) + '[title][equals]=x',
    `where[title][equals]=${'x'.repeat(1001)}`,
  ])('does not hand %j on, for staff', (query) => {
    expect(staff(query)).toBe('malformed')
  })

  it.each([
    'draft=true',
    'trash=true',
    'locale=all',
    'locale=*',
    'populate[users][email]=true',
    'joins[x][limit]=1',
    'flattenLocales=true',
  ])('refuses the site %j, which leads past what is public', (query) => {
    expect(site(query)).toBe('refused')
    expect(site(`locale=fr&${query}`)).toBe('refused')
  })

  it.each([
    'depth=2',
    'limit=51',
    'publishSpecificLocale=fr',
    'unpublishAllLocales=true',
    'autosave=true',
    'overrideLock=true',
  ])('does not understand %j from the site', (query) => {
    expect(site(query)).toBe('malformed')
  })

  it('stops at a long query and at many parameters', () => {
    expect(staff('page=1&'.repeat(2000))).toBe('too_long')
    expect(staff(Array.from({ length: 201 }, () => 'page=1').join('&'))).toBe('too_long')
  })

  it('never repeats what was sent, only the name of a parameter', () => {
    expect(checkQuery('where[<script>][equals]=1', 'staff')).toEqual({ verdict: 'malformed', parameter: 'where' })
    expect(checkQuery('<script>=1', 'staff')).toEqual({ verdict: 'malformed', parameter: '?' })
  })
})
