import { createLocalReq, type TypedUser } from 'payload'
import { describe, expect, it } from 'vitest'
import { SITE_PRINCIPAL_ID } from '../people/principals.ts'
import { richText } from '../testing/make-texts.ts'
import { campaign, haveStaff, publish as publishText, rest, staff } from '../trail/trial/staff-at-work.ts'
import { readStanding } from '../translation/read-standing.ts'
import { saveTranslation } from '../translation/save-translation.ts'
import { readNewest } from './read-newest.ts'

haveStaff()

type Preset = { id: string; amount: number; makesPossible: string | null }
type Campaign = { presets: Preset[]; goal: number | null; headline: string; updatedAt: string; _status: string }
type Language = 'fr' | 'ru' | 'uk'

const PUBLIC_GOAL = 1000_00
const NEW_GOAL = 2000_00
const asDraft = (locale: Language) => `?draft=true&locale=${locale}&depth=0`

async function read(id: string, locale: Language): Promise<Campaign> {
  return (await rest('author', 'GET', `/api/campaigns/${id}${asDraft(locale)}`)).body as unknown as Campaign
}

async function save(id: string, locale: Language, data: object): Promise<void> {
  await rest('author', 'PATCH', `/api/campaigns/${id}${asDraft(locale)}`, { ...data, _status: 'draft' })
}

/** As the admin's form: all that was read, and what was typed over it. */
async function saveForm(id: string, locale: Language, typed: object): Promise<void> {
  await save(id, locale, { ...(await read(id, locale)), ...typed })
}

const publish = (id: string, locale: Language) => publishText(id, 'campaigns', locale)

const words = async (id: string, locale: Language) =>
  (await read(id, locale)).presets.map((row) => row.makesPossible ?? null)

/** Public in French and Russian; beside it a French draft with an amount more, and another goal. */
async function campaignWithRowWaiting(): Promise<string> {
  const id = await campaign()
  await save(id, 'fr', { goal: PUBLIC_GOAL, presets: [{ amount: 20_00, makesPossible: 'Une nuit.' }] })
  await publish(id, 'fr')
  await addRussian(id)
  await publish(id, 'ru')
  const { presets } = await read(id, 'fr')
  await save(id, 'fr', { goal: NEW_GOAL, presets: [...presets, { amount: 50_00, makesPossible: 'Trois nuits.' }] })
  return id
}

async function addRussian(id: string): Promise<void> {
  const presets = (await read(id, 'fr')).presets.map((row) => ({ ...row, makesPossible: 'Одна ночь.' }))
  await save(id, 'ru', { headline: 'Заголовок', introduction: richText('Хлеб.'), presets })
}

/** What the site is given, though it asks for the draft. */
async function readAsSite(id: string): Promise<Pick<Campaign, 'presets' | 'goal'>> {
  const user = { id: SITE_PRINCIPAL_ID, collection: 'users', roles: [] } as unknown as TypedUser
  const { payload } = staff().office
  const found = await payload.findByID({
    ...{ collection: 'campaigns', id, user, locale: 'ru', draft: true, depth: 0 },
    overrideAccess: false,
  })
  return found as unknown as Campaign
}

describe('the draft of a language that is public, while another language has a newer one', () => {
  it('holds the row and the sum that wait there, and whoever saves it takes nothing of them away', async () => {
    const id = await campaignWithRowWaiting()
    expect(await read(id, 'ru')).toMatchObject({ goal: NEW_GOAL, _status: 'published' })
    expect(await words(id, 'ru')).toEqual(['Одна ночь.', null])
    await saveForm(id, 'ru', { headline: 'Другой заголовок' })
    expect(await words(id, 'fr')).toEqual(['Une nuit.', 'Trois nuits.'])
    expect((await read(id, 'fr')).goal).toBe(NEW_GOAL)
    // Nor is anything of it public.
    expect(await readAsSite(id)).toMatchObject({ goal: PUBLIC_GOAL, presets: [{ makesPossible: 'Одна ночь.' }] })
  })

  it('holds what waits beside a publication of its own language', async () => {
    const id = await campaignWithRowWaiting()
    await saveForm(id, 'uk', { headline: 'Заголовок', introduction: richText('Хліб.') })
    await saveForm(id, 'ru', { headline: 'Другой заголовок' })
    await publishWithWords(id)
    await saveForm(id, 'ru', { headline: 'Третий заголовок' })
    expect(await words(id, 'fr')).toEqual(['Une nuit.', 'Trois nuits.'])
    expect(await words(id, 'ru')).toEqual(['Одна ночь.', 'Три ночи.'])
    expect((await read(id, 'uk')).headline).toBe('Заголовок')
  })

  it('is translated row by row at the desk of translators, and no row is gone afterwards', async () => {
    const id = await campaignWithRowWaiting()
    const { payload } = staff().office
    const user = await payload.findByID({ overrideAccess: true, collection: 'users', id: staff().author.id })
    const req = await createLocalReq({ user: { ...user, collection: 'users' }, locale: 'ru' }, payload)
    const text = { collection: 'campaigns', document: id, locale: 'ru' } as const
    const was = (await readStanding(req, text))?.text ?? null
    const presets = (await read(id, 'ru')).presets.map((row) => ({ id: row.id, makesPossible: 'Ночь.' }))
    expect(presets).toHaveLength(2)
    expect(await saveTranslation(req, text, { words: { presets }, was })).toMatchObject({ outcome: 'saved' })
    expect(await words(id, 'fr')).toEqual(['Une nuit.', 'Trois nuits.'])
    expect(await words(id, 'ru')).toEqual(['Ночь.', 'Ночь.'])
  })

  it('would lose the row and its words otherwise (the control)', async () => {
    const id = await campaignWithRowWaiting()
    const { hooks } = staff().office.payload.collections.campaigns.config
    const all = hooks.afterOperation
    hooks.afterOperation = all.filter((hook) => hook !== readNewest)
    expect(hooks.afterOperation).toHaveLength(all.length - 1)
    try {
      const { updatedAt: _, ...form } = await read(id, 'ru')
      await save(id, 'ru', { ...form, headline: 'Другой заголовок' })
    } finally {
      hooks.afterOperation = all
    }
    expect(await words(id, 'fr')).toEqual(['Une nuit.'])
  })
})

/** The Russian is published with words of its own in each row. */
async function publishWithWords(id: string): Promise<void> {
  const said = ['Одна ночь.', 'Три ночи.']
  const presets = (await read(id, 'ru')).presets.map((row, at) => ({ ...row, makesPossible: said[at] }))
  await save(id, 'ru', { presets })
  await publish(id, 'ru')
}

describe('a form that was opened before a row came', () => {
  it('is not saved over it, whichever language it is of; opened again, it is', async () => {
    const id = await campaign()
    await save(id, 'fr', { presets: [{ amount: 20_00, makesPossible: 'Une nuit.' }] })
    await addRussian(id)
    const opened = await read(id, 'ru')
    const { presets } = await read(id, 'fr')
    await save(id, 'fr', { presets: [...presets, { amount: 50_00, makesPossible: 'Trois nuits.' }] })
    await expect(save(id, 'ru', { ...opened, headline: 'Другой заголовок' })).rejects.toThrow('409')
    expect(await words(id, 'fr')).toEqual(['Une nuit.', 'Trois nuits.'])
    await saveForm(id, 'ru', { headline: 'Другой заголовок' })
    expect(await words(id, 'fr')).toEqual(['Une nuit.', 'Trois nuits.'])
  })

  it('is saved where only words came, of its language or another', async () => {
    const id = await campaign()
    await save(id, 'fr', { presets: [{ amount: 20_00, makesPossible: 'Une nuit.' }] })
    await addRussian(id)
    const opened = await read(id, 'ru')
    const [row] = (await read(id, 'fr')).presets
    await save(id, 'fr', { presets: [{ ...row, makesPossible: 'Une nuit au chaud.' }] })
    await save(id, 'ru', { ...opened, headline: 'Другой заголовок' })
    expect(await words(id, 'fr')).toEqual(['Une nuit au chaud.'])
    expect(await words(id, 'ru')).toEqual(['Одна ночь.'])
  })
})
