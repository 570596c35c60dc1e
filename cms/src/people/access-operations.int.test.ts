import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import config from '../payload.config.ts'
import { askCms, type Somebody } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { draftStory, publish, storyFacts, storyText, uniqueTitle } from '../testing/make-texts.ts'
import { sampleConsent } from '../testing/sample-consent.ts'
import { OPERATIONS, permissions, type ProtectedSlug, type Row } from './permissions.ts'
import { ROLES } from './roles.ts'
import { askBent, inOneLanguage, inTurns, isLet, reachInTable } from './testing/ask-bent.ts'
import { MODIFIERS, modifiersByCollection, type Modifier } from './testing/bent-readings.ts'

// Lists are walked by `access-table.int.test.ts`; here what is read and written of one document.

const EVERYBODY: readonly Somebody[] = [...ROLES, 'site', 'anonymous']
const COLLECTIONS = (Object.keys(permissions) as ProtectedSlug[]).filter((slug) => slug !== 'settings')
const TEXTS: readonly string[] = ['stories', 'campaigns', 'pages', 'spending']
const READ_BY_SITE = TEXTS
const NOWHERE = randomUUID()

/** Hidden in every answer. */
const NEVER = /"(hash|salt|resetPasswordToken|resetPasswordExpiration|loginAttempts|lockUntil|apiKey)"|"sessions":\[\{/

/** What publishes, or goes past a lock, where it is understood. */
const PAST_THE_GATE = ['draft=false', 'autosave=true', 'overrideLock=true', 'publishAllLocales=true']

let modifiers: ReadonlyMap<string, readonly Modifier[]>
let story = ''
beforeAll(async () => {
  modifiers = modifiersByCollection(await config)
  const data = { ...storyFacts, ...storyText(uniqueTitle()), consent: await sampleConsent(), _status: 'draft' }
  const { body } = await askCms('author', 'POST', '/api/stories?draft=true&locale=fr', data)
  story = (body as { doc: { id: string } }).doc.id
  await publish('stories', story, 'fr')
})
afterAll(() => askCms('reviewer', 'DELETE', `/api/stories/${story}`))

describe('of one document, of how many there are and of versions, bent in every way', () => {
  it.each(COLLECTIONS)('%s is read by whom the table names, and by nobody else', async (slug) => {
    const id = await oneOf(slug)
    const readings = [
      { address: `/${id}`, operation: 'read' as const, isOfOne: true },
      { address: '/count', operation: 'read' as const, isOfOne: false },
      { address: '/versions', operation: 'readVersions' as const, isOfOne: false },
      { address: `/versions/${await versionOf(slug)}`, operation: 'readVersions' as const, isOfOne: true },
    ]
    const cells = EVERYBODY.flatMap((who) =>
      readings.flatMap(({ address, operation, isOfOne }) => {
        const reach = reachInTable(who, slug, operation)
        const isForThem =
          reach !== undefined &&
          (who !== 'site' || (READ_BY_SITE.includes(slug) && address === `/${id}`)) &&
          // The account that is asked for is the administrator's.
          (!isOfOne || reach !== 'own' || who === 'administrator')
        const isNowhere = isOfOne && address.endsWith(NOWHERE)
        return (modifiers.get(slug) ?? []).flatMap((modifier) => {
          const query = (address === '/versions' ? modifier.inVersions : undefined) ?? modifier.query
          // Of one document Payload asks no filter and no order, nor does it count in one.
          const isPointless =
            isNowhere ||
            (/^(where|sort)/.test(query) && (isOfOne || (query.startsWith('sort') && address === '/count')))
          // Where nothing is bent, and nothing is kept from them, the plain question has told it.
          if (isPointless && query !== '' && (isForThem || isNowhere)) return []
          return [{ who, modifier, address, query, isForThem, isPointless }]
        })
      }),
    )
    const found = await inTurns(cells, async ({ who, modifier, address, query, isForThem, isPointless }) => {
      const { status, body } = await askBent(who, 'GET', `/api/${slug}${address}`, query)
      const isRead = status < 300
      if (NEVER.test(JSON.stringify(body)) || status >= 500) return `${who} ${address} ${query}: ${status}`
      if (isPointless) return isRead && !isForThem ? `${who} ${address} ${query}: ${status}` : null
      return isRead === (isForThem && isLet(modifier, who)) ? null : `${who} ${address} ${query}: ${status}`
    })
    expect(found.filter(Boolean)).toEqual([])
  })
})

describe('of one document, asked for by a POST that says it is a GET', () => {
  const disguised: readonly string[] = ['', 'depth=1', 'draft=true', 'trash=true', 'locale=all', 'select[hash]=true']

  it.each(COLLECTIONS)('%s is read by whom the table names, and by nobody else', async (slug) => {
    const id = await oneOf(slug)
    const bent = (modifiers.get(slug) ?? []).filter(({ query }) => disguised.includes(query))
    expect(bent).toHaveLength(disguised.length)
    const cells = EVERYBODY.flatMap((who) => bent.map((modifier) => ({ who, modifier })))
    const found = await inTurns(cells, async ({ who, modifier }) => {
      const { status, body } = await askBent(who, 'GET by POST', `/api/${slug}/${id}`, modifier.query)
      const reach = reachInTable(who, slug, 'read')
      const isForThem =
        reach !== undefined &&
        (who !== 'site' || READ_BY_SITE.includes(slug)) &&
        (reach !== 'own' || who === 'administrator')
      const isRead = status < 300
      if (NEVER.test(JSON.stringify(body)) || status >= 500) return `${who} ${modifier.query}: ${status}`
      const mayRead = isForThem && isLet(modifier, who)
      if (id === NOWHERE) return isRead && !mayRead ? `${who} ${modifier.query}: ${status}` : null
      return isRead === mayRead ? null : `${who} ${modifier.query}: ${status}`
    })
    expect(found.filter(Boolean)).toEqual([])
  })
})

type Writing = { method: string; address: string; operation: 'create' | 'update' | 'delete'; isForNobody?: true }

describe('writing, bent in every way', () => {
  it.each(COLLECTIONS)('%s is left as it was by whoever may not', async (slug) => {
    const id = await oneOf(slug)
    const writings: Writing[] = [
      { method: 'POST', address: '', operation: 'create' },
      { method: 'PATCH', address: `/${id}`, operation: 'update' },
      { method: 'PATCH', address: '', operation: 'update', isForNobody: true },
      { method: 'DELETE', address: `/${id}`, operation: 'delete' },
      { method: 'DELETE', address: '', operation: 'delete', isForNobody: true },
      { method: 'POST', address: `/${id}/duplicate`, operation: 'create' },
      { method: 'POST', address: `/versions/${await versionOf(slug)}`, operation: 'update' },
    ]
    // What may go past the gate, and what names a document, is tried in each way; what bends an answer in the ways of an
    // operation by turns, so that everybody tries each with each operation.
    const inEachWay = ['', ...PAST_THE_GATE, `where[id][equals]=${id}`]
    const cells = EVERYBODY.flatMap((who, at) =>
      (['create', 'update', 'delete'] as const).flatMap((does) => {
        const ways = writings.filter(
          ({ operation, isForNobody }) => operation === does && (isForNobody || !mayWrite(who, slug, operation)),
        )
        const whole = ways.flatMap((way) => inEachWay.map((query) => ({ who, query, ...way })))
        const byTurns = MODIFIERS.flatMap(({ query }, nth) => {
          const way = ways[(nth + at) % ways.length]
          return way === undefined ? [] : [{ who, query, ...way }]
        })
        return [...whole, ...byTurns]
      }),
    )
    const before = await stateOf(slug)
    const found = await inTurns(cells, async ({ who, method, address, query }) => {
      const body = method === 'DELETE' ? undefined : { title: 'Écrit', name: 'Écrit', _status: 'published' }
      const { status } = await askCms(who, method, `/api/${slug}${address}?${inOneLanguage(who, query)}`, body)
      return status >= 400 && status < 500 ? null : `${who} ${method} ${address} ${query}: ${status}`
    })
    expect(found.filter(Boolean)).toEqual([])
    // What nobody may write the machine goes on writing meanwhile.
    if (OPERATIONS.some((operation) => operation in permissions[slug] && operation !== 'read'))
      expect(await stateOf(slug)).toEqual(before)
  })

  it('by whoever may is another thing: the control', async () => {
    const before = await stateOf('pages')
    const { body } = await askCms('author', 'POST', '/api/pages?draft=true&locale=fr', {
      title: 'Écrit',
      kind: 'other',
    })
    expect(await stateOf('pages')).not.toEqual(before)
    await askCms('reviewer', 'DELETE', `/api/pages/${(body as { doc: { id: string } }).doc.id}`)
  })
})

describe('who works on a text', () => {
  it('is told without the text, whoever asks and whoever says so', async () => {
    const { id, title } = await draftStory()
    const said = async (who: Somebody) => {
      const { user } = (await askCms(who, 'GET', '/api/users/me')).body as { user: { id: string } }
      const lock = {
        document: { relationTo: 'stories', value: id },
        user: { relationTo: 'users', value: user.id },
      }
      const made = await askCms(who, 'POST', '/api/payload-locked-documents?depth=2', lock)
      const listed = await askCms(who, 'GET', '/api/payload-locked-documents?depth=2&limit=500')
      const { doc } = made.body as { doc?: { id: string } }
      expect([who, made.status]).toEqual([who, 201])
      if (doc) await askCms(who, 'DELETE', `/api/payload-locked-documents/${doc.id}`)
      return JSON.stringify([made.body, listed.body])
    }
    for (const who of ['treasurer', 'administrator'] as const)
      expect([who, (await said(who)).includes(title ?? '')]).toEqual([who, false])
    // The control: which text it is, they are told.
    expect(await said('author')).toContain(id)
  })
})

function mayWrite(who: Somebody, slug: ProtectedSlug, operation: Writing['operation']): boolean {
  const reach = reachInTable(who, slug, operation)
  // The account that is tried is the administrator's.
  return reach !== undefined && (reach !== 'own' || who === 'administrator')
}

const query = (statement: string) => inDatabase(inject('stack').databaseUrl, statement)
const tableOf = (slug: string) => slug.replaceAll('-', '_')

/** One that there is: of texts one that is public, of accounts the administrator's. Of gifts there may be none yet. */
async function oneOf(slug: ProtectedSlug): Promise<string> {
  if (slug === 'stories') return story
  const table = tableOf(slug)
  const isPublic = `where exists (select from ${table}_locales where _parent_id = ${table}.id and _locale = 'fr' and _status = 'published')`
  const isAdministrator = `where email = '${inject('stack').accounts.administrator.email}'`
  const where = TEXTS.includes(slug) ? isPublic : slug === 'users' ? isAdministrator : ''
  const [row] = await query(`select id from "${table}" ${where} limit 1`)
  return row === undefined ? NOWHERE : String(row['id'])
}

async function versionOf(slug: ProtectedSlug): Promise<string> {
  if ((permissions[slug] as Row).readVersions === undefined) return NOWHERE
  const [row] = await query(`select id from _${slug}_v where parent_id = '${await oneOf(slug)}' and latest limit 1`)
  return String(row?.['id'])
}

/** All rows of a kind, and of its words and versions. */
async function stateOf(slug: string): Promise<unknown> {
  const table = tableOf(slug)
  const names = [table, `${table}_locales`, `_${table}_v`, `_${table}_v_locales`].map((name) => `'${name}'`)
  const tables = await query(
    `select tablename from pg_tables where schemaname = 'public' and tablename in (${names.join()})`,
  )
  return Promise.all(
    tables.map(({ tablename }) =>
      query(`select '${String(tablename)}' as table, count(*)::int,
        md5(string_agg(to_jsonb(line)::text, '|' order by to_jsonb(line)::text)) as said from "${String(tablename)}" line`),
    ),
  )
}
