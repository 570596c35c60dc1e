import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillInTextStates } from './fill-in-text-states.ts'
import { openDeskOfTexts, type DeskOfTexts } from './trial/desk-of-texts.ts'

let desk: DeskOfTexts
beforeAll(async () => {
  desk = await openDeskOfTexts()
})
afterAll(() => desk.close())

const statesOf = (id: string) =>
  desk.rows(
    `select locale, text is not null as written, text = public_text as public, ready_text = text as ready,
       ready_source is not null as bound from text_states where document = $1 order by locale`,
    [id],
  )

/** As it was before anybody kept where a text stands. */
async function forget(id: string): Promise<void> {
  for (const table of ['text_states', 'text_sources', 'source_texts'])
    await desk.rows(`delete from ${table} where document = $1`, [id])
}

describe('texts from before anybody kept where they stand', () => {
  it('are written down: what is public counts as finished for its source, a draft as begun', async () => {
    const id = await desk.write(`Avant ${randomUUID()}`)
    await desk.publish(id, 'fr')
    await desk.save(id, 'ru', `Раньше ${randomUUID()}`)
    await desk.publish(id, 'ru')
    await desk.save(id, 'uk', `Раніше ${randomUUID()}`)
    await forget(id)
    expect(await statesOf(id)).toEqual([])

    await fillInTextStates(desk.payload)
    expect(await statesOf(id)).toEqual([
      { locale: 'fr', written: true, public: true, ready: true, bound: false },
      { locale: 'ru', written: true, public: true, ready: true, bound: true },
      { locale: 'uk', written: true, public: null, ready: null, bound: false },
    ])
    expect(await desk.rows('select locale from text_sources where document = $1', [id])).toEqual([{ locale: 'fr' }])
    // What a translation rests on is kept, for the day on which it says something else.
    expect(await desk.rows('select from source_texts where document = $1', [id])).toHaveLength(1)
  })

  it('are left alone where it was written down already, whatever it says', async () => {
    const id = await desk.write(`Déjà ${randomUUID()}`)
    await desk.rows(`update text_states set ready_text = 'kept as it was' where document = $1`, [id])
    await fillInTextStates(desk.payload)
    expect(await desk.rows('select ready_text from text_states where document = $1', [id])).toEqual([
      { ready_text: 'kept as it was' },
    ])
  })
})
