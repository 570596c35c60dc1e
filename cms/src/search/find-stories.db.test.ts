import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { ExcerptPart, SearchAnswer } from '@campaign/shared/content/search.ts'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import config from '../payload.config.ts'
import { publishSample } from '../review/publish-sample.ts'
import { storyFacts } from '../testing/make-texts.ts'
import { richText } from '../testing/rich-text.ts'
import { sampleConsentIn } from '../testing/sample-consent.ts'
import { poolOf } from '../withdrawal/pool-of.ts'
import { findStories } from './find-stories.ts'
import { FIVE_LANGUAGES } from './trial/five-languages.ts'

let payload: Payload
let story: string

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  story = await publish(FIVE_LANGUAGES)
})
afterAll(async () => {
  await payload.delete({ collection: 'stories', id: story, overrideAccess: true })
  await payload.destroy()
})

async function publish(texts: typeof FIVE_LANGUAGES): Promise<string> {
  const consent = await sampleConsentIn(payload)
  const facts = { ...storyFacts, region: 'balkans', themes: ['hiding', 'family'], consent, _status: 'draft' }
  let id: string | undefined
  for (const locale of LOCALES) {
    const { paragraphs, ...text } = texts[locale]
    const [first] = paragraphs.map((paragraph) => richText(paragraph))
    const children = paragraphs.flatMap((paragraph) => richText(paragraph).root.children)
    const data = { ...facts, ...text, body: { root: { ...first?.root, children } } } as never
    const asked = { collection: 'stories', locale, draft: true, data } as const
    const saved =
      id === undefined
        ? await payload.create({ ...asked, overrideAccess: true })
        : await payload.update({ ...asked, overrideAccess: true, id })
    id = saved.id
    const req = await createLocalReq({ locale, fallbackLocale: false }, payload)
    await publishSample(req, { collection: 'stories', document: id, locale })
  }
  return id ?? ''
}

const ask = (query: string, locale: Locale, page = 1): Promise<SearchAnswer> =>
  findStories(poolOf({ payload }), { query, locale, page })

const write = (parts: readonly ExcerptPart[]): string =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

/** How our story is found, or null: its excerpt, and what was looked for instead. */
async function found(query: string, locale: Locale) {
  const answer = await ask(query, locale)
  if (answer.outcome !== 'found') return null
  const hit = answer.hits.find(({ id }) => id === story)
  return hit === undefined
    ? null
    : { excerpt: write(hit.excerpt), title: write(hit.title), corrected: answer.corrected }
}

describe('a story is found', () => {
  it.each<[Locale, string, string, string]>([
    ['fr', 'the singular of a word', 'réfugié', '[réfugiés]'],
    ['fr', 'without accents', 'refugies', '[réfugiés]'],
    ['fr', 'in capitals', 'OBJECTEUR', 'L’[objecteur]'],
    ['fr', 'without accents, in another form', 'refugie', '[réfugiés]'],
    ['fr', 'an elision, with either apostrophe', "l'aube", 'l’[aube]'],
    ['fr', 'letters written together', 'coeur', '[cœur]'],
    ['fr', 'several words in any order', 'valise objecteur', '[objecteur] avait caché sa [valise]'],
    ['fr', 'as they stand', '« mobilisation générale »', '[mobilisation] [générale]'],
    ['fr', 'a word that is an operator elsewhere', 'mobilisation or ville', ''],
    ['en', 'another form', 'deserter ran running', ''],
    ['en', 'the stem', 'deserter', '[deserters]'],
    ['de', 'an umlaut written out', 'haeuser', '[Häusern]'],
    ['de', 'an umlaut left out', 'hausern', '[Häusern]'],
    ['de', 'ß as ss', 'Grösse', '[Größe]'],
    ['de', 'the end of a compound', 'Verweigerer', '[Kriegsdienstverweigerer]'],
    ['de', 'the beginning of one', 'Flüchtling', '[Flüchtlingsunterkunft]'],
    ['ru', 'the nominative', 'повестка', '[повестку]'],
    ['ru', 'the genitive plural', 'дезертиров', '[Дезертиры]'],
    ['ru', 'е for ё', 'еще ее отец', '[отец]'],
    ['uk', 'the nominative', 'повістка', '[повістку]'],
    ['uk', 'another case', 'біженців', '[Біженці]'],
    ['uk', 'another apostrophe', "під'їзду", '[під’їзду]'],
    ['uk', 'г for ґ', 'ганок', '[Ґанок]'],
    ['uk', 'a word that is nearly it', 'призовнек', '[Призовник]'],
  ])('in %s by %s: %s', async (locale, _, query, marked) => {
    const hit = await found(query, locale)
    if (marked === '') return expect(hit === null || hit.corrected === null).toBe(true)
    expect(hit).toMatchObject({ corrected: null })
    expect(hit?.excerpt).toContain(marked)
  })

  it.each<[Locale, string, string]>([
    ['fr', 'mobilsation', 'mobilisation'],
    ['fr', 'objetceur', 'objecteur'],
    ['en', 'desertres', 'deserters'],
    ['de', 'Kriegsdinstverweigerer', 'kriegsdienstverweigerer'],
    ['ru', 'повесску', 'повестку'],
    ['ru', 'gjdtcnrf', 'повестка'],
    ['ru', 'povestku', 'повестку'],
    ['ru', 'дизертиры лес', 'дезертиры лес'],
    ['uk', 'ds,tpybq gjhj;ysq', ''],
    ['uk', ',s;tyws', 'біженці'],
    ['en', 'вуыукеукы', 'deserters'],
  ])('in %s although it was typed “%s”, which is said', async (locale, query, corrected) => {
    const hit = await found(query, locale)
    if (corrected === '') return expect(hit).toBeNull()
    expect(hit).toMatchObject({ corrected })
  })

  it.each<[Locale, string]>([
    ['fr', 'Basile'],
    ['fr', 'Clandestinité'],
    ['ru', 'Балканы'],
    ['de', 'Leben im Verborgenen'],
    ['uk', 'Родина'],
  ])('in %s by what is said of it: %s', async (locale, query) => {
    expect(await found(query, locale)).toMatchObject({ corrected: null })
  })

  it('in its own language alone', async () => {
    expect(await found('suitcase', 'fr')).toBeNull()
    expect(await found('valise', 'en')).toBeNull()
    expect(await found('повестка', 'uk')).toBeNull()
  })
})

describe('a question', () => {
  it('may leave a word out, in any form of it', async () => {
    expect(await found('valise -réfugié', 'fr')).toBeNull()
    expect(await found('valise -refugies', 'fr')).toBeNull()
    expect(await found('valise -montagne', 'fr')).not.toBeNull()
    expect(await found('valise -"mobilisation générale"', 'fr')).toBeNull()
    expect(await found('valise -"générale mobilisation"', 'fr')).not.toBeNull()
  })

  it('finds words as they stand only where they stand so', async () => {
    expect(await found('"générale mobilisation"', 'fr')).toBeNull()
  })

  it.each<[Locale, string]>([
    ['fr', 'le de la'],
    ['en', 'the of'],
    ['de', 'der und'],
    ['ru', 'и на не'],
    ['uk', 'і на та'],
  ])('of common words alone is told so, in %s: %s', async (locale, query) => {
    expect(await ask(query, locale)).toEqual({ outcome: 'only_common_words' })
  })

  it.each(['', '   ', '!?', '-', '""', '«»', '-valise', '🕊', '\u0000', '\u200B', '%', "';--"])(
    'without a word to look for is told so: %j',
    async (query) => {
      expect(await ask(query, 'fr')).toEqual({ outcome: 'no_words' })
    },
  )

  it('is answered whatever was typed, and never fails', async () => {
    const strange = [
      '\uD800',
      'a\u0300'.repeat(60),
      '((((',
      ':*',
      'a & b | !c <-> d',
      "l''''été",
      '\\',
      'x'.repeat(200),
    ]
    for (const locale of LOCALES)
      for (const query of strange) expect(await ask(query, locale)).toHaveProperty('outcome')
    expect(await ask('x'.repeat(201), 'fr')).toEqual({ outcome: 'too_long' })
  })

  it('with one word too many says which of its words do stand somewhere', async () => {
    const answer = await ask('objecteur xylophoniste', 'fr')
    expect(answer).toMatchObject({ outcome: 'nothing_found', alone: [{ word: 'objecteur' }] })
  })
})
