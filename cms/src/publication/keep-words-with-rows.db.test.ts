import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { readContent } from '../review/read-content.ts'
import { richText } from '../testing/make-texts.ts'
import { campaign, DRAFT, haveStaff, publish as publishText, rest, staff } from '../trail/trial/staff-at-work.ts'

haveStaff()

type Preset = { id: string; amount: number; makesPossible: string | null }

const IN_RUSSIAN = '?draft=true&locale=ru&depth=0'

const FRENCH: Record<number, string> = { 20_00: 'Une nuit.', 50_00: 'Trois nuits.', 100_00: 'Une semaine.' }
const RUSSIAN: Record<number, string> = { 20_00: 'Одна ночь.', 50_00: 'Три ночи.', 100_00: 'Неделя.' }

async function write(id: string, data: object, query = DRAFT): Promise<void> {
  await rest('author', 'PATCH', `/api/campaigns/${id}${query}`, { ...data, _status: 'draft' })
}

const publish = (id: string, locale = 'fr') => publishText(id, 'campaigns', locale)

async function rowsOf(id: string): Promise<Preset[]> {
  return (await rest('author', 'GET', `/api/campaigns/${id}${DRAFT}`)).body['presets'] as Preset[]
}

function row(amount: number, words = FRENCH[amount]) {
  return { amount, makesPossible: words }
}

/** What the readers of a language may choose from. */
async function seen(id: string, locale: Locale): Promise<[number, string | undefined][]> {
  const req = await createLocalReq({}, staff().office.payload)
  const content = await readContent(req, { collection: 'campaigns', document: id, locale }, { draft: false })
  return ((content?.own['presets'] ?? []) as Partial<Preset>[])
    .filter(({ makesPossible }) => makesPossible)
    .map(({ amount, makesPossible }) => [amount ?? 0, makesPossible ?? ''])
}

const inLanguage = (words: Record<number, string>, ...amounts: number[]) => amounts.map((one) => [one, words[one]])

/** Public in French and Russian, with two amounts. */
async function publicCampaign(): Promise<{ id: string; first: Preset; second: Preset }> {
  const id = await campaign()
  await write(id, { presets: [row(20_00), row(50_00)] })
  await publish(id)
  const presets = (await rowsOf(id)).map(({ id: of, amount }) => ({ id: of, ...row(amount, RUSSIAN[amount]) }))
  await write(id, { headline: 'Заголовок', introduction: richText('Хлеб.'), presets }, IN_RUSSIAN)
  await publish(id, 'ru')
  const [first, second] = await rowsOf(id)
  if (first === undefined || second === undefined) throw new Error('the rows are gone')
  return { id, first, second }
}

describe('a list that languages share, when one of them is published', () => {
  it('may have a row more, wherever it stands: the others say what they said, and nothing of it', async () => {
    const { id, first, second } = await publicCampaign()
    await write(id, { presets: [row(100_00), first, second] })
    const words = (await rowsOf(id)).map((one) => ({ ...one, makesPossible: RUSSIAN[one.amount] }))
    // Translated already, and read by nobody.
    await write(id, { presets: words }, IN_RUSSIAN)
    await publish(id)
    expect(await seen(id, 'fr')).toEqual(inLanguage(FRENCH, 100_00, 20_00, 50_00))
    expect(await seen(id, 'ru')).toEqual(inLanguage(RUSSIAN, 20_00, 50_00))
    await publish(id, 'ru')
    expect(await seen(id, 'ru')).toEqual(inLanguage(RUSSIAN, 100_00, 20_00, 50_00))
  })

  it('may have them in another order, and one fewer: words stay with their amount', async () => {
    const { id, first, second } = await publicCampaign()
    await write(id, { presets: [second, first] })
    await publish(id)
    expect(await seen(id, 'ru')).toEqual(inLanguage(RUSSIAN, 50_00, 20_00))
    await write(id, { presets: [first] })
    await publish(id)
    expect([await seen(id, 'fr'), await seen(id, 'ru')]).toEqual([
      inLanguage(FRENCH, 20_00),
      inLanguage(RUSSIAN, 20_00),
    ])
  })

  it('has no other amount beside words that were not read with it, until those are taken down', async () => {
    const { id, first, second } = await publicCampaign()
    await write(id, { presets: [{ ...first, amount: 30_00 }, second] })
    await expect(publish(id)).rejects.toThrow('other_languages')
    expect(await seen(id, 'ru')).toEqual(inLanguage(RUSSIAN, 20_00, 50_00))
    await rest('reviewer', 'PATCH', `/api/campaigns/${id}?locale=ru`, { _status: 'draft' })
    await publish(id)
    expect((await seen(id, 'fr')).map(([amount]) => amount)).toEqual([30_00, 50_00])
    await publish(id, 'ru')
    expect(await seen(id, 'ru')).toEqual([
      [30_00, RUSSIAN[20_00]],
      [50_00, RUSSIAN[50_00]],
    ])
  })
})
