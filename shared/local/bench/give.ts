import { randomUUID } from 'node:crypto'
import type { CheckoutResponse } from '@campaign/shared/donations/checkout.ts'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import type { Stack } from '../running-stack.ts'
import { readContents } from './read-contents.ts'

export type Gift = { token: string; session: string }

/** Orders a donation of 50 € as the site does, without paying it. */
export async function orderGift(stack: Stack, locale = 'fr'): Promise<Gift> {
  const { home } = await readContents(stack)
  const answer = await fetch(`${stack.cmsUrl}/api/donations/checkout`, {
    method: 'POST',
    headers: { authorization: `Bearer ${stack.serviceKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ locale, campaign: home, currency: 'EUR', amount: '50', frequency: 'once' },
      ...{ consent: CONSENT_VERSION, attempt: randomUUID(), proof: 'work' },
    }),
  })
  const outcome = (await answer.json()) as CheckoutResponse
  if (outcome.outcome !== 'redirect') throw new Error(`the donation was not taken: ${outcome.outcome}`)
  const session = new URL(outcome.url).pathname.split('/').at(-1)
  if (session === undefined) throw new Error('the payment page has no session')
  return { token: outcome.token, session }
}

/** Pays at the Stripe double with a card that succeeds. */
export async function payGift(stack: Stack, { session }: Gift): Promise<void> {
  await askStripeDouble(stack, 'POST', '/pay', { session, card: 'success' })
}

/** An order to the control of the Stripe double. */
export async function askStripeDouble<T>(
  { stripe }: Stack,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
): Promise<T> {
  if (stripe === null) throw new Error('there is no Stripe double')
  const answer = await fetch(stripe.controlUrl + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`the Stripe double answered ${answer.status} to ${path}: ${await answer.text()}`)
  return (await answer.json()) as T
}
