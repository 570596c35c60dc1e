import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { PUBLIC_OUTPUTS } from '@campaign/shared/content/public-outputs.ts'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction, type Books } from '../../donations/books.ts'
import { environment } from '../../environment.ts'
import { readNeverWordsOfMany } from '../../never-words/read-never-words.ts'
import { EVERY_TEXT } from '../../never-words/never-words-of.ts'
import { readPublished } from '../../publication/read-published.ts'
import { poolOf } from '../../withdrawal/pool-of.ts'
import type { Box } from '../../media/face-boxes.ts'
import { lookAtServedPictures } from '../../media/served/look-at-served-pictures.ts'
import { askForFaces } from '../../media/workshop/ask-workshop.ts'
import { findIdentifiers } from '../find-identifiers.ts'
import { findNeverWords } from '../never-words/find-never-words.ts'
import type { Finding } from '../finding.ts'
import { readPage, readPicture } from './ask-site.ts'
import { readAccepted } from './read-accepted.ts'
import { readPageTexts } from './read-page-texts.ts'
import { tryAgain } from './try-again.ts'

/** An address of the site; `story`: whose page it is. */
export type Output = {
  route: string
  path: string
  story: string | null
  locale: Locale | null
  /** False where all the words are the site's own, which came with its code. */
  isWrittenByStaff: boolean
}

/**
 * Asks the site itself for everything public it gives out and looks through what was served, as any reader gets it: what
 * slipped past the forms (a template, a setting, a word entered since) is seen here. Known is what reviewers have accepted
 * in the texts. Other people's pages, and what no rule knows, are not seen. One page after the other: readers come first.
 * Begins anew when it was cut off. Then the pictures, which go on where the night before ended (`media/served`).
 */
export async function scanOutputs(payload: Payload, scan: string): Promise<void> {
  const books = poolOf({ payload })
  const contents = await tryAgain(() => readPublished(payload))
  const outputs = listOutputs(contents)
  if (await begin(books, scan, outputs.length)) await scanPages(payload, { scan, outputs, contents })
  await lookAtServedPictures(books, { read: readPicture, search: searchFaces })
}

/** Where more cannot be read, the site is away, and waiting for each of them twice would take days. */
const MOST_ASKED_AGAIN = 100

type PagesToScan = { scan: string; outputs: readonly Output[]; contents: PublishedContents }

async function scanPages(payload: Payload, { scan, outputs, contents }: PagesToScan): Promise<void> {
  const books = poolOf({ payload })
  const req = await createLocalReq({}, payload)
  const accepted = await readAccepted(payload, contents.revision)
  const wordsOf = await tryAgain(() => readWords(req, outputs))
  const look = async (output: Output): Promise<boolean> => {
    const page = await readPage(output.path)
    if (page === null) return false
    const found = findInOutput(output, page, wordsOf(output))
    const unknown = found.length === 0 ? [] : await accepted.without(output, found)
    await tryAgain(() => inTransaction(books, (transaction) => noteFindings(transaction, scan, output, unknown)))
    await tryAgain(() => books.query('UPDATE output_scans SET read = read + 1 WHERE id = $1', [scan]))
    return true
  }
  const missing: Output[] = []
  for (const output of outputs) if (!(await look(output))) missing.push(output)
  // What was taken down since has no page any more, and is nobody's fault; the rest is asked once more.
  const still = missing.length === 0 ? new Set() : await readPaths(payload)
  for (const output of missing) {
    const isAskedAgain = still.has(output.path) && missing.length <= MOST_ASKED_AGAIN
    if (isAskedAgain && (await look(output))) continue
    const column = still.has(output.path) ? 'unread' : 'read'
    await tryAgain(() => books.query(`UPDATE output_scans SET ${column} = ${column} + 1 WHERE id = $1`, [scan]))
  }
  await tryAgain(() => books.query('UPDATE output_scans SET ended_at = now() WHERE id = $1', [scan]))
}

async function readPaths(payload: Payload): Promise<Set<string>> {
  return new Set(listOutputs(await tryAgain(() => readPublished(payload))).map(({ path }) => path))
}

/** Everything on the registry, with the addresses it has now. */
export function listOutputs(contents: Pick<PublishedContents, 'stories' | 'pages'>): Output[] {
  const storyAt = new Map<string, string>(
    contents.stories.flatMap(({ id, addresses }) =>
      LOCALES.map((locale) => [`/${locale}/stories/${encodeURIComponent(addresses[locale]?.slug ?? '')}`, id] as const),
    ),
  )
  return PUBLIC_OUTPUTS.flatMap(({ route, shows, now }) =>
    now(contents).map((path) => ({
      ...{ route, path, story: storyAt.get(path) ?? null },
      isWrittenByStaff: shows !== 'nothing' || route === '/:locale/pages/:slug',
      locale: LOCALES.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`)) ?? null,
    })),
  )
}

type Words = Pick<Awaited<ReturnType<Awaited<ReturnType<typeof readNeverWordsOfMany>>>>, 'digests' | 'key'>

/** What is found in a page as it was served. */
function findInOutput({ isWrittenByStaff }: Output, page: string, { digests, key }: Words): Finding[] {
  return readPageTexts(page, environment.SITE_URL).flatMap((text) => [
    ...findNeverWords(text, digests, key),
    ...(isWrittenByStaff ? findIdentifiers(text) : []),
  ])
}

/** The words of a story on its own page; on every other those that must stand nowhere. */
async function readWords(req: PayloadRequest, outputs: readonly Output[]): Promise<(output: Output) => Words> {
  const stories = outputs.flatMap(({ story }) => story ?? [])
  const wordsOf = await readNeverWordsOfMany(req, 'stories', new Map(stories.map((story) => [story, { shared: {} }])))
  return ({ story }) => wordsOf(story ?? EVERY_TEXT)
}

async function searchFaces(bytes: Uint8Array): Promise<Box[] | null> {
  const searched = await askForFaces(bytes)
  return searched.outcome === 'searched' ? searched.faces : null
}

async function begin(books: Books, scan: string, total: number): Promise<boolean> {
  const { rowCount } = await books.query(
    `UPDATE output_scans SET begun_at = now(), total = $2, read = 0, unread = 0 WHERE id = $1 AND ended_at IS NULL`,
    [scan, total],
  )
  await books.query('DELETE FROM output_findings WHERE scan = $1', [scan])
  return rowCount === 1
}

/** Where and of which kind, never the words: what must not be on the site must not be here either. */
async function noteFindings(books: Books, scan: string, output: Output, found: readonly Finding[]): Promise<void> {
  const { route, story, locale } = output
  for (const kind of new Set(found.map((one) => one.class)))
    await books.query(
      `INSERT INTO output_findings AS former (scan, route, story, locale, class, times) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (scan, route, story, locale, class) DO UPDATE SET times = former.times + excluded.times`,
      [scan, route, story, locale, kind, found.filter((one) => one.class === kind).length],
    )
}
