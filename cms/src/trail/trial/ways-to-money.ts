import { randomUUID } from 'node:crypto'
import { raiseAlarm } from '../../alarms/raise-alarm.ts'
import { activeGift } from '../../payments/trial/monthly-gifts.ts'
import { knock, staff } from './staff-at-work.ts'
import { because, leaves, nothing, type WaysIn } from './way-in.ts'

/** What the treasurer does; what donors and Stripe do is told by the books. */
export const waysToMoney: WaysIn = {
  'POST desk/donations': [leaves('donation_entered', nothing, entered)],
  'POST desk/donations/[id]/refund': [
    leaves('refund_requested', entered, (id) =>
      knock(
        'treasurer',
        'desk/donations/[id]/refund',
        { id },
        { amount: 1000, reason: 'donor_request', confirm: true },
      ),
    ),
  ],
  'POST desk/subscriptions/[id]/cancel': [
    leaves(
      'subscription_cancelled',
      async () => (await activeGift(staff().trial)).subscription,
      (id) => knock('treasurer', 'desk/subscriptions/[id]/cancel', { id }, { confirm: true }),
    ),
  ],
  'POST desk/subscriptions/[id]/link': [
    leaves(
      'manage_link_issued',
      async () => (await activeGift(staff().trial)).subscription,
      (id) => knock('treasurer', 'desk/subscriptions/[id]/link', { id }),
    ),
  ],
  'POST desk/alarms/[id]/deal': [
    leaves(
      'alarm_dealt_with',
      async () => {
        const subject = randomUUID()
        await raiseAlarm(staff().trial.books, { kind: 'books_differ', subject })
        const [alarm] = await staff().office.rows('select id from alarms where subject = $1', [subject])
        return String(alarm?.['id'])
      },
      (id) => knock('treasurer', 'desk/alarms/[id]/deal', { id }),
    ),
  ],
  'POST desk/events/[id]/retry': [
    leaves(
      'notice_retried',
      async () => {
        const [row] = await staff().office.rows(
          `insert into payment_events (event, type, livemode, object_kind, object_id, state, reason, attempts)
         values ($1, 'charge.refunded', false, 'charge', 'ch_test_nobody', 'dead', 'payment_provider_unavailable', 14) returning id`,
          [`evt_${randomUUID()}`],
        )
        return String(row?.['id'])
      },
      (id) => knock('treasurer', 'desk/events/[id]/retry', { id }),
    ),
  ],
  'POST desk/reconcile': [
    leaves(
      'reconciliation_asked',
      () => staff().office.rows(`delete from pgboss.job where name = 'reconcile'`),
      () => knock('treasurer', 'desk/reconcile', {}),
    ),
  ],
  'POST donations/checkout': because('a donor’s, told by the history of the gift, and of nobody who works here'),
  'POST subscriptions/manage/[link]': because('as above'),
  'POST stripe/webhook': because('Stripe’s, kept as it came'),
}

async function entered(): Promise<string> {
  const [campaign] = await staff().office.rows('select id from campaigns order by created_at limit 1')
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const gift = { attempt: randomUUID(), campaign: campaign?.['id'], amount: '50', currency: 'EUR', method: 'cheque' }
  const { body } = await knock('treasurer', 'desk/donations', {}, { ...gift, receivedOn: day, taxCountry: 'FR' })
  return String(body['id'])
}
