import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import config from '../payload.config.ts'
import { askCms, type Somebody } from '../testing/ask-cms.ts'
import { telephonePhoto, pictureForm, uploadPicture } from '../testing/make-pictures.ts'
import { draftStory, makeDoc, richText, storyFacts, storyText, uniqueTitle, publish } from '../testing/make-texts.ts'
import { newConsent, somebodysConsent } from '../testing/new-consent.ts'
import { OPERATIONS, permissions, type Operation, type ProtectedSlug, type Row } from './permissions.ts'
import { ROLES } from './roles.ts'

const EVERYBODY: readonly Somebody[] = [...ROLES, 'site', 'anonymous']
const SLUGS = Object.keys(permissions) as ProtectedSlug[]

/** What Payload keeps for itself. None may be reached except where the door lists it. */
const PAYLOADS_OWN = ['payload-kv', 'payload-locked-documents', 'payload-migrations', 'payload-preferences']

type Try = (who: Somebody) => Promise<number>

/** A picture takes a second: those who look at one, and those who may not, all try the same. */
let shown: Promise<string> | undefined

/** How somebody tries an operation: the status of the answer. */
const tries: Record<ProtectedSlug, Partial<Record<Operation, Try>>> = {
  stories: triesOfTexts('stories', () => ({ ...storyFacts, ...storyText(uniqueTitle()) })),
  consents: {
    create: async (who) => statusOf(who, 'POST', '/api/consents', somebodysConsent()),
    read: (who) => statusOf(who, 'GET', '/api/consents?limit=1'),
    update: async (who) =>
      statusOf(who, 'PATCH', `/api/consents/${await newConsent()}`, { channels: ['site', 'press'] }),
  },
  campaigns: triesOfTexts('campaigns', () => ({
    title: uniqueTitle(),
    headline: 'Titre',
    introduction: richText('Texte'),
  })),
  pages: triesOfTexts('pages', () => ({ title: uniqueTitle(), kind: 'other', body: richText('Texte') })),
  spending: triesOfTexts('spending', () => ({ title: uniqueTitle(), year: 2024, part: 'year' }), 'treasurer'),
  media: {
    create: async (who) =>
      cleaned('media', await askCms(who, 'POST', '/api/media', pictureForm(await telephonePhoto()))),
    read: async (who) => statusOf(who, 'GET', `/api/media/file/${await (shown ??= shownPicture())}`),
    ...triesOn('media', uploadPicture, () => ['?locale=fr', { isDecorative: true }]),
  },
  users: {
    create: async (who) => cleaned('users', await askCms(who, 'POST', '/api/users', somebodyNew())),
    read: (who) => statusOf(who, 'GET', '/api/users?limit=50'),
    ...triesOn('users', newUser, () => ['', { name: 'Autre nom' }]),
  },
  donations: triesOfRecords('donations'),
  subscriptions: triesOfRecords('subscriptions'),
  alarms: triesOfRecords('alarms'),
  'donation-refunds': triesOfRecords('donation-refunds'),
  'donation-disputes': triesOfRecords('donation-disputes'),
  'donation-bookings': triesOfRecords('donation-bookings'),
  'donation-history': triesOfRecords('donation-history'),
  'subscription-history': triesOfRecords('subscription-history'),
  'payment-events': triesOfRecords('payment-events'),
  reconciliations: triesOfRecords('reconciliations'),
  settings: {
    read: (who) => statusOf(who, 'GET', '/api/globals/settings?locale=fr'),
    update: (who) => statusOf(who, 'POST', '/api/globals/settings?locale=fr', {}),
  },
}

describe('the table of permissions', () => {
  it('has a row for every collection and global there is', async () => {
    const { collections, globals } = await config
    const slugs = [...collections, ...globals].map(({ slug }) => slug)
    expect(slugs.filter((slug) => !PAYLOADS_OWN.includes(slug)).toSorted()).toEqual(SLUGS.toSorted())
  })

  const cells = SLUGS.flatMap((slug) => OPERATIONS.map((operation) => [slug, operation] as const))
  it.each(cells)('holds over HTTP for %s, %s, whoever asks', async (slug, operation) => {
    const found: Partial<Record<Somebody, string>> = {}
    for (const who of EVERYBODY) {
      const attempt =
        tries[slug][operation] ?? ((someone: Somebody) => statusOf(someone, ...ADDRESSES[operation](slug)))
      const status = await attempt(who)
      found[who] = status < 300 ? 'allowed' : [401, 403, 404].includes(status) ? 'refused' : `status ${status}`
    }
    expect(found).toEqual(expected(slug, operation))
  })
})

describe('rights that reach less than everything', () => {
  it('show a draft story to authors and reviewers alone', async () => {
    const { id } = await draftStory()
    for (const who of EVERYBODY) {
      const { status, body } = await askCms(who, 'GET', `/api/stories/${id}?locale=fr&depth=0`)
      const mayRead = who === 'author' || who === 'reviewer'
      expect([who, status < 300]).toEqual([who, mayRead])
      if (!mayRead) expect(JSON.stringify(body)).not.toContain('Anton')
    }
  })

  it('do not show the newer draft of a public story to the treasurer, the administrator or the site', async () => {
    const { id } = await draftStory()
    await publish('stories', id, 'fr')
    await askCms('author', 'PATCH', `/api/stories/${id}?locale=fr&draft=true`, { standfirst: 'Secret brouillon' })
    for (const who of ['treasurer', 'administrator', 'site'] as const)
      for (const query of ['', '&draft=true', '&trash=true', '&depth=1']) {
        for (const path of [`/api/stories/${id}?locale=fr${query}`, `/api/stories?locale=fr&limit=50${query}`]) {
          const { body } = await askCms(who, 'GET', path)
          expect(JSON.stringify(body), `${who} ${path}`).not.toContain('Secret brouillon')
        }
      }
  })

  it('let nobody see the account of another, except administrators', async () => {
    for (const who of ['author', 'reviewer', 'treasurer'] as const) {
      const { body } = await askCms(who, 'GET', '/api/users?limit=50&depth=0')
      const { docs } = body as { docs: { roles: string[] }[] }
      expect(docs.map(({ roles }) => roles)).toEqual([[who]])
    }
  })

  it('let an author save drafts, and never change what is public, whatever they send', async () => {
    const { id } = await draftStory()
    const change = { standfirst: 'Autre chapeau' }
    const ways: [string, object][] = [
      [`/api/stories/${id}?locale=fr`, change],
      [`/api/stories/${id}?locale=fr&draft=false`, change],
      [`/api/stories/${id}?locale=fr`, { ...change, _status: 'published' }],
      [`/api/stories/${id}?locale=fr&draft=true`, { ...change, _status: 'published' }],
      [`/api/stories/${id}?locale=fr&publishSpecificLocale=fr`, change],
      [`/api/stories/${id}?locale=fr&draft=true&publishSpecificLocale=fr`, change],
      [`/api/stories/${id}?locale=fr&publishAllLocales=true`, change],
      [`/api/stories/${id}?locale=fr&draft=true&publishAllLocales=true`, change],
      [`/api/stories/${id}?unpublishAllLocales=true`, { _status: 'draft' }],
    ]
    for (const [path, data] of ways)
      expect([path, (await askCms('author', 'PATCH', path, data)).status]).toEqual([path, 403])
    expect((await askCms('author', 'PATCH', `/api/stories/${id}?locale=fr&draft=true`, change)).status).toBe(200)
    expect((await askCms('site', 'GET', `/api/stories/${id}?locale=fr`)).status).toBe(404)
  })
})

function expected(slug: ProtectedSlug, operation: Operation): Record<string, string> {
  const grants = (permissions[slug] as Row)[operation] ?? {}
  return Object.fromEntries(
    EVERYBODY.map((who) => {
      const reach = who === 'anonymous' ? undefined : grants[who]
      // "own" reaches one's own account, and every try but reading is made on somebody else's.
      const isAllowed = reach !== undefined && (reach !== 'own' || operation === 'read')
      return [who, isAllowed ? 'allowed' : 'refused']
    }),
  )
}

/** Where an operation would be tried for which the table grants nobody anything. */
const ADDRESSES: Record<Operation, (slug: string) => [method: string, path: string, body?: object]> = {
  create: (slug) => ['POST', `/api/${slug}`, {}],
  read: (slug) => ['GET', `/api/${slug}?limit=1`],
  update: (slug) => ['PATCH', `/api/${slug}/${randomUUID()}`, {}],
  delete: (slug) => ['DELETE', `/api/${slug}/${randomUUID()}`],
  readVersions: (slug) => ['GET', `/api/${slug}/versions`],
  unlock: (slug) => ['POST', `/api/${slug}/unlock`, {}],
}

/** Changing and deleting a document that `make` makes; of one operation everybody tries the same, until it is deleted. */
function triesOn(
  slug: string,
  make: () => Promise<{ id: string }>,
  change: () => [query: string, data: object],
): Record<'update' | 'delete', Try> {
  const kept: Partial<Record<Operation, Promise<{ id: string }>>> = {}
  const address = async (of: Operation) => `/api/${slug}/${(await (kept[of] ??= make())).id}`
  return {
    update: async (who) => {
      const [query, data] = change()
      return statusOf(who, 'PATCH', (await address('update')) + query, data)
    },
    delete: async (who) => {
      const status = await statusOf(who, 'DELETE', await address('delete'))
      if (status < 300) delete kept.delete
      return status
    },
  }
}

function triesOfTexts(
  slug: 'stories' | 'campaigns' | 'pages' | 'spending',
  data: () => object,
  writer: Somebody = 'author',
): Partial<Record<Operation, Try>> {
  const draft = () => makeDoc(`/api/${slug}?draft=true&locale=fr`, data(), writer)
  return {
    create: async (who) => cleaned(slug, await askCms(who, 'POST', `/api/${slug}?draft=true&locale=fr`, data())),
    read: (who) => statusOf(who, 'GET', `/api/${slug}?locale=fr&limit=1`),
    ...triesOn(slug, draft, () => ['?draft=true&locale=fr', data()]),
    readVersions: (who) => statusOf(who, 'GET', `/api/${slug}/versions?limit=1`),
  }
}

function triesOfRecords(slug: ProtectedSlug): Partial<Record<Operation, Try>> {
  return { read: (who) => statusOf(who, 'GET', `/api/${slug}?limit=1&depth=0`) }
}

/** The file of a picture that a public story shows. */
async function shownPicture(): Promise<string> {
  const picture = await uploadPicture()
  const { id } = await draftStory()
  await publish('stories', id, 'fr', { cover: picture.id })
  return picture.filename
}

function somebodyNew() {
  return { email: `${randomUUID()}@demo.example`, name: 'Quelqu’un', roles: ['author'] }
}

function newUser() {
  return makeDoc('/api/users', somebodyNew(), 'administrator')
}

async function statusOf(who: Somebody, method: string, path: string, body?: object): Promise<number> {
  return (await askCms(who, method, path, body)).status
}

/** The status; and away with what the try has made. */
async function cleaned(slug: string, { status, body }: { status: number; body: unknown }): Promise<number> {
  const id = (body as { doc?: { id: string } }).doc?.id
  if (id) await askCms(slug === 'users' ? 'administrator' : 'reviewer', 'DELETE', `/api/${slug}/${id}`)
  return status
}
