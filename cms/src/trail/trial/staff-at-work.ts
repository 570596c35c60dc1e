import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll } from 'vitest'
import { destroyEndedFaces } from '../../media/consented/end-face-consents.ts'
import { readDrawing } from '../../media/trial/handle-pictures.ts'
import { openTrial, type Trial } from '../../payments/trial/monthly-gifts.ts'
import { double } from '../../payments/trial/stripe-double.ts'
import type { ReviewSheet } from '../../review/review-sheet.ts'
import { pictureForm } from '../../testing/make-pictures.ts'
import { richText, storyFacts, storyText } from '../../testing/make-texts.ts'
import { somebodysConsent } from '../../testing/new-consent.ts'
import { tombstoneFolder } from '../../withdrawal/tombstones.ts'
import { openOffice, type Answered, type Colleague, type Office } from './open-office.ts'

/** In every text, name, reason and word that is typed at work; in no line of the trail. */
export const CANARY = 'Zimorodok'

export type Staff = {
  office: Office
  trial: Trial
  author: Colleague
  reviewer: Colleague
  other: Colleague
  treasurer: Colleague
  administrator: Colleague
  second: Colleague
  /** A consent that covers every language. */
  consent: string
}

let gathered: Staff | null = null

/** Who is at work; there is nobody before `gatherStaff`. */
export function staff(): Staff {
  if (gathered === null) throw new Error('nobody is at work yet')
  return gathered
}

export async function gatherStaff(): Promise<Staff> {
  const office = await openOffice()
  // What earlier tests left behind would be tidied up in the middle of an act, and told as part of it.
  await destroyEndedFaces(office.payload)
  await double.reset()
  const reviewer = await office.colleague('reviewer')
  gathered = {
    ...{ office, trial: openTrial(), reviewer, consent: '' },
    author: await office.colleague('author'),
    other: await office.colleague('reviewer'),
    treasurer: await office.colleague('treasurer'),
    administrator: await office.colleague('administrator'),
    second: await office.colleague('administrator'),
  }
  gathered.consent = await made('reviewer', '/api/consents', somebodysConsent())
  return gathered
}

export async function dismissStaff(): Promise<void> {
  const { office, trial } = staff()
  await trial.close()
  await office.payload.destroy()
  await rm(tombstoneFolder, { recursive: true, force: true })
}

/** Staff come before the tests of a file, and go after them with what they left outside the database. */
export function haveStaff(): void {
  beforeAll(async () => {
    await gatherStaff()
  })
  afterAll(dismissStaff)
}

export const DRAFT = '?draft=true&locale=fr&depth=0'

type Somebody = 'author' | 'reviewer' | 'other' | 'treasurer' | 'administrator' | 'second'

/** Payload's own routes, and our doors, as in an office; throws unless it is answered well. */
export function rest(who: Somebody, method: string, address: string, body?: unknown): Promise<Answered> {
  return staff().office.rest(staff()[who], method, address, body)
}

export function knock(
  who: Somebody | Colleague | 'site' | null,
  door: string,
  params: Record<string, string>,
  body?: object,
): Promise<Answered> {
  const somebody = typeof who === 'string' && who !== 'site' ? staff()[who] : who
  return staff().office.knock(somebody, door, params, body)
}

/** Id of what was made by Payload's own route. */
export async function made(who: Somebody, address: string, body: unknown): Promise<string> {
  const { body: answered } = await rest(who, 'POST', address, body)
  return (answered as { doc: { id: string } }).doc.id
}

export function textOf(id: string, locale = 'fr', collection: TextKind = 'stories') {
  return { collection, id, locale }
}

type TextKind = 'stories' | 'campaigns' | 'spending'

/** A draft in French, by the author. */
export function story(): Promise<string> {
  const data = { ...storyFacts, ...storyText(`${CANARY} ${randomUUID()}`), consent: staff().consent, _status: 'draft' }
  return made('author', `/api/stories${DRAFT}`, data)
}

/** The same of a campaign. */
export function campaign(): Promise<string> {
  const data = {
    title: `${CANARY} ${randomUUID()}`,
    headline: CANARY,
    introduction: richText(CANARY),
    _status: 'draft',
  }
  return made('author', `/api/campaigns${DRAFT}`, data)
}

export async function picture(): Promise<string> {
  const drawing = await readDrawing(Math.ceil(Math.random() * 900))
  return made('author', '/api/media?locale=fr', pictureForm(drawing))
}

/** Somebody new, who writes. */
export async function person(): Promise<string> {
  return (await staff().office.colleague('author')).id
}

/** What a reviewer decides about a text as they see it. */
export async function approve(id: string, publishes: boolean, collection: TextKind = 'stories', locale = 'fr') {
  const { GET } = await import('../../app/api/review/[collection]/[id]/[locale]/route.ts')
  const { reviewer } = staff()
  const request = new Request('http://cms.example', { headers: { authorization: `Session ${reviewer.session}` } })
  const sheet = (await (
    await GET(request, { params: Promise.resolve(textOf(id, locale, collection)) })
  ).json()) as ReviewSheet
  const accepted = sheet.findings.map(({ key }) => ({ key, reason: `${CANARY}, a sample of a test.` }))
  return { seen: sheet.hash, accepted, checklist: sheet.checklist, publishes }
}

/** The reviewer has read it, and lets it out. */
export async function publish(id: string, collection: TextKind = 'stories', locale = 'fr'): Promise<void> {
  const decision = await approve(id, true, collection, locale)
  await knock('reviewer', 'review/[collection]/[id]/[locale]', textOf(id, locale, collection), decision)
}

/** A story that was approved, or is public. */
export async function approved(publishes = false): Promise<string> {
  const id = await story()
  await knock('reviewer', 'review/[collection]/[id]/[locale]', textOf(id), await approve(id, publishes))
  return id
}

/** A campaign in French that is public. */
export async function publicCampaign(): Promise<string> {
  const id = await campaign()
  await publish(id, 'campaigns')
  return id
}
