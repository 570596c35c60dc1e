import { randomUUID } from 'node:crypto'
import type { CheckoutResponse } from '@campaign/shared/donations/checkout.ts'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { untilAborted } from '@campaign/shared/deadlines/until-aborted.ts'
import type { MortalStack } from './assemble-mortal-stack.ts'
import { eachAtOnce, insist } from './insist.ts'

/** What a donor meant, to be found again to the cent. Amounts in cents. */
export type Meant = { attempt: string; amount: number; refunded: number }

type Progress = { onStep: () => void; onRetry: () => void }

const DONORS_AT_ONCE = 8

/**
 * So many gifts of different amounts, each through the form and paid; every tenth is refunded in part and every
 * fiftieth wholly. A donor who gets no answer sends the same form again.
 */
export async function giveMany(stack: MortalStack, count: number, { onStep, onRetry }: Progress): Promise<Meant[]> {
  const campaign = await insist(() => findCampaign(stack))
  const meant = Array.from({ length: count }, (_, at) => draw(at))
  await eachAtOnce(meant, DONORS_AT_ONCE, async (gift) => {
    const session = await insist(() => sendForm(stack, campaign, gift), onRetry)
    await tell(stack, '/pay', { session, card: 'success' })
    if (gift.refunded > 0) await tell(stack, '/refunds', { of: session, amount: gift.refunded })
    onStep()
  })
  return meant
}

function draw(at: number): Meant {
  const amount = (5 + (at % 96)) * 100
  const refunded = at % 50 === 0 ? amount : at % 10 === 0 ? 200 : 0
  return { attempt: randomUUID(), amount, refunded }
}

async function findCampaign({ cmsUrl, serviceKey }: MortalStack): Promise<string> {
  const answer = await fetch(`${cmsUrl}/api/published`, { headers: { authorization: `Bearer ${serviceKey}` } })
  const { home } = (await answer.json()) as PublishedContents
  if (home === null) throw new Error('no campaign is open')
  return home
}

/** The session of the payment page; null where the form has to be sent again. */
async function sendForm({ cmsUrl, serviceKey }: MortalStack, campaign: string, gift: Meant): Promise<string | null> {
  const signal = AbortSignal.timeout(15_000)
  const answer = await fetch(`${cmsUrl}/api/donations/checkout`, {
    method: 'POST',
    headers: { authorization: `Bearer ${serviceKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ locale: 'fr', campaign, currency: 'EUR', amount: String(gift.amount / 100), frequency: 'once' },
      ...{ consent: CONSENT_VERSION, attempt: gift.attempt, proof: 'work' },
    }),
    signal,
  })
  const outcome = (await untilAborted(signal, answer.json())) as CheckoutResponse
  return outcome.outcome === 'redirect' ? (new URL(outcome.url).pathname.split('/').at(-1) ?? null) : null
}

async function tell({ stripe }: MortalStack, path: string, body: object): Promise<void> {
  const answer = await fetch(stripe.controlUrl + path, { method: 'POST', body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`the Stripe double answered ${answer.status} to ${path}: ${await answer.text()}`)
}
