import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { handleEndpoints } from 'payload'
import type { Newsroom } from '../../consent/trial/newsroom.ts'
import { environment } from '../../environment.ts'
import config from '../../payload.config.ts'
import { accountDatabase } from '../../people/account-database.ts'
import { beginSession } from '../../people/sessions/keep-sessions.ts'
import { publishDue } from '../../planning/publish-due.ts'
import { richText } from '../../testing/rich-text.ts'
import { hashContent } from '../describe-content.ts'
import { readContent } from '../read-content.ts'

/**
 * `open`: a public story, finished in every language. `older`: a version of it that was public once. `draft`: one that
 * nobody approved. `word`, `year`: of this try alone.
 */
type Tried = { open: string; older: string; draft: string; consent: string; word: string; year: number }
type Way = (tried: Tried) => Promise<unknown>

const stories = { collection: 'stories', locale: 'fr', depth: 0 } as const
const published = { _status: 'published' } as const

/**
 * Every way there is to bring a text before readers, past the door and with all rights: what is left is the gate. Each
 * must be refused with it, and let through without, or it is no way.
 */
export async function waysPastGate(newsroom: Newsroom): Promise<Record<string, Way>> {
  const { payload, run } = newsroom
  const send = await reviewerAtPayload(newsroom)
  const overrideAccess = true
  return {
    'a form: publish as it is': ({ draft }) => send('PATCH', `/${draft}?locale=fr`, published),
    'a form: publish': ({ draft, word }) => send('PATCH', `/${draft}?locale=fr`, { ...published, standfirst: word }),
    'a form: publish what is public': ({ open, word }) =>
      send('PATCH', `/${open}?locale=fr`, { ...published, standfirst: word }),
    'a form: save, and say nothing of publishing': ({ open, word }) =>
      send('PATCH', `/${open}?locale=fr`, { standfirst: word }),
    'a form: a draft that says it is public': ({ open, word }) =>
      send('PATCH', `/${open}?locale=fr&draft=true`, { ...published, standfirst: word }),
    'a form: saved by itself, that says it is public': ({ open, word }) =>
      send('PATCH', `/${open}?locale=fr&draft=true&autosave=true`, { ...published, standfirst: word }),
    'a form: past a lock': ({ open, word }) =>
      send('PATCH', `/${open}?locale=fr&overrideLock=true`, { ...published, standfirst: word }),
    'a form: one language': ({ open, word }) =>
      send('PATCH', `/${open}?locale=fr&publishSpecificLocale=fr`, { ...published, standfirst: word }),
    'a form: one language, said by its name alone': ({ draft, word }) =>
      send('PATCH', `/${draft}?locale=fr&publishSpecificLocale=fr`, { standfirst: word }),
    'a form: another language': ({ open, word }) =>
      send('PATCH', `/${open}?locale=fr&publishSpecificLocale=en`, { ...published, standfirst: word }),
    'a form: the language beside it': ({ open, word }) =>
      send('PATCH', `/${open}?locale=en`, { ...published, standfirst: word }),
    'a form: all languages': ({ open, word }) =>
      send('PATCH', `/${open}?locale=fr&publishAllLocales=true`, { ...published, standfirst: word }),
    'a form: the year': ({ open, year }) => send('PATCH', `/${open}?locale=fr`, { ...published, year }),
    'a form: the year, from a language that is a draft': ({ open, year }) =>
      send('PATCH', `/${open}?locale=ru`, { year }),
    'a form: the place': ({ open, year }) =>
      send('PATCH', `/${open}?locale=fr`, { region: year % 2 ? 'western_europe' : 'south_caucasus', ...published }),
    'a form: the address': ({ open, word }) => send('PATCH', `/${open}?locale=fr`, { ...published, slug: word }),
    'a form: what is read next': ({ open, draft }) =>
      send('PATCH', `/${open}?locale=fr`, { ...published, related: [draft] }),
    'a form: a new one': ({ word, consent }) => send('POST', '?locale=fr', { ...whole(word, consent), ...published }),
    'a form: a new one, one language': ({ word, consent }) =>
      send('POST', '?locale=fr&publishSpecificLocale=fr', { ...whole(word, consent), ...published }),
    'a version that was public once': ({ older }) => send('POST', `/versions/${older}?locale=fr`, {}),
    'the system: what is public': ({ open, word }) =>
      payload.update({ overrideAccess, ...stories, id: open, data: { ...published, standfirst: word } }),
    'the system: not a word of publishing': ({ open, word }) =>
      payload.update({ overrideAccess, ...stories, id: open, data: { standfirst: word } }),
    'a version that was public once, by the system': ({ older }) =>
      payload.restoreVersion({ overrideAccess, collection: 'stories', id: older, draft: false, depth: 0 }),
    'the system: a draft': ({ draft, word }) =>
      payload.update({ overrideAccess, ...stories, id: draft, data: { ...published, standfirst: word } }),
    'the system: one language': ({ draft, word }) =>
      payload.update({
        overrideAccess,
        ...stories,
        ...{ id: draft, data: { ...published, standfirst: word }, publishSpecificLocale: 'fr' },
      }),
    'the system: many': ({ open, word }) =>
      payload.update({
        overrideAccess,
        ...stories,
        ...{ where: { id: { in: [open] } }, data: { ...published, standfirst: word } },
      }),
    'the system: a new one': ({ word, consent }) =>
      payload.create({ overrideAccess, ...stories, data: { ...whole(word, consent), ...published } as never }),
    'the system: as content of an import': ({ draft, word }) =>
      payload.update({
        overrideAccess,
        ...stories,
        ...{ id: draft, data: { ...published, standfirst: word }, context: { seed: true } },
      }),
    'the system: a rehearsal that is kept': ({ draft, word }) =>
      payload.update({
        overrideAccess,
        ...stories,
        ...{ id: draft, data: { ...published, standfirst: word }, context: { isRehearsal: true } },
      }),
    'the system: copied from another language with its status': ({ open, word }) =>
      payload.update({
        overrideAccess,
        ...{ collection: 'stories', locale: 'en', depth: 0, draft: true, id: open },
        data: { ...published, title: word, standfirst: word },
      }),
    'a plan that nobody made, at its time': async ({ draft, word }) => {
      await newsroom.revise(draft, { standfirst: word })
      const req = await newsroom.reqOf('reviewer')
      const text = { collection: 'stories', document: draft, locale: 'fr' } as const
      const content = await readContent(req, text, { draft: true })
      const hash = content === null ? '' : hashContent(content)
      await run(sql`insert into planned_publications (collection, document, locale, hash, at, planned_by)
        values ('stories', ${draft}, 'fr', ${hash}, now() - interval '1 minute', gen_random_uuid())`)
      return publishDue(payload)
    },
    // It takes what languages say apart by itself.
    'the adapter': ({ draft, word }) =>
      payload.db.updateOne({
        ...{ collection: 'stories', id: draft },
        data: { _status: { fr: 'published' }, standfirst: { fr: word } },
      }),
    'a row': ({ draft, word }) =>
      run(sql`update stories_locales set _status = 'published', standfirst = ${word} where _parent_id = ${draft}`),
    'the words of a public row': ({ open, word }) =>
      run(sql`update stories_locales set standfirst = ${word} where _parent_id = ${open} and _locale = 'fr'`),
    'a new row': ({ open, word }) =>
      run(sql`insert into stories_locales (_parent_id, _locale, _status, title, slug, standfirst)
        values (${open}, 'uk', 'published', ${word}, ${word}, ${word})
        on conflict (_locale, _parent_id) do update set _status = 'published', standfirst = excluded.standfirst`),
  }
}

/** Payload's own routes, without our door before them, as a reviewer. */
async function reviewerAtPayload({ payload, reqOf }: Newsroom) {
  const { user } = await reqOf('reviewer')
  const session = await beginSession(accountDatabase(payload), user?.id ?? '', null)
  return async (method: string, address: string, body: object) => {
    const answer = await handleEndpoints({
      config,
      request: new Request(new URL(`/api/stories${address}`, environment.CMS_URL), {
        method,
        headers: { authorization: `Session ${session}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    return answer.status
  }
}

function whole(word: string, consent: string) {
  const facts = { region: 'balkans', season: 'winter', year: 2024, toldIn: 'ru', consent }
  const text = { title: word, standfirst: word, body: richText(word), pseudonym: 'Milo', slug: `n-${randomUUID()}` }
  return { ...facts, ...text }
}
