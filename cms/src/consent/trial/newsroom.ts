import { randomUUID } from 'node:crypto'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { sql } from '@payloadcms/db-postgres'
import { createLocalReq, getPayload, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { postgresOf } from '../../database/database-of.ts'
import config from '../../payload.config.ts'
import { SITE_PRINCIPAL_ID } from '../../people/principals.ts'
import type { Role } from '../../people/roles.ts'
import { approveText, type Approved } from '../../review/approve-text.ts'
import { readReviewSheet } from '../../review/read-review-sheet.ts'
import { richText } from '../../testing/rich-text.ts'

/** The newsroom without its doors: the CMS's own code in the test's process, on a real database. */
export async function openNewsroom() {
  const payload = await getPayload({ config, disableOnInit: true })
  const reqOf = async (role: Role, locale: Locale = 'fr'): Promise<PayloadRequest> =>
    createLocalReq({ user: await findUser(payload, role), locale, fallbackLocale: false }, payload)
  const sheetOf = async (id: string, locale: Locale = 'fr') => {
    const read = await readReviewSheet(await reqOf('reviewer', locale), { collection: 'stories', document: id, locale })
    if (read.outcome !== 'read') throw new Error(`no sheet: ${read.outcome}`)
    return read.sheet
  }
  const stories: string[] = []

  return {
    payload,
    reqOf,
    sheetOf,
    run: (statement: ReturnType<typeof sql>) => postgresOf(payload).drizzle.execute(statement),

    /** What a reviewer enters when somebody has agreed to this text, on this site, for a year. */
    newConsent: async (change: object = {}): Promise<string> => {
      const req = await reqOf('reviewer')
      const { id } = await payload.create({
        collection: 'consents',
        draft: false,
        overrideAccess: false,
        req,
        user: req.user,
        data: {
          ...{ scope: ['text'], languages: ['fr', 'en', 'ru'], channels: ['site'] },
          ...{ informedHow: 'by_phone', informedIn: 'ru', risksExplained: true, aidIndependent: true },
          ...{ agreedOn: new Date().toISOString(), withdrawalWord: 'lanterne' },
          ...change,
        },
      })
      return id
    },

    /** The draft of a story in French and English, as an author saves it. */
    writeStory: async (change: object = {}): Promise<string> => {
      const req = await reqOf('author')
      const title = `Récit ${randomUUID().slice(0, 8)}`
      const text = { title, standfirst: 'Deux phrases.', body: richText('Un texte.'), pseudonym: 'Milo' }
      const facts = { region: 'balkans', season: 'winter', year: 2024, toldIn: 'ru', _status: 'draft' } as const
      const data = { ...facts, ...text, ...change }
      const { id } = await payload.create({
        collection: 'stories',
        draft: true,
        overrideAccess: false,
        req,
        user: req.user,
        data: data as never,
      })
      const inEnglish = await reqOf('author', 'en')
      await payload.update({
        overrideAccess: false,
        ...{ collection: 'stories', id, locale: 'en', draft: true },
        ...{ req: inEnglish, user: inEnglish.user, data: { ...text, _status: 'draft' } as never },
      })
      stories.push(id)
      return id
    },

    /** The author saves a change of the draft. */
    revise: async (id: string, data: object, locale: Locale = 'fr'): Promise<void> => {
      const req = await reqOf('author', locale)
      await payload.update({
        overrideAccess: false,
        ...{ collection: 'stories', id, locale, draft: true },
        ...{ req, user: req.user, data: { ...data, _status: 'draft' } as never },
      })
    },

    /** The reviewer approves what they see, with a reason and an answer for everything, and publishes it. */
    publish: async (id: string, locale: Locale = 'fr', { publishes = true } = {}): Promise<Approved> => {
      const { hash, findings, checklist } = await sheetOf(id, locale)
      const accepted = findings.map(({ key }) => ({ key, reason: 'Un essai de la maison.' }))
      const decision = { seen: hash, accepted, checklist, publishes }
      return approveText(await reqOf('reviewer', locale), { collection: 'stories', document: id, locale }, decision)
    },

    /** What the site gets of a story: its title, or null. */
    seenBySite: async (id: string, locale: Locale = 'fr'): Promise<string | null> => {
      const user = { id: SITE_PRINCIPAL_ID, collection: 'users', roles: [] } as unknown as TypedUser
      const req = await createLocalReq({ user, locale, fallbackLocale: false }, payload)
      const asked = { collection: 'stories', locale, user, req, depth: 1 } as const
      const { docs } = await payload.find({ overrideAccess: false, ...asked, where: { id: { equals: id } } })
      const one = await payload.findByID({ overrideAccess: false, ...asked, id, disableErrors: true })
      if ((docs[0]?.title ?? null) !== (one?.title ?? null))
        throw new Error('the list and the page say different things')
      if (docs[0] !== undefined && 'consent' in docs[0]) throw new Error('the site is told of the consent')
      return one?.title ?? null
    },

    close: async (): Promise<void> => {
      // Without those that were erased.
      const where = { id: { in: stories } }
      const { docs } = await payload.find({
        collection: 'stories',
        overrideAccess: true,
        where,
        draft: true,
        depth: 0,
        pagination: false,
      })
      for (const { id } of docs) await payload.delete({ collection: 'stories', id, overrideAccess: true })
      await payload.destroy()
    },
  }
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

async function findUser(payload: Payload, role: Role): Promise<TypedUser> {
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    where: { roles: { equals: role } },
    limit: 1,
  })
  const [user] = docs
  if (user === undefined) throw new Error(`there is no ${role}`)
  return { ...user, collection: 'users' }
}
