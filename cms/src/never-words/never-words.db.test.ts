import { sql } from '@payloadcms/db-postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { searchFiles } from '../../../shared/local/privacy/search-everything.ts'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { environment } from '../environment.ts'
import { answerNeverWords } from './answer-never-words.ts'
import { clearNeverWords, countNeverWords, keepNeverWords } from './keep-never-words.ts'
import { EVERY_TEXT } from './never-words-of.ts'
import { readNeverWordHits } from './note-never-word-hits.ts'

/** Invented for this trial; whoever is called so is somebody else. */
const WORDS = ['Грубельский', 'Пустовзорск', 'Ярмолина', 'Крутоярская бригада', 'Zavolzhets']

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterEach(async () => {
  await clearNeverWords(await newsroom.reqOf('reviewer'), EVERY_TEXT)
})
afterAll(() => newsroom.close())

async function keep(story: string, words: readonly string[] = WORDS) {
  return keepNeverWords(await newsroom.reqOf('reviewer'), story, words)
}

const story = async (change: object = {}) =>
  newsroom.writeStory({ consent: await newsroom.newConsent({ languages: ['fr', 'en', 'ru', 'uk', 'de'] }), ...change })

describe('a word never to be published', () => {
  it.each([
    ['declined', { standfirst: 'Он ехал вместе с Грубельским.' }],
    ['declined, of a town', { pullQuote: 'Мы жили под Пустовзорском.' }],
    ['in English letters', { contentWarning: 'A letter from Grubelsky.' }],
    ['in French letters', { standfirst: 'La mère, Iarmolina, attend.' }],
    ['with letters nobody sees', { standfirst: 'Пусто\u200Bвзор\u00ADск' }],
    ['with letters that look alike', { standfirst: 'Γрyбeльcкий' }],
    ['as a phrase', { standfirst: 'Служил в Крутоярской бригаде.' }],
    ['back in Cyrillic', { standfirst: 'Говорил Заволжец.' }],
    ['as a pseudonym', { pseudonym: 'Ярмолина' }],
    ['in the address', { slug: 'temoignage-de-grubelski' }],
    ['in the title', { title: 'Lettre de Poustovzorsk' }],
  ])('stops a story in which it stands %s', async (_how, change) => {
    const id = await story(change)
    expect(await keep(id)).toMatchObject({ outcome: 'kept', count: 5, publicHits: 0 })
    const sheet = await newsroom.sheetOf(id)
    expect(sheet.findings.filter((found) => found.class === 'never_word').length).toBeGreaterThan(0)
    expect(sheet.refusal).toBe('never_word_found')
    // Each finding is given a reason there; for these none is good enough.
    expect(await newsroom.publish(id)).toEqual({ outcome: 'refused', code: 'never_word_found' })
    // The control: without the words nothing is held.
    await clearNeverWords(await newsroom.reqOf('reviewer'), id)
    expect(await newsroom.publish(id)).toEqual({ outcome: 'published' })
  })

  it('stops a story whose picture is described with it', async () => {
    const req = await newsroom.reqOf('author')
    const { docs } = await newsroom.payload.find({
      collection: 'media',
      overrideAccess: true,
      // Other tests leave pictures without words.
      where: { and: [{ alt: { like: 'Dessin' } }, { faceState: { equals: 'clear' } }] },
      limit: 1,
    })
    const picture = docs[0]
    if (picture === undefined) throw new Error('the sample content has pictures')
    const id = await story({ cover: picture.id })
    await keep(id, [
      String(picture.alt)
        .split(' ')
        .toSorted((a, b) => b.length - a.length)[0] ?? '',
    ])
    expect(req.user).toBeTruthy()
    expect(await newsroom.publish(id)).toEqual({ outcome: 'refused', code: 'never_word_found' })
  })

  it('entered after the approval stops what was approved', async () => {
    const id = await story({ standfirst: 'Il venait de Poustovzorsk.' })
    expect(await newsroom.publish(id, 'fr', { publishes: false })).toEqual({ outcome: 'approved' })
    await keep(id)
    const data = { _status: 'published' } as const
    await expect(
      newsroom.payload.update({ collection: 'stories', id, locale: 'fr', overrideAccess: true, data }),
    ).rejects.toThrow(/jamais publier/)
    expect(await newsroom.seenBySite(id)).toBe(null)
  })

  it('that stands in what is public already is told to reviewers, until it is mended', async () => {
    const id = await story({ standfirst: 'Il venait de Poustovzorsk.' })
    await newsroom.publish(id)
    expect(await keep(id)).toMatchObject({ outcome: 'kept', publicHits: 1 })
    const req = await newsroom.reqOf('reviewer')
    expect(await readNeverWordHits(req)).toEqual([{ collection: 'stories', document: id, locale: 'fr' }])
    await newsroom.revise(id, { standfirst: 'Il venait d’une ville.' })
    expect(await newsroom.publish(id)).toEqual({ outcome: 'published' })
    expect(await readNeverWordHits(req)).toEqual([])
  })

  it('of one story is no word of another, and one for all texts is of each', async () => {
    const [mine, other] = [await story(), await story({ standfirst: 'Il venait de Poustovzorsk.' })]
    await keep(mine)
    expect((await newsroom.sheetOf(other)).refusal).toBe(null)
    await keep(EVERY_TEXT)
    expect((await newsroom.sheetOf(other)).refusal).toBe('never_word_found')
  })
})

describe('what is kept of them', () => {
  it('says nothing of the words, in no table and no file, however they are spelt', async () => {
    const id = await story()
    await keep(id)
    await keep(EVERY_TEXT)
    const { rows: tables } = await newsroom.run(sql`
      SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
    `)
    expect(tables.length).toBeGreaterThan(40)
    const stems =
      '(грубел|пустовзор|ярмолин|крутояр|заволж|grubel|pustovz|poustovz|jarmolin|iarmolin|yarmolin|krutojar|zavolzh)'
    const hits: string[] = []
    for (const { name } of tables) {
      const { rows } = await newsroom.run(
        sql`SELECT count(*)::int AS count FROM ${sql.raw(String(name))} t WHERE to_jsonb(t)::text ~* ${stems}`,
      )
      if (rows[0]?.['count'] !== 0) hits.push(String(name))
    }
    // Stories of the tests above hold some of the words themselves, and so does what translations of them rest on
    // (source_texts) and the index of a search, all of which go with the story; that is how the search is known to find them.
    const ours = hits.filter(
      (name) => !/stories|public_addresses|^public\.(?:source_texts|search_texts|search_words)$/.test(name),
    )
    expect(ours).toEqual([])
    expect(hits.length).toBeGreaterThan(0)
    const inFiles = ['рубел', 'устовзор', 'рмолин', 'рутояр', 'аволж', 'rubelsk', 'ustovz', 'armolin', 'avolzh']
    expect(await searchFiles(environment.DATA_DIR, inFiles)).toEqual([])
  })

  it('is how many there are; the same word again is no other word', async () => {
    const id = await story()
    expect(await keep(id)).toMatchObject({ count: 5 })
    expect(await keep(id, WORDS.slice(0, 2))).toMatchObject({ count: 5 })
    const req = await newsroom.reqOf('reviewer')
    expect(await countNeverWords(req, id)).toEqual({ count: 5, isReadable: true })
    await clearNeverWords(req, id)
    expect(await countNeverWords(req, id)).toEqual({ count: 0, isReadable: true })
    const { rows } = await newsroom.run(sql`SELECT what, actor FROM never_word_changes WHERE story = ${id} ORDER BY id`)
    const actor = req.user?.id
    expect(rows).toEqual(['entered', 'entered', 'cleared'].map((what) => ({ what, actor })))
  })

  it('under another key stops the story, for nobody can say what it is', async () => {
    const id = await story()
    await keep(id)
    await newsroom.run(sql`UPDATE never_words SET key_id = 'another' WHERE story = ${id}`)
    expect(await newsroom.publish(id)).toEqual({ outcome: 'refused', code: 'never_words_unreadable' })
  })
})

describe('the door', () => {
  const knock = async (of: string, body: Record<string, unknown>) => {
    const { user } = await newsroom.reqOf('reviewer')
    if (!user) throw new Error('there is no reviewer')
    const request = new Request('http://cms.test')
    const answer = await answerNeverWords({ request, user, payload: newsroom.payload, body }, of)
    return { status: answer.status, text: await answer.text() }
  }

  it('names what it cannot keep by its line, never by itself, and then keeps nothing', async () => {
    const id = await story()
    const { status, text } = await knock(id, { words: ['Грубельский', 'ян', 'солдаты', 'x'.repeat(61), 'Russie'] })
    expect(status).toBe(422)
    expect(JSON.parse(text)).toEqual({
      outcome: 'refused_words',
      faults: [
        { line: 2, fault: 'too_short' },
        { line: 3, fault: 'too_common' },
        { line: 4, fault: 'too_long' },
        { line: 5, fault: 'too_common' },
      ],
    })
    expect(text).not.toMatch(/Груб|солдат|Russie/)
    expect(await countNeverWords(await newsroom.reqOf('reviewer'), id)).toMatchObject({ count: 0 })
  })

  it.each([
    [404, 'nobody', { words: ['Грубельский'] }],
    [404, '11111111-1111-4111-8111-111111111111', { words: ['Грубельский'] }],
    [400, 'all', { words: [] }],
    [400, 'all', { words: [7] }],
    [400, 'all', { words: ['   '] }],
    [400, 'all', { clear: false }],
    [422, 'all', { words: Array.from({ length: 41 }, (_, at) => `Слово${at}`) }],
  ])('answers %d to %s with %j', async (status, of, body) => {
    expect((await knock(of, body)).status).toBe(status)
  })

  it('answers with a number', async () => {
    expect(await knock(await story(), { words: WORDS })).toEqual({
      status: 200,
      text: '{"outcome":"kept","count":5,"publicHits":0}',
    })
  })
})
