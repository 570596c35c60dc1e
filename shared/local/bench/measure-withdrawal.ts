import pg from 'pg'
import { PUBLIC_OUTPUTS } from '@campaign/shared/content/public-outputs.ts'
import type { Stack } from '../running-stack.ts'
import { enterNewsroom } from './ask-newsroom.ts'
import type { Figure } from './measurement.ts'

const STORIES = 200
const WORD = 'kanarienvogel'
const EVERY = 200
const LONGEST = 20_000
/** The worker makes what was not published by the newsroom findable within a minute. */
const UNTIL_FOUND = 120_000
const POLLS = 300

/** From "hide all" to nothing left on the site, with two hundred stories; and what a site's question each second costs. */
export async function measureWithdrawal(stack: Stack): Promise<Figure[]> {
  const reviewer = await enterNewsroom(stack, 'reviewer')
  const plain = await timePolls(stack, () => '')
  const said = await timePolls(stack, (at) => `?${sayingOf(Math.floor(at / 10))}`)
  await onDatabase(stack, publishMany)
  try {
    const urls = addressesOf(stack)
    await until(async () => missing(urls, await findShowing(urls)), UNTIL_FOUND)
    const began = performance.now()
    const answered = reviewer.send('POST', '/withdrawal/hide', { stories: 'all' }).then(() => performance.now() - began)
    let last = 0
    await until(async () => {
      const showing = await findShowing(urls)
      if (showing.length > 0) last = performance.now() - began
      return showing
    })
    return [
      { name: `${STORIES} stories hidden: last seen on the site`, value: last, unit: 'ms', atMost: 10_000 },
      { name: `${STORIES} stories hidden: the button answers`, value: await answered, unit: 'ms', atMost: 2000 },
      { name: 'whether a picture is shown, of ten thousand', value: await timePictures(stack), unit: 'ms', atMost: 5 },
      { name: 'a site asks for the revision, saying nothing', value: plain, unit: 'ms' },
      { name: 'the same, saying what it serves, written each tenth', value: said, unit: 'ms', atMost: plain + 10 },
    ]
  } finally {
    await onDatabase(stack, putBack)
  }
}

/** Copies of the first public story in French, past the newsroom: two hundred approvals would measure something else. */
async function publishMany(client: pg.Client): Promise<void> {
  await client.query(
    `WITH source AS (SELECT story.* FROM stories story JOIN stories_locales text ON text._parent_id = story.id
       AND text._locale = 'fr' AND text._status = 'published' ORDER BY story.id LIMIT 1),
     copies AS (INSERT INTO stories (region, season, year, told_in, is_sample, consent_id)
       SELECT region, season, year, told_in, true, consent_id FROM source, generate_series(1, $1) RETURNING id),
     passed AS (SELECT set_config('campaign.approved', coalesce(string_agg(id::text, ' '), ''), true) FROM copies)
     INSERT INTO stories_locales (_parent_id, _locale, _status, title, slug, standfirst, body, pseudonym)
     SELECT copies.id, 'fr', 'published', $2 || ' ' || row_number() OVER (), $2 || '-' || row_number() OVER (),
       $2, text.body, 'Essai'
     FROM copies, source JOIN stories_locales text ON text._parent_id = source.id AND text._locale = 'fr', passed`,
    [STORIES, WORD],
  )
  await client.query(`UPDATE content_revision SET revision = revision + 1`)
}

async function putBack(client: pg.Client): Promise<void> {
  await client.query(`UPDATE hidden_stories SET restore_asked_by = gen_random_uuid()`)
  await client.query(`SELECT set_config('campaign.restoring', gen_random_uuid()::text, true)`)
  await client.query(`DELETE FROM hidden_stories`)
  await client.query(`DELETE FROM stories WHERE id IN (SELECT _parent_id FROM stories_locales WHERE slug LIKE $1)`, [
    `${WORD}-%`,
  ])
  await client.query(`UPDATE content_revision SET revision = revision + 1`)
}

/** Mean milliseconds of the question asked before each picture is handed out, in a database that forgets it all. */
async function timePictures({ databaseUrl }: Stack): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(
      `INSERT INTO media (filename) SELECT md5(n::text) || '.webp' FROM generate_series(1, 10000) AS n`,
    )
    await client.query(`INSERT INTO shown_pictures SELECT 'pages', id, id FROM media`)
    await client.query('ANALYZE media, shown_pictures')
    const began = performance.now()
    for (let at = 1; at <= POLLS; at += 1)
      await client.query(
        `SELECT FROM media JOIN shown_pictures shown ON shown.picture = media.id
         WHERE split_part(media.filename, '.', 1) = md5($1::text) LIMIT 1`,
        [at],
      )
    return (performance.now() - began) / POLLS
  } finally {
    await client.query('ROLLBACK')
    await client.end()
  }
}

async function onDatabase({ databaseUrl }: Stack, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await work(client)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

/** Every story's own page, and every list a story is on. */
function addressesOf({ siteUrl }: Stack): string[] {
  const numbers = Array.from({ length: STORIES }, (_one, at) => at + 1)
  const lists = PUBLIC_OUTPUTS.filter(({ shows }) => shows === 'teasers' || shows === 'address').flatMap(
    ({ addresses }) => addresses({ id: '', slugs: [], query: WORD, files: [] }),
  )
  const shown = lists.filter((path) => /^\/(?:fr|en)\/stories$|^\/fr\/feed|^\/sitemap|^\/fr\/search/.test(path))
  return [...numbers.map((number) => `/fr/stories/${WORD}-${number}`), ...shown].map((path) => siteUrl + path)
}

async function findShowing(urls: readonly string[]): Promise<string[]> {
  const shows = await Promise.all(
    urls.map(async (url) => {
      const answer = await fetch(url)
      const body = await answer.text()
      return answer.status === 200 && body.includes(`${WORD}-`)
    }),
  )
  return urls.filter((_url, at) => shows[at])
}

const missing = (urls: readonly string[], showing: readonly string[]): string[] =>
  urls.filter((url) => !showing.includes(url))

/** Waits until nothing of `wrong` is left. */
async function until(wrong: () => Promise<readonly string[]>, longest = LONGEST): Promise<void> {
  const deadline = performance.now() + longest
  for (let left = await wrong(); left.length > 0; left = await wrong()) {
    if (performance.now() > deadline)
      throw new Error(
        `after ${longest / 1000} s not so yet at ${left.slice(0, 3).join(', ')} and ${left.length} in all`,
      )
    await new Promise((resolve) => setTimeout(resolve, EVERY))
  }
}

/** Mean milliseconds of a question, one after the other. */
async function timePolls({ cmsUrl, serviceKey }: Stack, query: (at: number) => string): Promise<number> {
  const headers = { authorization: `Bearer ${serviceKey}` }
  const began = performance.now()
  for (let at = 0; at < POLLS; at += 1) {
    const answer = await fetch(`${cmsUrl}/api/revision${query(at)}`, { headers })
    if (!answer.ok) throw new Error(`the revision was answered ${answer.status}`)
    await answer.arrayBuffer()
  }
  return (performance.now() - began) / POLLS
}

function sayingOf(revision: number): string {
  const instance = '00000000-0000-4000-8000-00000000be7c'
  return new URLSearchParams({ instance, name: 'bench', revision: String(revision), withdrawals: '0' }).toString()
}
