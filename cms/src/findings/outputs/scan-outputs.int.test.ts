import { PUBLIC_OUTPUTS } from '@campaign/shared/content/public-outputs.ts'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBooks, inTransaction, type BooksPool } from '../../donations/books.ts'
import { askCms } from '../../testing/ask-cms.ts'
import { everyPart } from '../../testing/every-part.ts'
import { pictureForm, telephonePhoto, type Picture } from '../../testing/make-pictures.ts'
import { publish, richText, storyFacts, uniqueTitle } from '../../testing/make-texts.ts'
import { sampleConsent } from '../../testing/sample-consent.ts'
import { digestNeverWord } from '../never-words/digest-never-word.ts'
import { findNeverWords } from '../never-words/find-never-words.ts'
import { askForScan } from './ask-for-scan.ts'
import { readLastScan } from './read-last-scan.ts'
import { readPageTexts } from './read-page-texts.ts'

/** Words that mean nothing in any language, each for one place of a story. */
const BEGINNINGS = 'ba be bo da de do fa fe fo ga ge go ka ke ko la le lo ma me mo na ne no pa pe po'.split(' ')
const words = BEGINNINGS.map((beginning) => `${beginning}kumberlog`)
let next = 0
const planted = new Map<string, string>()
function plant(place: string): string {
  const word = words[next] ?? ''
  next += 1
  planted.set(place, word)
  return word
}

let books: BooksPool
let story: string
const made: { collection: string; id: string }[] = []

beforeAll(async () => {
  books = openBooks({ url: inject('stack').databaseUrl, name: 'campaign-trial', max: 2 })
  story = await publishWithWords()
  // Entered once it is public: before, the gate would not have let it through.
  const entered = await askCms('reviewer', 'POST', `/api/never-words/${story}`, { words: [...planted.values()] })
  if (entered.status !== 200) throw new Error(`the words were not kept: ${JSON.stringify(entered.body)}`)
})

afterAll(async () => {
  for (const { collection, id } of made.toReversed()) await askCms('reviewer', 'DELETE', `/api/${collection}/${id}`)
  await books.end()
})

async function create(collection: string, data: object): Promise<string> {
  const { body } = await askCms('author', 'POST', `/api/${collection}?draft=true&locale=fr&depth=0`, data)
  const { id } = (body as { doc: { id: string } }).doc
  made.push({ collection, id })
  return id
}

async function pictureWith(alt: string): Promise<string> {
  const form = pictureForm(await telephonePhoto(), { data: { isDecorative: false, alt } })
  const { body } = await askCms('author', 'POST', '/api/media?depth=0&locale=fr', form)
  const { id } = (body as { doc: Picture }).doc
  made.push({ collection: 'media', id })
  await askCms('author', 'PATCH', `/api/media/${id}?locale=en`, { isDecorative: false, alt: 'A quay' })
  return id
}

/** A public story with a word of its own wherever one can be written, in it and in the story it leads on to. */
async function publishWithWords(): Promise<string> {
  const consent = await sampleConsent()
  const facts = { ...storyFacts, consent, isSample: true, _status: 'draft' }
  const other = await create('stories', {
    ...facts,
    ...{ title: plant('title of a related story'), standfirst: plant('standfirst of a related story') },
    ...{ pseudonym: plant('pseudonym of a related story'), slug: plant('address of a related story') },
    body: everyPart({ picture: await pictureWith('Un quai'), story: await samplePublicStory() }),
  })
  await mustPublish(other, 'fr')
  const parts: [string, string][] = [
    ['Avant', plant('heading')],
    ['On m’a remis ', `${plant('paragraph')} `],
    ['un papier', plant('words of a link')],
    ['Une convocation.', plant('note')],
    ['Un quai vide.', plant('caption')],
    ['8 600', plant('figure of a fact')],
    ['Des poursuites.', plant('statement of a fact')],
    ['Un journal', plant('source of a fact')],
    ['journal.example/a', `journal.example/${plant('address of a source')}`],
    ['J’ai dit non.', plant('quote')],
    ['un conducteur', plant('attribution')],
    ['Une fois suffit.', plant('quotation')],
  ]
  let body = JSON.stringify(everyPart({ picture: await pictureWith(plant('picture in the text')), story: other }))
  for (const [from, to] of parts) {
    expect(body).toContain(from)
    body = body.replace(from, to)
  }
  const id = await create('stories', {
    ...facts,
    ...{ title: plant('title'), standfirst: plant('standfirst'), slug: plant('address') },
    ...{ pseudonym: plant('pseudonym'), pullQuote: plant('pull quote'), contentWarning: plant('content warning') },
    ...{ cover: await pictureWith(plant('cover')), related: [other], body: withTwoParagraphs(body) },
  })
  await mustPublish(id, 'fr')
  const inEnglish = {
    title: plant('title in English'),
    standfirst: plant('standfirst in English'),
    body: richText('A text.'),
  }
  await mustPublish(id, 'en', { ...inEnglish, pseudonym: plant('pseudonym in English') })
  return id
}

/** Between two paragraphs stands the pull quote. */
function withTwoParagraphs(body: string): object {
  const { root } = JSON.parse(body) as { root: { children: object[] } }
  return {
    root: {
      ...root,
      children: [...root.children, ...['Un.', 'Deux.'].flatMap((text) => richText(text).root.children)],
    },
  }
}

async function mustPublish(id: string, locale: string, text: object = {}): Promise<void> {
  const { status, body } = await publish('stories', id, locale, text)
  if (status !== 200) throw new Error(`${locale}: ${JSON.stringify(body)}`)
}

async function contents(): Promise<PublishedContents> {
  return (await askCms('site', 'GET', '/api/published')).body as PublishedContents
}

/** The worker has other jobs too, and a machine other work: something must have moved on in this time, no more. */
const STANDSTILL_MS = 240_000

/** How long it takes hangs on what else is public; that it goes on does not. */
async function untilEnded<Far extends { ended: boolean }>(howFar: () => Promise<Far>): Promise<void> {
  for (let now = await howFar(); !now.ended; now = await howFar())
    await expect.poll(howFar, { timeout: STANDSTILL_MS, interval: 500 }).not.toEqual(now)
}

async function howFarPages(asked: string): Promise<{ looked: number; ended: boolean }> {
  const { rows } = await books.query<{ looked: number; ended: boolean }>(
    'SELECT read + unread AS looked, ended_at IS NOT NULL AS ended FROM output_scans WHERE id = $1',
    [asked],
  )
  return rows[0] ?? { looked: 0, ended: false }
}

/** `ended`: those of this test were looked at; it looks at those of others meanwhile. */
async function howFarPictures(ours: readonly string[]): Promise<{ looked: number; ended: boolean; searched: number }> {
  const { rows } = await books.query<{ looked: number; largest: number; searched: number }>(
    `SELECT count(*)::int AS looked,
       count(*) FILTER (WHERE media = ANY($1) AND file !~ '-')::int AS largest,
       count(DISTINCT media) FILTER (WHERE media = ANY($1) AND is_searched)::int AS searched
     FROM picture_looks`,
    [ours],
  )
  const { looked = 0, largest = 0, searched = 0 } = rows[0] ?? {}
  return { looked, searched, ended: largest === ours.length }
}

async function scan(): Promise<void> {
  const asked = await inTransaction(books, askForScan)
  await untilEnded(() => howFarPages(asked))
}

/** What could not be searched, on a machine with much to do, is searched the next night. */
const NIGHTS = 3

async function samplePublicStory(): Promise<string> {
  return (await contents()).stories.at(-1)?.id ?? uniqueTitle()
}

describe('everything the site gives out', () => {
  it('shows each of the places a word can stand in, and each is found there', { timeout: 120_000 }, async () => {
    expect(planted.size).toBeGreaterThanOrEqual(25)
    const key = new Uint8Array(32).fill(7)
    const published = await contents()
    const english = published.stories.find(({ id }) => id === story)?.addresses.en?.slug
    const newest = `${inject('stack').siteUrl}/en/stories/${english}`
    await expect.poll(async () => (await fetch(newest)).status, { timeout: 60_000 }).toBe(200)
    const pages = await Promise.all(
      PUBLIC_OUTPUTS.flatMap(({ now }) => now(published)).map(async (path) =>
        (await fetch(inject('stack').siteUrl + path, { redirect: 'manual' })).text(),
      ),
    )
    expect(pages.length).toBeGreaterThan(20)
    const texts = pages.flatMap((page) => readPageTexts(page, inject('stack').siteUrl))
    const found = (word: string) => {
      const digests = new Set(digestNeverWord(word, key))
      return texts.some((text) => findNeverWords(text, digests, key).length > 0)
    }
    expect([...planted].filter(([, word]) => !found(word)).map(([place]) => place)).toEqual([])
    // The control: what stands nowhere is found nowhere.
    expect(found('xakumberlog')).toBe(false)
  })

  it(
    'is looked through by the worker, which names the story and finds nothing else that is not accepted',
    { timeout: 1_200_000 },
    async () => {
      await scan()
      const last = await readLastScan(books)
      expect(last?.unread).toBe(0)
      const times = expect.any(Number) as number
      expect(last?.findings).toEqual([
        { route: '/:locale/stories/:slug', story, locale: 'en', class: 'never_word', times },
        { route: '/:locale/stories/:slug', story, locale: 'fr', class: 'never_word', times },
      ])
      expect(last?.findings[1]?.times).toBeGreaterThanOrEqual(20)
      const { rows } = await books.query(
        `SELECT FROM output_findings finding WHERE to_jsonb(finding)::text LIKE '%kumberlog%'`,
      )
      expect(rows).toEqual([])

      // Then the pictures, the newest first, as the site gives them out.
      const pictures = made.filter(({ collection }) => collection === 'media').map(({ id }) => id)
      const ofPictures = () => howFarPictures(pictures)
      await untilEnded(ofPictures)
      for (let night = 2; night <= NIGHTS && (await ofPictures()).searched < pictures.length; night += 1) {
        await scan()
        const { searched } = await ofPictures()
        await expect.poll(ofPictures, { timeout: STANDSTILL_MS, interval: 500 }).not.toMatchObject({ searched })
      }
      expect((await ofPictures()).searched).toBe(pictures.length)
      const { rows: looks } = await books.query<{ residue: string[]; faces: unknown[] }>(
        'SELECT residue, faces FROM picture_looks WHERE media = ANY($1)',
        [pictures],
      )
      expect(looks.filter(({ residue, faces }) => residue.length > 0 || faces.length > 0)).toEqual([])
    },
  )
})
