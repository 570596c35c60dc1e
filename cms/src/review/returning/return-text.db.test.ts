import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, inject } from 'vitest'
import { POST } from '../../app/api/review/[collection]/[id]/[locale]/return/route.ts'
import { readWaiting } from '../../home/read-waiting.ts'
import { ROLES, type Role } from '../../people/roles.ts'
import { cookieOf } from '../../testing/ask-cms.ts'
import { readBoardOrder } from '../../translation/board/board-order.ts'
import { readBoard } from '../../translation/board/read-board.ts'
import { markReady } from '../../translation/mark-ready.ts'
import { readStanding } from '../../translation/read-standing.ts'
import { openDeskOfTexts, type DeskOfTexts } from '../../translation/trial/desk-of-texts.ts'
import { approveText } from '../approve-text.ts'
import { readReviewSheet } from '../read-review-sheet.ts'
import { REVIEWED_COLLECTIONS } from '../reviewed.ts'
import { readReturn } from './read-return.ts'
import { returnText } from './return-text.ts'

let desk: DeskOfTexts
beforeAll(async () => {
  desk = await openDeskOfTexts()
})
afterAll(() => desk.close())

const textOf = (document: string) => ({ collection: 'stories', document, locale: 'fr' }) as const
const REASON = 'The season and the river together name the village.'

async function standing(id: string) {
  const found = await readStanding(await desk.as('author', 'fr'), textOf(id))
  if (found === null) throw new Error('nothing is known of it')
  return found
}
async function callReady(id: string) {
  const { text, source } = await standing(id)
  return markReady(await desk.as('author', 'fr'), textOf(id), { text, source })
}
async function sendBack(id: string, reason = REASON) {
  const pointed = [{ class: 'address', path: 'body' }] as const
  return returnText(await desk.as('reviewer', 'fr'), textOf(id), { reason, pointed })
}
const returnOf = async (id: string) => readReturn(await desk.as('author', 'fr'), textOf(id))

/** How many texts were sent back to this person, and which the board shows them. */
async function seenBy(role: Role): Promise<{ count: number; shown: number }> {
  const person = (await desk.as(role, 'fr')).user?.id ?? ''
  const reader = { person, collections: REVIEWED_COLLECTIONS }
  const waiting = await readWaiting(desk.payload, reader)
  const order = { ...readBoardOrder({}), state: 'returned', isOwn: true, locale: 'fr' } as const
  const { total } = await readBoard(desk.payload, order, reader)
  return { count: waiting.find(({ locale }) => locale === 'fr')?.returned ?? 0, shown: total }
}

describe('a text that a reviewer sends back', () => {
  it('waits for no approval, and for whoever wrote it, until it is called ready anew', async () => {
    const id = await desk.write(`Fleuve ${randomUUID()}`)
    await callReady(id)
    expect(await standing(id)).toMatchObject({ awaitsApproval: true, isReturned: false })
    const before = await seenBy('author')

    expect(await sendBack(id)).toEqual({ outcome: 'returned' })
    expect(await standing(id)).toMatchObject({ awaitsApproval: false, isReturned: true, state: 'ready' })
    expect(await seenBy('author')).toEqual({ count: before.count + 1, shown: before.shown + 1 })
    expect(await seenBy('reviewer'), 'who wrote nothing in it').toEqual({ count: 0, shown: 0 })
    expect(await returnOf(id)).toMatchObject({ reason: REASON, pointed: [{ class: 'address', path: 'body' }] })

    await sendBack(id, 'Another word for it.')
    expect(await returnOf(id)).toMatchObject({ reason: 'Another word for it.' })
    await desk.save(id, 'fr', `Mer ${randomUUID()}`)
    expect((await standing(id)).isReturned, 'a change is not yet an answer').toBe(true)
    expect(await callReady(id)).toEqual({ outcome: 'ready' })
    expect(await standing(id)).toMatchObject({ awaitsApproval: true, isReturned: false })
    expect(await returnOf(id)).toBeNull()
    expect(await seenBy('author')).toEqual(before)
  })

  it('is no more sent back once somebody approves it as it is, or deletes it', async () => {
    const id = await desk.write(`Fleuve ${randomUUID()}`)
    await sendBack(id)
    const read = await readReviewSheet(await desk.as('reviewer', 'fr'), textOf(id))
    if (read.outcome !== 'read') throw new Error(read.outcome)
    const { hash, findings, checklist } = read.sheet
    const accepted = findings.map(({ key }) => ({ key, reason: 'A sample of a test.' }))
    const decision = { seen: hash, accepted, checklist, publishes: false }
    expect(await approveText(await desk.as('reviewer', 'fr'), textOf(id), decision)).toEqual({ outcome: 'approved' })
    expect(await returnOf(id)).toBeNull()

    await sendBack(id)
    await desk.payload.delete({ overrideAccess: true, collection: 'stories', id })
    expect(await desk.rows('select from returned_texts where document = $1', [id])).toEqual([])
  })

  it('leaves who did it in the trail, and not a word of why', async () => {
    const id = await desk.write(`Fleuve ${randomUUID()}`)
    await sendBack(id)
    const told = await desk.rows(
      `select trail::text as line from trail where document = $1 and act = 'text_returned'`,
      [id],
    )
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told)).not.toContain('village')
  })
})

describe('the door by which a text is sent back', () => {
  type Knock = { role?: Role | null; id?: string; locale?: string }

  async function knock(body: unknown, { role = 'reviewer', id = randomUUID(), locale = 'fr' }: Knock = {}) {
    const { cmsUrl } = inject('stack')
    const request = new Request(`${cmsUrl}/api/review/trial`, {
      method: 'POST',
      headers: { origin: cmsUrl, ...(role !== null && { cookie: await cookieOf(role) }) },
      body: JSON.stringify(body),
    })
    const response = await POST(request, { params: Promise.resolve({ collection: 'stories', id, locale }) })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  it('opens to reviewers, and to nobody else', async () => {
    const id = await desk.write(`Fleuve ${randomUUID()}`)
    for (const role of ROLES)
      expect([role, (await knock({ reason: REASON }, { role, id })).status]).toEqual([
        role,
        role === 'reviewer' ? 200 : 403,
      ])
    expect((await knock({ reason: REASON }, { role: null, id })).status).toBe(401)
  })

  it('asks for a reason of a decent length, and answers what makes no sense without a fault of its own', async () => {
    const id = await desk.write(`Fleuve ${randomUUID()}`)
    for (const reason of ['', ' short  ', 'x'.repeat(1001), undefined])
      expect(await knock({ reason }, { id })).toEqual({ status: 422, body: { outcome: 'refused', code: 'no_reason' } })
    const pointless = [{ class: 'lost', path: 'body' }, { class: 'phone', path: '<b>' }, { class: 'phone' }, 'phone']
    for (const pointed of pointless)
      expect((await knock({ reason: REASON, pointed: [pointed] }, { id })).status).toBe(400)
    expect((await knock({ reason: REASON })).status).toBe(404)
    expect((await knock({ reason: REASON }, { id, locale: 'de' })).status, 'nothing is written there').toBe(404)
    expect((await knock({ reason: REASON }, { id: 'abc' })).status).toBe(404)
    expect(await desk.rows('select from returned_texts where document = $1', [id])).toEqual([])
  })
})
