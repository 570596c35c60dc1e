import { randomUUID } from 'node:crypto'
import { rulesOf } from '@campaign/shared/money/currencies.ts'
import { requestRefund, STAFF_REASONS } from '../../../donations/request-refund.ts'
import { carryOutRefund } from '../../../payments/refunds/carry-out-refunds.ts'
import { cancelSubscription } from '../../../payments/monthly/cancel-subscription.ts'
import {
  changeAmount,
  pauseSubscription,
  resumeSubscription,
  type Changing,
} from '../../../payments/monthly/change-subscription.ts'
import type { Life } from './begin-life.ts'
import type { World } from './world.ts'

const PATIENCE = 20_000

/** What may happen between two looks: to the money, and to a monthly gift. Much of it cannot be, and then is not. */
export async function liveOn(world: World, life: Life): Promise<void> {
  const { draw } = life
  const happenings = draw.pick([
    [0, 6],
    [1, 5],
    [2, 2],
  ] as const)
  for (let happening = 0; happening < happenings; happening += 1) {
    if (life.subscription !== null && draw.chance(0.4)) await turnMonthly(world, life, life.subscription)
    else await moveMoney(world, life)
  }
}

async function moveMoney(world: World, life: Life): Promise<void> {
  const { draw, amount, session, subscription } = life
  const { steer } = world
  const of = subscription !== null && draw.chance(0.5) ? await latestOf(world, life) : session
  switch (
    draw.pick([
      ['we_refund', 6],
      ['stripe_refunds', 3],
      ['bank_disputes', 3],
      ['dispute_moves', 5],
      ['refund_moves', 3],
      ['debit_settles', 2],
    ] as const)
  ) {
    case 'we_refund':
      return giveBack(world, life)
    case 'stripe_refunds':
      await steer('POST', '/refunds', { of, ...(draw.chance(0.5) ? {} : { amount: draw.whole(1, amount) }) })
      return
    case 'bank_disputes': {
      const part = draw.chance(0.6) ? {} : { amount: draw.whole(1, amount) }
      await steer('POST', '/disputes', { of, isInquiry: draw.chance(0.3), ...part })
      return
    }
    case 'dispute_moves':
      return moveDisputes(world, life)
    case 'refund_moves':
      return moveRefunds(world, life)
    case 'debit_settles':
      await steer('POST', `/sessions/${session}/settle`, { outcome: draw.chance(0.8) ? 'succeeded' : 'failed' })
  }
}

/** Stripe's id of the subscription, by which the double knows its latest charge; the page while there is none. */
async function latestOf({ books }: World, { subscription, session }: Life): Promise<string> {
  const { rows } = await books.query<{ stripe_subscription: string | null }>(
    'SELECT stripe_subscription FROM subscriptions WHERE id = $1',
    [subscription],
  )
  return rows[0]?.stripe_subscription ?? session
}

/** The treasurer gives money back. Sometimes they click twice, sometimes the process dies before Stripe was asked. */
async function giveBack({ books, stripe, treasurer }: World, life: Life): Promise<void> {
  const { draw } = life
  const donation = draw.pick((await donationsOf({ books }, life)).map((id) => [id, 1] as const))
  const amount = draw.chance(0.4) ? life.amount : draw.whole(1, life.amount)
  const reason = draw.pick(STAFF_REASONS.filter((one) => one !== 'returned').map((one) => [one, 1] as const))
  const id = randomUUID()
  const times = draw.chance(0.1) ? 2 : 1
  const asked = await Promise.all(
    Array.from({ length: times }, () => requestRefund(books, { id, donation, amount, reason, by: treasurer })),
  )
  if (asked[0]?.outcome !== 'requested' || draw.chance(0.2)) return
  const carrying = { refund: id, isFirstTry: true, cause: 'staff', deadline: Date.now() + PATIENCE } as const
  await Promise.all(asked.map(() => carryOutRefund(books, stripe, carrying)))
}

async function donationsOf({ books }: Pick<World, 'books'>, { donation, subscription }: Life): Promise<string[]> {
  if (subscription === null) return [donation]
  const { rows } = await books.query<{ id: string }>(
    'SELECT id FROM donations WHERE subscription_id = $1 ORDER BY id',
    [subscription],
  )
  return rows.map(({ id }) => id)
}

async function moveDisputes({ books, steer }: World, life: Life): Promise<void> {
  const { draw } = life
  const { rows } = await books.query<{ id: string }>(
    `SELECT stripe_dispute AS id FROM donation_disputes WHERE donation_id = ANY ($1) ORDER BY opened_at, stripe_dispute`,
    [await donationsOf({ books }, life)],
  )
  for (const { id } of rows) {
    const outcome = draw.pick([
      ['under_review', 2],
      ['escalated', 2],
      ['won', 3],
      ['lost', 3],
      ['warning_closed', 2],
    ] as const)
    await steer('POST', `/disputes/${id}`, { outcome })
  }
}

async function moveRefunds({ books, steer }: World, life: Life): Promise<void> {
  const { rows } = await books.query<{ id: string }>(
    `SELECT stripe_refund AS id FROM donation_refunds
     WHERE donation_id = ANY ($1) AND stripe_refund IS NOT NULL ORDER BY happened_at, stripe_refund`,
    [await donationsOf({ books }, life)],
  )
  for (const { id } of rows) {
    await steer('POST', `/refunds/${id}/settle`, { outcome: life.draw.chance(0.5) ? 'succeeded' : 'failed' })
  }
}

async function turnMonthly(world: World, life: Life, subscription: string): Promise<void> {
  const { draw, currency } = life
  const { books, stripe, steer } = world
  const changing: Changing = { books, stripe, asker: { cause: 'donor' }, deadline: Date.now() + PATIENCE }
  const of = await latestOf(world, life)
  switch (
    draw.pick([
      ['cancel', 2],
      ['pause', 2],
      ['resume', 2],
      ['change', 2],
      ['charge_fails', 3],
      ['new_card', 1],
    ] as const)
  ) {
    case 'cancel':
      await cancelSubscription(subscription, changing)
      return
    case 'pause':
      await pauseSubscription(subscription, changing)
      return
    case 'resume':
      await resumeSubscription(subscription, changing)
      return
    case 'change': {
      const { minimum, maximum } = rulesOf(currency)
      await changeAmount(subscription, draw.whole(minimum, maximum), changing)
      return
    }
    case 'charge_fails':
      if (of !== life.session) await steer('POST', '/charge_failures', { of, times: draw.whole(1, 3) })
      return
    case 'new_card':
      if (of !== life.session) await steer('POST', '/card', { of, card: 'success' })
  }
}
