import { randomUUID } from 'node:crypto'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseSource } from './choose-source.ts'
import { saveInTurn } from '../drafts/save-in-turn.ts'
import { decideTextState } from './decide-text-state.ts'
import { markReady, type MarkedReady } from './mark-ready.ts'
import { readSourceText } from './source-texts.ts'
import { readStanding, type Standing } from './read-standing.ts'
import { saveTranslation } from './save-translation.ts'
import { openDeskOfTexts, type DeskOfTexts } from './trial/desk-of-texts.ts'

let desk: DeskOfTexts
beforeAll(async () => {
  desk = await openDeskOfTexts()
})
afterAll(() => desk.close())

const title = (): string => `Texte ${randomUUID().slice(0, 8)}`

async function standing(id: string, locale: Locale): Promise<Standing> {
  const text = { collection: 'stories', document: id, locale } as const
  const found = await readStanding(await desk.as('author', locale), text)
  if (found === null) throw new Error(`nothing is known of ${id}`)
  return found
}

async function states(id: string): Promise<string[]> {
  return Promise.all(LOCALES.map(async (locale) => (await standing(id, locale)).state))
}

async function finish(id: string, locale: Locale): Promise<MarkedReady> {
  const { text, source } = await standing(id, locale)
  return markReady(await desk.as('author', locale), { collection: 'stories', document: id, locale }, { text, source })
}

/** All that is stored of every language but `locale`, in the newest version and in what is public. */
async function storedBut(id: string, locale: Locale): Promise<unknown> {
  return [
    await desk.rows(
      `select (to_jsonb(text) - 'id' - '_parent_id')::text from _stories_v version
       join _stories_v_locales text on text._parent_id = version.id
       where version.parent_id = $1 and version.latest and _locale::text <> $2 order by _locale`,
      [id, locale],
    ),
    await desk.rows('select stories_locales::text from stories_locales where _parent_id = $1 order by _locale', [id]),
    await desk.rows('select text_states::text from text_states where document = $1 and locale <> $2 order by locale', [
      ...[id, locale],
    ]),
  ]
}

/** Three languages saved at one moment, four times over: how many of them did not keep their words. */
async function loseWords(): Promise<number> {
  const id = await desk.write(title())
  let lost = 0
  for (let time = 0; time < 4; time += 1) {
    const words = { ru: title(), uk: title(), de: title() }
    // Without their turn some are refused by PostgreSQL instead: their words are as lost.
    await Promise.allSettled(Object.entries(words).map(([locale, said]) => desk.save(id, locale as Locale, said)))
    const now = await desk.rows(
      `select _locale::text as locale, version_title as title from _stories_v version
       join _stories_v_locales text on text._parent_id = version.id where parent_id = $1 and latest`,
      [id],
    )
    for (const [locale, said] of Object.entries(words))
      if (!now.some((row) => row['locale'] === locale && row['title'] === said)) lost += 1
  }
  return lost
}

/** Who holds the lock of a text. */
async function lockHolders(id: string): Promise<unknown[]> {
  const rows = await desk.rows(
    `select users_id as person from payload_locked_documents_rels where path = 'user' and parent_id in
       (select parent_id from payload_locked_documents_rels where stories_id = $1)`,
    [id],
  )
  return rows.map(({ person }) => person)
}

describe('a text on its way through its languages', () => {
  it('is missing, begun, ready, public; and outdated once a finished source says something else', async () => {
    const id = await desk.write(title())
    expect(await states(id)).toEqual(['draft', 'missing', 'missing', 'missing', 'missing'])
    await desk.save(id, 'ru', title())
    expect(await states(id)).toEqual(['draft', 'missing', 'draft', 'missing', 'missing'])
    expect(await finish(id, 'ru')).toEqual({ outcome: 'ready' })
    await finish(id, 'fr')
    expect(await states(id)).toEqual(['ready', 'missing', 'ready', 'missing', 'missing'])
    await desk.publish(id, 'fr')
    await desk.publish(id, 'ru')
    expect(await states(id)).toEqual(['public', 'missing', 'public', 'missing', 'missing'])

    await desk.save(id, 'fr', title())
    expect(await states(id), 'an unfinished draft of the source makes nobody’s work outdated').toEqual([
      ...['public', 'missing', 'public', 'missing', 'missing'],
    ])
    await finish(id, 'fr')
    expect(await states(id)).toEqual(['public', 'missing', 'public_outdated', 'missing', 'missing'])
    await desk.save(id, 'ru', title())
    expect((await standing(id, 'ru')).state).toBe('public_outdated')
    await desk.publish(id, 'ru')
    expect((await standing(id, 'ru')).state, 'an approval does not compare languages').toBe('public_outdated')
    await finish(id, 'ru')
    expect((await standing(id, 'ru')).state).toBe('public')
  })

  it('keeps what the source said when a translation was finished, and not one text more', async () => {
    const first = title()
    const id = await desk.write(first)
    await finish(id, 'fr')
    await desk.save(id, 'uk', title())
    await finish(id, 'uk')
    for (const next of [title(), title()]) {
      await desk.save(id, 'fr', next)
      await finish(id, 'fr')
    }
    const { readySource, source } = await standing(id, 'uk')
    const req = await desk.as('author', 'uk')
    expect(await readSourceText(req, id, readySource)).toMatchObject({ title: first })
    expect(readySource).not.toBe(source)
    expect(await desk.rows('select from source_texts where document = $1', [id])).toHaveLength(2)
    await desk.payload.delete({ overrideAccess: true, collection: 'stories', id })
    const left = 'select from source_texts where document = $1 union all select from text_states where document = $1'
    expect(await desk.rows(left, [id])).toEqual([])
  })

  it('cannot be called finished while something is missing, nor by whoever read another text', async () => {
    const id = await desk.write(title())
    const text = { collection: 'stories', document: id, locale: 'de' } as const
    const req = await desk.as('author', 'de')
    await desk.payload.update({
      overrideAccess: false,
      ...{ user: req.user, collection: 'stories', id, locale: 'de', draft: true, req },
      data: { title: title(), _status: 'draft' },
    })
    expect(await finish(id, 'de')).toMatchObject({
      outcome: 'unfinished',
      missing: expect.arrayContaining(['Chapeau']),
    })
    await desk.save(id, 'de', title())
    const { source } = await standing(id, 'de')
    const other = await markReady(await desk.as('author', 'de'), text, { text: 'f'.repeat(64), source })
    expect(other).toEqual({ outcome: 'refused', code: 'text_changed' })
    const { text: own } = await standing(id, 'de')
    await desk.save(id, 'fr', title())
    expect(await markReady(await desk.as('author', 'de'), text, { text: own, source })).toEqual({
      ...{ outcome: 'refused', code: 'source_changed' },
    })
  })

  it('is translated from the language it was first written in, until another is chosen', async () => {
    const id = await desk.write(title())
    await finish(id, 'fr')
    for (const locale of ['ru', 'en'] as const) {
      await desk.save(id, locale, title())
      await finish(id, locale)
    }
    expect((await standing(id, 'en')).sourceLanguage).toBe('fr')
    const ru = { collection: 'stories', document: id, locale: 'ru' } as const
    expect(await chooseSource(await desk.as('author', 'ru'), ru)).toEqual({ outcome: 'chosen' })
    expect(await states(id)).toEqual(['ready', 'ready', 'ready', 'missing', 'missing'])
    await desk.save(id, 'ru', title())
    await finish(id, 'ru')
    expect(await states(id)).toEqual(['outdated', 'outdated', 'ready', 'missing', 'missing'])
    const missing = { ...ru, locale: 'de' } as const
    expect(await chooseSource(await desk.as('author', 'de'), missing)).toMatchObject({ code: 'not_written' })
  })
})

describe('a translator', () => {
  it('changes the words of one language and not a byte of another', async () => {
    const id = await desk.write(title())
    await desk.publish(id, 'fr')
    await desk.save(id, 'uk', title())
    const before = await storedBut(id, 'ru')
    const text = { collection: 'stories', document: id, locale: 'ru' } as const
    const sent = { title: 'Заголовок', standfirst: 'Подводка', year: 1999, region: 'other', _status: 'published' }
    expect(await saveTranslation(await desk.as('author', 'ru'), text, { words: sent, was: null })).toMatchObject({
      outcome: 'saved',
    })
    expect(await storedBut(id, 'ru')).toEqual(before)
    const [draft] = await desk.rows(
      `select version_title as title, version_slug as slug, version__status as status, version_year::int as year
       from _stories_v version join _stories_v_locales text on text._parent_id = version.id
       where parent_id = $1 and latest and _locale = 'ru'`,
      [id],
    )
    expect(draft).toMatchObject({ title: 'Заголовок', status: 'draft', year: 2024 })
    expect(draft?.['slug']).toMatch(/^zagolovok/)
  })

  it('is told when somebody else saved the same language meanwhile, and overwrites nothing', async () => {
    const id = await desk.write(title())
    await desk.save(id, 'en', 'The other’s words')
    const text = { collection: 'stories', document: id, locale: 'en' } as const
    const late = await saveTranslation(await desk.as('author', 'en'), text, { words: { title: 'Mine' }, was: null })
    expect(late).toEqual({ outcome: 'refused', code: 'text_changed' })
    expect(await desk.rows(`select from _stories_v_locales where version_title = 'Mine'`)).toEqual([])
  })

  it('writes one version, however often the desk saves by itself, and another where they ask for it', async () => {
    const id = await desk.write(title())
    const text = { collection: 'stories', document: id, locale: 'ru' } as const
    const versions = async () => (await desk.rows('select from _stories_v where parent_id = $1', [id])).length
    let was: string | null = null
    const save = async (said: string, isAsked: boolean): Promise<void> => {
      const saved = await saveTranslation(await desk.as('author', 'ru'), text, { words: { title: said }, was, isAsked })
      if (saved.outcome !== 'saved') throw new Error(saved.code)
      was = saved.text
    }
    await save('А', false)
    const first = await versions()
    for (const said of ['АБ', 'АБВ', 'АБВГ']) await save(said, false)
    expect(await versions()).toBe(first)
    expect(await lockHolders(id)).toEqual([])
    await save('АБВГД', true)
    expect(await versions()).toBe(first + 1)
  })

  it('takes the lock of a text from nobody, and keeps nobody out by one', async () => {
    const id = await desk.write(title())
    const req = await desk.as('reviewer', 'fr')
    const form = { standfirst: 'Encore un mot.', _status: 'draft' } as const
    await desk.payload.update({
      overrideAccess: false,
      ...{ user: req.user, collection: 'stories', id, locale: 'fr', draft: true, autosave: true, data: form, req },
    })
    // The control: the form of a text takes one.
    expect(await lockHolders(id)).toEqual([req.user?.id])
    const text = { collection: 'stories', document: id, locale: 'ru' } as const
    const sent = { words: { title: 'Заголовок' }, was: null, isAsked: false }
    expect(await saveTranslation(await desk.as('author', 'ru'), text, sent)).toMatchObject({ outcome: 'saved' })
    expect(await lockHolders(id)).toEqual([req.user?.id])
  })

  it('and another, of another language, who save at the same moment both keep their words', async () => {
    expect(await loseWords()).toBe(0)
  })

  it('would lose words without taking turns (the control)', async () => {
    const { hooks } = desk.payload.collections.stories.config
    const all = hooks.beforeOperation
    hooks.beforeOperation = all.filter((hook) => hook !== saveInTurn)
    expect(hooks.beforeOperation).toHaveLength(all.length - 1)
    const lost = await loseWords().finally(() => {
      hooks.beforeOperation = all
    })
    expect(lost).toBeGreaterThan(0)
  })

  it('of the campaign writes the words in its lists; figures, order and number of rows stay as they are', async () => {
    const [campaign] = await desk.rows('select id from campaigns order by created_at limit 1')
    const document = String(campaign?.['id'])
    const text = { collection: 'campaigns', document, locale: 'de' } as const
    const was = (await readStanding(await desk.as('author', 'de'), text))?.text ?? null
    const read = async () =>
      (
        await desk.payload.findByID({
          overrideAccess: true,
          ...{ collection: 'campaigns', id: document, locale: 'de', draft: true, depth: 0 },
          fallbackLocale: false,
        })
      ).facts ?? []
    const before = await read()
    const words = {
      facts: before.map(({ id }, at) => ({
        id,
        source: `Quelle ${at}`,
        sourceUrl: 'https://x.example',
        asOf: '1999-01-01T12:00:00.000Z',
      })),
    }
    expect(
      await saveTranslation(await desk.as('author', 'de'), text, { words: { ...words, goal: 1 }, was }),
    ).toMatchObject({ outcome: 'saved' })
    const after = await read()
    expect(after.map((fact) => ({ ...fact, id: '' }))).toEqual(
      before.map((fact, at) => ({ ...fact, id: '', source: `Quelle ${at}` })),
    )
  })
})

describe('what stands in the database', () => {
  it('is the same in SQL as by the rule, for every text there is', async () => {
    const { rows } = desk
    const documents = await rows('select document, collection from text_sources')
    expect(documents.length).toBeGreaterThan(5)
    let compared = 0
    for (const { document } of documents)
      for (const locale of LOCALES) {
        const [own] = await rows('select ready_text from text_states where document = $1 and locale = $2', [
          ...[document, locale],
        ])
        const found = await standing(String(document), locale)
        const readyText = (own?.['ready_text'] ?? null) as string | null
        expect(found.state).toBe(decideTextState({ ...found, readyText }))
        compared += 1
      }
    expect(compared).toBe(documents.length * LOCALES.length)
  })
})
