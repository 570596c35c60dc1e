import { randomUUID } from 'node:crypto'
import { OFFERED_CURRENCIES, rulesOf, type Currency } from '@campaign/shared/money/currencies.ts'
import { openingLimits } from '../../../defence/opening-limits.ts'
import type { CheckoutOrder } from '../../../donations/parse-checkout.ts'
import { findDonation } from '../../../donations/find-donation.ts'
import { beginCheckout, type Till } from '../../../payments/giving/begin-checkout.ts'
import type { Draw } from './draw.ts'
import type { World } from './world.ts'

/** One donor's gift, from the form on. */
export type Life = {
  draw: Draw
  isMonthly: boolean
  /** Minor units. */
  amount: number
  currency: Currency
  /** Our ids, and Stripe's of the page. */
  donation: string
  subscription: string | null
  session: string
}

const PATIENCE = 20_000

/** A donor sends the form, some of them twice at once or again later, and does what donors do on Stripe's page. */
export async function beginLife(world: World, draw: Draw): Promise<Life> {
  const currency = draw.pick(OFFERED_CURRENCIES.map((one) => [one, one === 'EUR' ? 4 : 1] as const))
  const isMonthly = draw.chance(0.3)
  const amount = drawAmount(draw, currency)
  const given = { amount, currency, isMonthly }
  const left = draw.chance(0.05) ? await sendForm(world, draw, { ...given, resumes: null }) : null
  const { id, session, subscription } = await sendForm(world, draw, { ...given, resumes: left?.token ?? null })
  const life = { draw, isMonthly, amount, currency, donation: id, subscription, session }
  await visitPage(world, life)
  return life
}

function drawAmount(draw: Draw, currency: Currency): number {
  const { minimum, maximum, presets } = rulesOf(currency)
  const edges = [minimum, minimum + 1, maximum - 1, maximum]
  const usual = [...presets.once, ...presets.monthly]
  return draw.pick([
    [draw.pick(edges.map((amount) => [amount, 1] as const)), 2],
    [draw.pick(usual.map((amount) => [amount, 1] as const)), 3],
    [draw.whole(minimum, maximum), 3],
    [draw.whole(minimum, minimum * 30), 3],
  ])
}

type Wish = Pick<Life, 'amount' | 'currency' | 'isMonthly'> & { resumes: string | null }
type Sent = { id: string; token: string; session: string; subscription: string | null }

async function sendForm({ books, stripe, campaign }: World, draw: Draw, wish: Wish): Promise<Sent> {
  const attempt = randomUUID()
  const order: CheckoutOrder = {
    locale: 'fr',
    campaign,
    amount: wish.amount,
    currency: wish.currency,
    frequency: wish.isMonthly ? 'monthly' : 'once',
    consentVersion: '2026-11-22/fr',
    taxCountry: draw.chance(0.3) ? 'FR' : null,
    proof: 'none',
    attempt,
    resumes: wish.resumes,
    requestHash: 'trial',
  }
  const till: Till = {
    books,
    stripe,
    siteUrl: 'http://127.0.0.1:8080',
    livemode: false,
    deadline: Date.now() + PATIENCE,
    limits: openingLimits(10_000_000),
  }
  const times = draw.chance(0.1) ? 2 : 1
  const begun = await Promise.all(Array.from({ length: times }, () => beginCheckout(order, till)))
  if (begun.some(({ outcome }) => outcome !== 'redirect')) {
    throw new Error(`no payment page: ${begun.map(({ outcome }) => outcome).join(', ')}`)
  }
  const donation = await findDonation(books, 'attempt', attempt)
  if (donation === null || donation.stripeSession === null) throw new Error('the donation has no payment page')
  const { id, token, subscription, stripeSession: session } = donation
  return { id, token, session, subscription }
}

type Visit = 'leave' | 'close' | 'pay'

async function visitPage({ steer }: World, { draw, session, currency }: Life): Promise<void> {
  const visit = draw.pick<Visit>([
    ['pay', 85],
    ['leave', 12],
    ['close', 3],
  ])
  if (visit === 'close') await steer('POST', `/sessions/${session}/expire`)
  if (visit !== 'pay') return
  // Some are declined first; of those, some give up.
  for (const card of ['decline', 'insufficient_funds', 'expired_card']) {
    if (draw.chance(0.05)) await steer('POST', '/pay', { session, card })
  }
  if (draw.chance(0.03)) return
  const card = draw.pick([
    ['success', 60],
    ['three_d_secure', 8],
    ['sepa_debit', currency === 'EUR' ? 30 : 0],
    ['refund_fails', 6],
    ['refund_pending', 6],
    ['disputed', 3],
    ['decline_after_attach', 2],
    ['russian_card', 1],
    ['belarusian_card', 1],
  ] as const)
  await steer('POST', '/pay', { session, card })
}
