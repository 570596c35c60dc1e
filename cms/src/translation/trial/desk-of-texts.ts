import type { Story } from '@campaign/shared/cms/payload-types.ts'
import { createLocalReq, getPayload, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { postgresOf } from '../../database/database-of.ts'
import config from '../../payload.config.ts'
import { asSystem } from '../../people/as-system.ts'
import type { Role } from '../../people/roles.ts'
import { publishSample } from '../../review/publish-sample.ts'
import { richText } from '../../testing/rich-text.ts'
import { sampleConsentIn } from '../../testing/sample-consent.ts'

type Row = Record<string, unknown>

/** The newsroom without its door: texts written, published and looked at in this process. */
export type DeskOfTexts = {
  payload: Payload
  as: (role: Role, locale: Locale) => Promise<PayloadRequest>
  /** A story in French, written by the author, as a draft; its consent covers every language. Gives its id. */
  write: (title: string) => Promise<string>
  save: (id: string, locale: Locale, title: string) => Promise<void>
  publish: (id: string, locale: Locale) => Promise<void>
  rows: (statement: string, values?: unknown[]) => Promise<Row[]>
  close: () => Promise<void>
}

export async function openDeskOfTexts(): Promise<DeskOfTexts> {
  const payload = await getPayload({ config, disableOnInit: true })
  const people = new Map<Role, TypedUser>()
  const written: string[] = []

  const personOf = async (role: Role): Promise<TypedUser> => {
    const known = people.get(role)
    if (known !== undefined) return known
    const { docs } = await payload.find({
      ...asSystem('a test acts as a demo account'),
      collection: 'users',
      where: { roles: { in: [role] } },
      limit: 1,
    })
    const [person] = docs
    if (person === undefined) throw new Error(`there is no ${role}`)
    const user: TypedUser = { ...person, collection: 'users' }
    people.set(role, user)
    return user
  }
  const as = async (role: Role, locale: Locale): Promise<PayloadRequest> =>
    createLocalReq({ user: await personOf(role), locale, fallbackLocale: false }, payload)

  return {
    payload,
    as,
    write: async (title) => {
      const req = await as('author', 'fr')
      const consent = await sampleConsentIn(payload)
      const facts = { region: 'balkans', season: 'winter', year: 2024, toldIn: 'ru', consent } as const
      const { id } = await payload.create({
        overrideAccess: false,
        user: req.user,
        collection: 'stories',
        locale: 'fr',
        draft: true,
        data: { ...words(title), ...facts, _status: 'draft' },
        req,
      })
      written.push(id)
      return id
    },
    save: async (id, locale, title) => {
      const req = await as('author', locale)
      const data = { ...words(title), _status: 'draft' as const }
      await payload.update({
        overrideAccess: false,
        user: req.user,
        ...{ collection: 'stories', id, locale, draft: true, data, req },
      })
    },
    publish: async (id, locale) => {
      const req = await createLocalReq({ locale, fallbackLocale: false }, payload)
      await publishSample(req, { collection: 'stories', document: id, locale })
    },
    rows: async (statement, values = []) => (await postgresOf(payload).pool.query<Row>(statement, values)).rows,
    close: async () => {
      const where = { id: { in: written } }
      await payload.delete({ ...asSystem('a test takes its stories away'), collection: 'stories', where })
      await payload.destroy()
    },
  }
}

function words(title: string) {
  return { title, standfirst: 'Deux phrases.', body: richText(`${title}.`) as Story['body'], pseudonym: 'Anton' }
}
