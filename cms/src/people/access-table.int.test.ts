import { readdirSync } from 'node:fs'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import type { Field } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import config from '../payload.config.ts'
import { askCms, type Somebody } from '../testing/ask-cms.ts'
import { publish, storyFacts, storyText, uniqueTitle } from '../testing/make-texts.ts'
import { accountActs, moneyActs, permissions, textActs, type ProtectedSlug, type Row } from './permissions.ts'
import { ROLES } from './roles.ts'
import { askBent, inTurns, isLet, reachInTable, type Method } from './testing/ask-bent.ts'
import { MODIFIERS, modifiersByCollection, type Modifier } from './testing/bent-readings.ts'

const EVERYBODY: readonly Somebody[] = [...ROLES, 'site', 'anonymous']
const SLUGS = Object.keys(permissions) as ProtectedSlug[]
const ID = randomUUID()

/** What must never be in an answer, whatever was asked for. */
const NEVER = /"(hash|salt|resetPasswordToken|resetPasswordExpiration|loginAttempts|lockUntil|apiKey)"|"sessions":\[\{/

/** Doors of our own, by the act that opens them; what anybody may knock at, or the site alone, is held by tests of its own. */
const DOORS: Record<string, { method: 'GET' | 'POST'; act: string } | 'elsewhere'> = {
  'account-requests/[id]/[verdict]': { method: 'POST', act: 'keep_accounts' },
  'account/forgotten': 'elsewhere',
  'account/own/[act]': { method: 'POST', act: 'keep_own_account' },
  'account/password': 'elsewhere',
  'account/second-factor': 'elsewhere',
  'account/sign-in': 'elsewhere',
  'accounts/[id]/[act]': { method: 'POST', act: 'keep_accounts' },
  'campaigns/progress': 'elsewhere',
  'desk/alarms/[id]/deal': { method: 'POST', act: 'deal_with_alarm' },
  'desk/donations': { method: 'POST', act: 'enter_donation' },
  'desk/donations/[id]/refund': { method: 'POST', act: 'refund_donation' },
  'desk/donations/[id]/stripe': { method: 'GET', act: 'ask_stripe' },
  'desk/events/[id]/retry': { method: 'POST', act: 'retry_event' },
  'desk/export': { method: 'GET', act: 'export_donations' },
  'desk/figures': { method: 'GET', act: 'see_desk' },
  'desk/reconcile': { method: 'POST', act: 'reconcile' },
  'desk/subscriptions/[id]/cancel': { method: 'POST', act: 'cancel_subscription' },
  'desk/subscriptions/[id]/link': { method: 'POST', act: 'issue_manage_link' },
  'desk/subscriptions/[id]/stripe': { method: 'GET', act: 'ask_stripe' },
  'donations/checkout': 'elsewhere',
  'donations/outcome/[token]': 'elsewhere',
  'donations/received': 'elsewhere',
  published: 'elsewhere',
  'review/[collection]/[id]/[locale]': { method: 'GET', act: 'see_review' },
  'review/[collection]/[id]/[locale]/return': { method: 'POST', act: 'return_text' },
  revision: 'elsewhere',
  search: 'elsewhere',
  'stripe/webhook': 'elsewhere',
  'subscriptions/manage/[link]': 'elsewhere',
  'users/logout': 'elsewhere',
  'consent/[id]/export': { method: 'GET', act: 'withdraw_consent' },
  'consent/[id]/withdraw': { method: 'POST', act: 'withdraw_consent' },
  'consent/[id]/word': { method: 'POST', act: 'check_consent_word' },
  'drafts/earlier/[collection]/[id]': { method: 'POST', act: 'remove_versions' },
  'drafts/leave/[collection]/[id]': { method: 'POST', act: 'leave_text' },
  'never-words/[of]': { method: 'POST', act: 'keep_never_words' },
  'pictures/[id]/keep': { method: 'POST', act: 'keep_picture' },
  'pictures/[id]/cover': { method: 'POST', act: 'cover_picture' },
  'pictures/[id]/search': { method: 'POST', act: 'cover_picture' },
  'pictures/[id]/show': { method: 'POST', act: 'show_faces' },
  'planned-publications/[collection]/[id]/[locale]': { method: 'POST', act: 'plan_publication' },
  'planned-publications/due': 'elsewhere',
  'preview/exchange': 'elsewhere',
  'preview/picture': 'elsewhere',
  'preview/read': 'elsewhere',
  'preview/token/[collection]/[id]/[locale]': { method: 'POST', act: 'preview_text' },
  'translations/[collection]/[id]/[locale]': { method: 'POST', act: 'write_translation' },
  'translations/[collection]/[id]/[locale]/ready': { method: 'POST', act: 'write_translation' },
  'translations/[collection]/[id]/[locale]/source': { method: 'POST', act: 'write_translation' },
  'translations/[collection]/[id]/[locale]/structure': { method: 'POST', act: 'write_translation' },
  withdrawal: { method: 'GET', act: 'see_withdrawals' },
  'withdrawal/copies': { method: 'POST', act: 'withdraw_stories' },
  'withdrawal/erase': { method: 'POST', act: 'withdraw_stories' },
  'withdrawal/hide': { method: 'POST', act: 'withdraw_stories' },
  'withdrawal/restore': { method: 'POST', act: 'withdraw_stories' },
}

const READ_BY_SITE = SLUGS.filter((slug) => 'site' in ((permissions[slug] as Row).read ?? {}) && slug !== 'media')

let secretDraft = ''
let published = ''
let modifiers: ReadonlyMap<string, readonly Modifier[]>
beforeAll(async () => {
  modifiers = modifiersByCollection(await config)
  secretDraft = await writeStory()
  published = await writeStory()
  await publish('stories', published, 'fr')
})
afterAll(async () => {
  for (const id of [secretDraft, published]) await askCms('reviewer', 'DELETE', `/api/stories/${id}`)
})

async function writeStory(): Promise<string> {
  const story = { ...storyFacts, ...storyText(uniqueTitle()), _status: 'draft' }
  const { body } = await askCms('author', 'POST', '/api/stories?draft=true&locale=fr', story)
  return (body as { doc: { id: string } }).doc.id
}

describe('the access table', () => {
  it.each(SLUGS)('holds for reading %s, by everybody, bent in every way', async (slug) => {
    const isGlobal = slug === 'settings'
    const base = isGlobal ? `/api/globals/${slug}` : `/api/${slug}`
    const bent = isGlobal ? MODIFIERS.filter(({ query }) => !/^(where|sort)/.test(query)) : (modifiers.get(slug) ?? [])
    const methods: Method[] = ['GET', 'GET by POST']
    const cells = EVERYBODY.flatMap((who) =>
      bent.flatMap((modifier) => methods.map((method) => ({ who, modifier, method }))),
    )
    const found = await inTurns(cells, async ({ who, modifier, method }) => {
      const { query } = modifier
      const { status, body } = await askBent(who, method, base, query)
      const said = JSON.stringify(body)
      if (NEVER.test(said)) return `${who} ${method} ${query}: a hidden field`
      const reach = reachInTable(who, slug, 'read')
      const isRead = status < 300
      const mayRead = reach !== undefined && (who !== 'site' || READ_BY_SITE.includes(slug)) && isLet(modifier, who)
      if (isRead !== mayRead || status >= 500) return `${who} ${method} ${query}: ${status}`
      if (isRead && reach === 'published' && said.includes(secretDraft)) return `${who} ${method} ${query}: a draft`
      if (isRead && reach === 'own' && (body as { totalDocs: number }).totalDocs !== 1) return `${who} ${query}: others`
      return null
    })
    expect(found.filter(Boolean)).toEqual([])
  })

  it('knows of no field that is hidden or narrower for reading than these', async () => {
    const { collections, globals } = await config
    const narrow = [...collections, ...globals]
      .filter(({ slug }) => SLUGS.includes(slug as ProtectedSlug))
      .flatMap(({ slug, fields }) => namesOfNarrow(fields).map((name) => `${slug}.${name}`))
    const known = ['resetPasswordToken', 'resetPasswordExpiration', 'salt', 'hash', 'loginAttempts', 'lockUntil']
    const users = [...known, 'resetPasswordRequestedAt', 'sessions'].map((name) => `users.${name}`)
    const declared = SLUGS.flatMap((slug) =>
      Object.entries((permissions[slug] as Row).fields ?? {}).flatMap(([name, { read }]) =>
        read ? `${slug}.${name}` : [],
      ),
    )
    // The machine's own, and shown to nobody at all.
    const hidden = [
      'consents.withdrawalSeal',
      ...['attempt', 'requestHash', 'token', 'openingUntil', 'askedAt', 'revision'].map((name) => `donations.${name}`),
      ...['linkVersion', 'askedAt', 'revision'].map((name) => `subscriptions.${name}`),
    ]
    const others = [...declared, ...hidden]
    expect(narrow.filter((name) => !users.includes(name) && !others.includes(name))).toEqual([])
  })

  it('has a row for every door there is', () => {
    const root = path.join(import.meta.dirname, '../app/api')
    const doors = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => path.basename(file) === 'route.ts')
      .map((file) => path.dirname(file))
    expect(doors.toSorted()).toEqual(Object.keys(DOORS).toSorted())
  })

  const staffDoors = Object.entries(DOORS).flatMap(([door, row]) => (row === 'elsewhere' ? [] : [[door, row] as const]))
  it.each(staffDoors)('opens the door %s to whom it names', async (door, { method, act }) => {
    const acts: Record<string, readonly string[]> = { ...moneyActs, ...textActs, ...accountActs }
    const address = `/api/${door}`
      .replace('[collection]', 'stories')
      .replace('[locale]', 'fr')
      .replace('[id]', ID)
      .replace(/\[\w+\]/, 'nothing')
    const found = await Promise.all(
      EVERYBODY.map(async (who) => {
        // A list is no body of any door: whoever is let in is told so, and nothing is done.
        const { status } = await askCms(who, method, address, method === 'POST' ? [] : undefined)
        return [who, status === 401 || status === 403 ? 'refused' : status < 500 ? 'let in' : `status ${status}`]
      }),
    )
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(EVERYBODY.map((who) => [who, acts[act]?.includes(who) ? 'let in' : 'refused'])),
    )
  })

  it.each([
    ['GET', '/api/payload-jobs'],
    ['GET', '/api/payload-jobs/run'],
    ['POST', '/api/payload-jobs'],
    ['GET', '/api/payload-kv'],
    ['GET', '/api/payload-migrations'],
    ['GET', `/api/payload-preferences`],
    ['PATCH', '/api/users?where[id][exists]=true'],
    ['DELETE', '/api/stories?where[id][exists]=true'],
    ['POST', `/api/users/${ID}/duplicate`],
    ['GET', '/api/users/versions'],
  ])('has nothing at %s %s, for anybody', async (method, address) => {
    for (const who of EVERYBODY)
      expect([401, 404]).toContain((await askCms(who, method, address, method === 'GET' ? undefined : {})).status)
  })
})

function namesOfNarrow(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    const isNarrow = ('hidden' in field && field.hidden) || ('access' in field && field.access?.read !== undefined)
    const inner = 'fields' in field ? namesOfNarrow(field.fields) : []
    const tabs = 'tabs' in field ? field.tabs.flatMap((tab) => namesOfNarrow(tab.fields)) : []
    return [...('name' in field && isNarrow ? [field.name] : []), ...inner, ...tabs]
  })
}
