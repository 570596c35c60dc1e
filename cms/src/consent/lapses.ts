import { sql } from '@payloadcms/db-postgres'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'

/** One language of a story that was public until its consent ended. */
export type Lapse = { story: string; locale: Locale; consent: string; at: Date }

type Lapsed = { story: string; consent: string; languages: readonly Locale[] }

/** Notes what was public when a consent ended, in the transaction that takes it down. */
export async function noteLapse(req: PayloadRequest, { story, consent, languages }: Lapsed): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into consent_lapses (story, locale, consent)
    select ${story}, locale, ${consent} from unnest(string_to_array(${languages.join(',')}, ',')) as locale
    on conflict (story, locale) do update set consent = excluded.consent, at = now()
  `)
}

/** It is public again: somebody has approved it since. */
export async function forgetLapse(req: PayloadRequest, story: string, locale: Locale): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`delete from consent_lapses where story = ${story} and locale = ${locale}`)
}

/** Those of one story, the language of its text first. */
export async function readLapsesOf(req: PayloadRequest, story: string): Promise<Lapse[]> {
  return read(req, sql`lapse.story = ${story}`)
}

/** Those that may come back: the person has agreed again, and nobody has read the text since. */
export async function readRenewed(req: PayloadRequest): Promise<Lapse[]> {
  return read(
    req,
    sql`consent_covers(story.consent_id, lapse.locale)
      and not exists (select from hidden_stories hidden where hidden.story = lapse.story)`,
  )
}

async function read(req: PayloadRequest, which: ReturnType<typeof sql>): Promise<Lapse[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Omit<Lapse, 'locale'> & { locale: string }>(sql`
    select lapse.story, lapse.locale, lapse.consent, lapse.at
    from consent_lapses lapse join stories story on story.id = lapse.story
    where ${which} order by lapse.at desc, lapse.story, lapse.locale limit 100
  `)
  return rows.flatMap(({ locale, at, ...rest }) => (isLocale(locale) ? [{ ...rest, locale, at: new Date(at) }] : []))
}
