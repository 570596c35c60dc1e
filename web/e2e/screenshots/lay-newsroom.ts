import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { giveAtTheDoor } from '../desk/give-at-the-door.ts'
import { readRecords } from '../desk/read-records.ts'
import { expect } from '../journey.ts'
import { thisRun } from '../environment.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { askStripe } from '../stack/ask-stripe.ts'
import { SESSION_COOKIE } from '../stack/log-in.ts'
import { inviteMember } from '../stack/new-member-of-staff.ts'
import { publish, sampleConsent, writeDraft } from '../stack/write-story.ts'
import { drawRoom } from './draw-room.ts'

/** Ids of what the screens of the newsroom are shown with. All of it is made up. */
export type Ground = {
  /** Public in several languages, with a translation that has fallen behind. */
  sample: string
  /** A draft in which the machine finds a unit and a date. */
  draft: string
  /** Approved, and not public yet. */
  approved: string
  hidden: string
  consent: string
  picture: string
  campaign: string
  page: string
  /** A bank debit, partly paid back and disputed. */
  gift: string
  monthly: string
  notice: string
  author: string
}

const DRAFT = {
  title: 'Une chaise près de la porte',
  standfirst: 'Il servait dans la в/ч 12345 et n’est pas revenu de permission.',
  pseudonym: 'Pavel',
}

/** Puts into a stack with the samples what else there is in a newsroom at work, so that no screen is empty. */
export async function layNewsroom(page: Page): Promise<Ground> {
  const { prepared } = thisRun()
  const draft = await writeDraft(DRAFT.title)
  await writeIn('fr', draft.id, { ...DRAFT, contentWarning: 'évoque la prison' })
  await callReady(page, draft.id)
  const approved = await writeDraft('Le train de nuit')
  await approve(approved.id)
  const hidden = await writeDraft('Une lampe au troisième')
  await publish(hidden, 'fr')
  await mustAsStaff('reviewer', 'POST', '/withdrawal/hide', { stories: [hidden.id], listsCopies: true })
  await mustAsStaff('reviewer', 'POST', `/never-words/${draft.id}`, { words: ['Верхнеозёрск', 'Заозёрная'] })
  const [first] = prepared.contents.stories
  const pages = (await mustAsStaff('author', 'GET', '/pages?limit=1&depth=0')) as { docs: { id: string }[] }
  const gift = await giveAtTheDoor('49', { by: 'sepa_debit' })
  const monthly = await giveAtTheDoor('20', { frequency: 'monthly' })
  await dispute(gift.stripeSession ?? '')
  await reconcile()
  await inviteMember(['author'])
  await askForReviewer()
  const [charge] = await readRecords('donations', 'id', monthly.id)
  const [notice] = await readRecords('payment-events', 'objectId', String(charge?.['stripeSession']))
  const authors = (await mustAsStaff('administrator', 'GET', '/users?where[email][equals]=author@demo.example')) as {
    docs: { id: string }[]
  }
  return {
    sample: first?.id ?? '',
    draft: draft.id,
    approved: approved.id,
    hidden: hidden.id,
    consent: (await sampleConsent()).id,
    picture: await uploadPicture(await drawRoom(page)),
    campaign: prepared.contents.home ?? '',
    page: pages.docs[0]?.id ?? '',
    gift: gift.id,
    monthly: String(charge?.['subscription']),
    notice: String(notice?.id),
    author: authors.docs[0]?.id ?? '',
  }
}

async function writeIn(locale: string, story: string, words: object): Promise<void> {
  await mustAsStaff('author', 'PATCH', `/stories/${story}?locale=${locale}&draft=true`, { ...words, _status: 'draft' })
}

/** Puts it onto the reviewers' list. */
async function callReady(page: Page, story: string): Promise<void> {
  const { stack, prepared } = thisRun()
  await page.context().addCookies([{ name: SESSION_COOKIE, value: prepared.sessions.author, url: stack.cmsUrl }])
  await page.goto(`${stack.cmsUrl}/admin/collections/stories/${story}/translate?locale=fr`)
  await page.getByRole('button', { name: /^(?:Déclarer prêt|Mark as ready)/ }).click()
  await page.locator('[data-outcome="ready"]').waitFor()
}

async function approve(story: string): Promise<void> {
  const address = `/review/stories/${story}/fr`
  const { hash, checklist } = (await mustAsStaff('reviewer', 'GET', address)) as { hash: string; checklist: string[] }
  await mustAsStaff('reviewer', 'POST', address, { seen: hash, accepted: [], checklist, publishes: false })
}

/** A part is paid back, a part is called back by the bank; comes back when the alarm of it has been raised. */
async function dispute(stripeSession: string): Promise<void> {
  const { stack } = thisRun()
  await askStripe(stack, 'POST', '/refunds', { of: stripeSession, amount: 900 })
  const opened = (await askStripe(stack, 'POST', '/disputes', { of: stripeSession, amount: 1000 })) as { id: string }
  await expect.poll(async () => (await readRecords('alarms', 'subject', opened.id)).length).toBe(1)
}

/** Asks for a comparison with Stripe; comes back when it is done. */
async function reconcile(): Promise<void> {
  await mustAsStaff('treasurer', 'POST', '/desk/reconcile', {})
  const isDone = async () => (await readRecords('reconciliations', 'state', 'done')).length > 0
  await expect.poll(isDone, { timeout: 60_000 }).toBe(true)
}

/** One administrator asks for somebody to be made a reviewer; another would have to confirm. */
async function askForReviewer(): Promise<void> {
  const email = `lecture-${randomUUID()}@demo.example`
  await mustAsStaff('administrator', 'POST', '/users', {
    email,
    name: 'Sacha (exemple)',
    roles: ['author', 'reviewer'],
  })
}

async function uploadPicture(bytes: Buffer): Promise<string> {
  const { stack, prepared } = thisRun()
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Une chambre, une silhouette de dos devant la fenêtre.' }))
  form.set('file', new File([new Uint8Array(bytes)], 'x.png'))
  const answer = await fetch(`${stack.cmsUrl}/api/media?locale=fr&depth=0`, {
    method: 'POST',
    headers: { cookie: `${SESSION_COOKIE}=${prepared.sessions.author}`, origin: stack.cmsUrl },
    body: form,
  })
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}
