import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReviewSheet } from '../../review/read-review-sheet.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { markReady } from '../mark-ready.ts'
import { readStanding } from '../read-standing.ts'
import { saveTranslation } from '../save-translation.ts'
import { openDeskOfTexts, type DeskOfTexts } from '../trial/desk-of-texts.ts'
import { copyStructure } from './copy-structure.ts'

let desk: DeskOfTexts
beforeAll(async () => {
  desk = await openDeskOfTexts()
})
afterAll(() => desk.close())

const textOf = (document: string, locale: ReviewedText['locale'] = 'uk'): ReviewedText => ({
  ...{ collection: 'stories', document, locale },
})

async function bodyOf(id: string): Promise<unknown> {
  const found = await desk.payload.findByID({
    overrideAccess: true,
    ...{ collection: 'stories', id, locale: 'uk', fallbackLocale: false, draft: true, depth: 0 },
  })
  return found.body
}

async function callReady(text: ReviewedText) {
  const standing = await readStanding(await desk.as('author', text.locale), text)
  const seen = { text: standing?.text ?? null, source: standing?.source ?? null }
  return markReady(await desk.as('author', text.locale), text, seen)
}

describe('the structure of the source', () => {
  it('is brought into a language in which nothing is written, and never over somebody’s words', async () => {
    const title = `Départ ${randomUUID()}`
    const id = await desk.write(title)
    expect(await copyStructure(await desk.as('author', 'uk'), textOf(id))).toEqual({ outcome: 'copied' })
    expect(JSON.stringify(await bodyOf(id))).toContain(`⟦${title}.⟧`)
    expect((await readStanding(await desk.as('author', 'uk'), textOf(id)))?.state).toBe('draft')

    const again = await copyStructure(await desk.as('author', 'uk'), textOf(id))
    expect(again).toEqual({ outcome: 'refused', code: 'not_empty' })
    const own = await copyStructure(await desk.as('author', 'fr'), textOf(id, 'fr'))
    expect(own).toEqual({ outcome: 'refused', code: 'is_source' })
    const nowhere = await copyStructure(await desk.as('author', 'uk'), textOf(randomUUID()))
    expect(nowhere).toEqual({ outcome: 'refused', code: 'not_found' })
  })

  it('is neither called ready, nor approved, nor public, while one word of it is left; and is afterwards', async () => {
    const id = await desk.write(`Départ ${randomUUID()}`)
    const text = textOf(id)
    await copyStructure(await desk.as('author', 'uk'), text)
    const { text: was = null } = (await readStanding(await desk.as('author', 'uk'), text)) ?? {}
    const words = { title: 'Назва', standfirst: 'Вступ.', pseudonym: 'Антон' }
    await saveTranslation(await desk.as('author', 'uk'), text, { words, was })
    expect(await callReady(text)).toEqual({ outcome: 'refused', code: 'untranslated_left' })
    const sheet = await readReviewSheet(await desk.as('reviewer', 'uk'), text)
    expect(sheet).toMatchObject({ outcome: 'read', sheet: { refusal: 'untranslated_left' } })
    // The system itself approves it, and the gate does not let it through.
    await expect(desk.publish(id, 'uk')).rejects.toMatchObject({ status: 403 })

    await desk.save(id, 'uk', 'Назва')
    expect(await callReady(text)).toEqual({ outcome: 'ready' })
    await desk.publish(id, 'uk')
    expect((await readStanding(await desk.as('author', 'uk'), text))?.state).toBe('public')
  })
})
