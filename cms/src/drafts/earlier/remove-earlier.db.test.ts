import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { searchDatabase } from '../../../../shared/local/privacy/search-everything.ts'
import { markReady } from '../../translation/mark-ready.ts'
import { readStanding } from '../../translation/read-standing.ts'
import { openDeskOfTexts, type DeskOfTexts } from '../../translation/trial/desk-of-texts.ts'
import { pagesAreFreed } from '../../withdrawal/free-pages.ts'
import { countEarlierVersions } from './count-earlier.ts'
import { removeEarlierVersions } from './remove-earlier.ts'

let desk: DeskOfTexts
beforeAll(async () => {
  desk = await openDeskOfTexts()
})
afterAll(async () => {
  await pagesAreFreed()
  await desk.close()
})

/** A word that stands nowhere else. */
const detail = (): string => `Verkhne${randomUUID().slice(0, 8)}`

const stands = (word: string) => searchDatabase(inject('ground').databaseUrl, [word])

async function remove(id: string) {
  return removeEarlierVersions(await desk.as('reviewer', 'fr'), { collection: 'stories', document: id })
}

async function count(id: string): Promise<number> {
  return countEarlierVersions(await desk.as('reviewer', 'fr'), { collection: 'stories', document: id })
}

async function callReady(id: string, locale: 'fr' | 'ru'): Promise<void> {
  const text = { collection: 'stories', document: id, locale } as const
  const standing = await readStanding(await desk.as('author', locale), text)
  if (standing === null) throw new Error(`nothing is known of ${id}`)
  await markReady(await desk.as('author', locale), text, { text: standing.text, source: standing.source })
}

async function titles(id: string, draft: boolean): Promise<unknown> {
  const { title } = await desk.payload.findByID({
    overrideAccess: true,
    collection: 'stories',
    id,
    locale: 'all',
    draft,
    depth: 0,
  })
  return title
}

describe('what a text said before it was mended', () => {
  it('is in no table any more: of a draft that was never public, in all its languages', async () => {
    const [before, mended] = [detail(), detail()]
    const id = await desk.write(before)
    await desk.save(id, 'ru', before)
    await callReady(id, 'fr')
    await callReady(id, 'ru')
    await desk.save(id, 'fr', mended)
    await desk.save(id, 'ru', mended)

    // The control: it is found, in versions, in the row as it was begun, and in what the translation was made from.
    const places = (await stands(before)).map((place) => place.slice(0, place.indexOf(':')))
    expect(places).toEqual(
      expect.arrayContaining(['public._stories_v_locales', 'public.stories_locales', 'public.source_texts']),
    )
    const kept = await count(id)
    expect(kept).toBeGreaterThan(0)

    expect(await remove(id)).toEqual({ outcome: 'removed', count: kept })
    expect(await stands(before)).toEqual([])
    expect(await titles(id, true)).toMatchObject({ fr: mended, ru: mended })
    expect(await count(id)).toBe(0)
    expect(await remove(id), 'asked again').toEqual({ outcome: 'removed', count: 0 })
  })

  it('goes, and readers are given what they were given before; another text keeps its own', async () => {
    const [before, shown, draft, other] = [detail(), detail(), detail(), detail()]
    const neighbour = await desk.write(other)
    await desk.save(neighbour, 'fr', `${other} again`)
    const id = await desk.write(before)
    await desk.save(id, 'fr', shown)
    await desk.publish(id, 'fr')
    await desk.save(id, 'fr', draft)
    const [row] = await desk.rows(`select stories_locales::text as said from stories_locales where _parent_id = $1`, [
      id,
    ])

    expect(await remove(id)).toMatchObject({ outcome: 'removed' })
    expect(await stands(before)).toEqual([])
    expect(await titles(id, false)).toMatchObject({ fr: shown })
    expect(await titles(id, true)).toMatchObject({ fr: draft })
    const [now] = await desk.rows(`select stories_locales::text as said from stories_locales where _parent_id = $1`, [
      id,
    ])
    expect(now).toEqual(row)
    expect(await count(neighbour)).toBeGreaterThan(0)
    await desk.save(id, 'fr', `${draft} again`)
    expect(await count(id), 'the next save begins anew').toBe(1)
  })

  it('is told in the trail, without a word of it; of what is not there nothing is', async () => {
    const id = await desk.write(detail())
    await remove(id)
    const told = await desk.rows(`select act, locale, cause from trail where document = $1 and act = $2`, [
      ...[id, 'versions_removed'],
    ])
    expect(told).toEqual([{ act: 'versions_removed', locale: null, cause: null }])
    const nothing = randomUUID()
    expect(await remove(nothing)).toEqual({ outcome: 'not_found' })
    expect(await desk.rows('select from trail where document = $1', [nothing])).toEqual([])
  })
})
