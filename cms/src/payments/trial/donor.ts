import { randomUUID } from 'node:crypto'
import type { CheckoutResponse, DonationOutcome } from '@campaign/shared/donations/checkout.ts'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { inject } from 'vitest'
import { double, type DoubleSession } from './stripe-double.ts'

export type Form = Record<string, unknown> & { attempt: string }
export type Answered = { status: number; body: CheckoutResponse; milliseconds: number }

/**
 * A form as the site sends it: complete, for a campaign one can give to, and never sent before. With a proof, so that the
 * defence against card testing lets all forms of a test run pass.
 */
export async function freshForm(change: Record<string, unknown> = {}): Promise<Form> {
  const campaign = await openCampaign()
  const form = { locale: 'fr', campaign, currency: 'EUR', amount: '50', frequency: 'once', consent: CONSENT_VERSION }
  return { ...form, attempt: randomUUID(), proof: 'work', ...change }
}

async function openCampaign(): Promise<string> {
  const { cmsUrl, serviceKey } = inject('stack')
  const answer = await fetch(`${cmsUrl}/api/published`, { headers: { authorization: `Bearer ${serviceKey}` } })
  const { campaigns } = (await answer.json()) as PublishedContents
  const open = campaigns.find(({ giving }) => giving === 'open')
  if (open === undefined) throw new Error('no campaign is open')
  return open.id
}

export async function sendForm(form: object): Promise<Answered> {
  const began = Date.now()
  const answer = await sendRaw(JSON.stringify(form))
  const body = (await answer.json()) as CheckoutResponse
  return { status: answer.status, body, milliseconds: Date.now() - began }
}

/** Sends whatever to the checkout door, with the service key. */
export function sendRaw(body: BodyInit | undefined, headers: Record<string, string> = {}): Promise<Response> {
  const { cmsUrl, serviceKey } = inject('stack')
  return fetch(`${cmsUrl}/api/donations/checkout`, {
    method: 'POST',
    headers: { authorization: `Bearer ${serviceKey}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body }),
    duplex: 'half',
  } as RequestInit)
}

export type Begun = { form: Form; token: string; url: string; session: string }

/** Sends a form and goes to the payment page. Throws when there is none. */
export async function beginGift(change: Record<string, unknown> = {}): Promise<Begun> {
  const form = await freshForm(change)
  const { status, body } = await sendForm(form)
  if (body.outcome !== 'redirect') throw new Error(`no payment page: ${status} ${JSON.stringify(body)}`)
  const session = await sessionAt(body.url)
  return { form, token: body.token, url: body.url, session: session.id }
}

export async function sessionAt(url: string): Promise<DoubleSession> {
  const session = (await double.sessions()).find((candidate) => candidate.url === url)
  if (session === undefined) throw new Error(`the double has no page at ${url}`)
  return session
}

/** What the thank-you page is told. */
export async function askOutcome(token: string): Promise<{ status: number; body: DonationOutcome }> {
  const { cmsUrl, serviceKey } = inject('stack')
  const answer = await fetch(`${cmsUrl}/api/donations/outcome/${encodeURIComponent(token)}`, {
    headers: { authorization: `Bearer ${serviceKey}` },
  })
  return { status: answer.status, body: (await answer.json()) as DonationOutcome }
}
