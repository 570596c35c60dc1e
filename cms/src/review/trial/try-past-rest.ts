import '../../stay-awake.ts'
import { sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import { postgresOf } from '../../database/database-of.ts'
import config from '../../payload.config.ts'

// Tries every way past REST to bring a text before readers that nobody approved: with all rights, and without Payload.
// `try-past-rest.ts {public story} {draft} {words}` prints which way was refused, as JSON.

const [open = '', draft = '', words = ''] = process.argv.slice(2)
const payload = await getPayload({ config, disableOnInit: true })

const stories = { collection: 'stories', locale: 'fr', depth: 0 } as const
const published = { standfirst: words, _status: 'published' } as const
const { drizzle } = postgresOf(payload)

const ways: Record<string, () => Promise<unknown>> = {
  'update what is public': () => payload.update({ overrideAccess: true, ...stories, id: open, data: published }),
  'update without a word about publishing': () =>
    payload.update({ overrideAccess: true, ...stories, id: open, data: { standfirst: words } }),
  'publish a draft': () =>
    payload.update({ overrideAccess: true, ...stories, id: draft, data: { _status: 'published' } }),
  'publish one language': () =>
    payload.update({ overrideAccess: true, ...stories, id: draft, data: published, publishSpecificLocale: 'fr' }),
  'publish many': () =>
    payload.update({ overrideAccess: true, ...stories, where: { id: { in: [open, draft] } }, data: published }),
  'write it new': () =>
    payload.create({
      overrideAccess: true,
      ...stories,
      data: {
        ...published,
        ...{
          title: words,
          slug: 'trahit',
          pseudonym: 'Anton',
          region: 'western_europe',
          season: 'winter',
          year: 2024,
          toldIn: 'ru',
        },
        body: richText(words),
      },
    }),
  'say that it is a seed': () =>
    payload.update({ overrideAccess: true, ...stories, id: draft, data: published, context: { seed: true } }),
  'rehearse, and keep it': () =>
    payload.update({
      overrideAccess: true,
      ...stories,
      id: draft,
      data: published,
      context: { isRehearsal: true },
    }),
  'copy what is public with other words': () =>
    payload.duplicate({ overrideAccess: true, ...stories, id: open, data: published, draft: false }),
  'the adapter alone': () =>
    payload.db.updateOne({
      ...{ collection: 'stories', id: draft },
      data: { _status: { fr: 'published' }, standfirst: { fr: words } },
    }),
  'the row': () => drizzle.execute(sql`UPDATE stories_locales SET _status = 'published' WHERE _parent_id = ${draft}`),
  'the words of a public row': () =>
    drizzle.execute(sql`UPDATE stories_locales SET standfirst = ${words} WHERE _parent_id = ${open}`),
  'a new row': () =>
    drizzle.execute(
      sql`INSERT INTO stories_locales (_parent_id, _locale, _status, title, slug) VALUES (${draft}, 'de', 'published', ${words}, 'trahit')`,
    ),
}

// What counts is what stands there afterwards, not what was answered.
const before = await readRows()
const outcomes: Record<string, string> = {}
for (const [way, attempt] of Object.entries(ways)) {
  await attempt().catch(() => undefined)
  outcomes[way] = (await readRows()) === before ? 'refused' : 'let through'
}
process.stdout.write(`\n${JSON.stringify(outcomes)}\n`)
process.exit(0)

async function readRows(): Promise<string> {
  const { rows } = await drizzle.execute(
    sql`SELECT _parent_id, _locale, standfirst, title FROM stories_locales WHERE _status = 'published' ORDER BY 1, 2`,
  )
  return JSON.stringify(rows)
}

function richText(text: string) {
  const leaf = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const paragraph = {
    type: 'paragraph',
    children: [leaf],
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
  }
  return {
    root: {
      type: 'root',
      children: [paragraph],
      direction: 'ltr' as const,
      format: '' as const,
      indent: 0,
      version: 1,
    },
  }
}
