import { randomUUID } from 'node:crypto'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import type { CheckoutRequest, CheckoutResponse, Frequency } from '@campaign/shared/donations/checkout.ts'
import { expect } from '@playwright/test'
import { thisRun } from '../environment.ts'
import { askStripe } from '../stack/ask-stripe.ts'
import { donationPaidAt, type BookedDonation } from '../giving/books.ts'

type WayToGive = { frequency?: Frequency; by?: 'card' | 'sepa_debit' }

/** A gift that was given and booked, without the pages of the site: what follows on the desk is the matter here. */
export async function giveAtTheDoor(
  amount: string,
  { frequency = 'once', by = 'card' }: WayToGive = {},
): Promise<BookedDonation> {
  const { stack, prepared } = thisRun()
  const order: CheckoutRequest = {
    locale: 'fr',
    campaign: prepared.contents.home ?? '',
    currency: 'EUR',
    amount,
    frequency,
    consent: CONSENT_VERSION,
    attempt: randomUUID(),
    proof: 'work',
  }
  const answer = await fetch(`${stack.cmsUrl}/api/donations/checkout`, {
    method: 'POST',
    headers: { authorization: `Bearer ${stack.serviceKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(order),
  })
  const body = (await answer.json()) as CheckoutResponse
  if (body.outcome !== 'redirect') throw new Error(`nothing could be given: ${body.outcome}`)
  const session = new URL(body.url).pathname.split('/').at(-1) ?? ''
  await askStripe(stack, 'POST', '/pay', { session, card: by === 'card' ? 'success' : by })
  if (by === 'sepa_debit') await askStripe(stack, 'POST', `/sessions/${session}/settle`, { outcome: 'succeeded' })
  await expect.poll(async () => (await donationPaidAt(session))?.net ?? null).not.toBeNull()
  const donation = await donationPaidAt(session)
  if (donation === undefined) throw new Error('the donation has left the books')
  return donation
}
