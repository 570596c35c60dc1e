import { describe, expect, it } from 'vitest'
import { readNotice } from './read-notice.ts'

const session = {
  object: 'checkout.session',
  id: 'cs_1',
  payment_intent: 'pi_1',
  customer_details: { name: 'A Donor' },
}
const completed = {
  id: 'evt_1',
  object: 'event',
  type: 'checkout.session.completed',
  api_version: '2026-10-28.endive',
  created: 1_795_342_800,
  livemode: false,
  data: { object: session },
}

function read(event: unknown) {
  return readNotice(JSON.stringify(event), { livemode: false })
}

describe('of an event is kept what leads back to the payment', () => {
  it('and nothing of the payer', () => {
    const kept = read(completed)
    expect(kept).toEqual({
      event: 'evt_1',
      type: 'checkout.session.completed',
      apiVersion: '2026-10-28.endive',
      happenedAt: new Date(1_795_342_800_000),
      livemode: false,
      objectKind: 'checkout.session',
      objectId: 'cs_1',
      ignoredFor: null,
    })
    expect(JSON.stringify(kept)).not.toContain('Donor')
  })

  it('which for a charge is its payment', () => {
    const charge = { object: 'charge', id: 'ch_1', payment_intent: 'pi_1' }
    expect(read({ ...completed, type: 'charge.updated', data: { object: charge } })).toMatchObject({
      objectKind: 'payment_intent',
      objectId: 'pi_1',
      ignoredFor: null,
    })
  })

  it.each([
    ['a refund is its payment', 'refund.updated', { object: 'refund', id: 're_1', payment_intent: 'pi_1' }, 'pi_1'],
    ['a dispute is its payment', 'charge.dispute.closed', { object: 'dispute', payment_intent: 'pi_1' }, 'pi_1'],
    ['a refund without payment is its charge', 'refund.failed', { object: 'refund', charge: 'ch_1' }, 'ch_1'],
    [
      'a dispute without payment is its charge',
      'charge.dispute.created',
      { object: 'dispute', charge: 'ch_1' },
      'ch_1',
    ],
    ['a charge without payment is itself', 'charge.refunded', { object: 'charge', payment_intent: null }, 'id_1'],
    ['an invoice is itself', 'invoice.paid', { object: 'invoice', payment_intent: 'pi_1', charge: 'ch_1' }, 'id_1'],
    [
      'a part of an invoice is that invoice',
      'invoice_payment.paid',
      { object: 'invoice_payment', invoice: 'in_1' },
      'in_1',
    ],
    ['a monthly gift is itself', 'customer.subscription.paused', { object: 'subscription' }, 'id_1'],
    [
      'the page of a monthly gift is the page',
      'checkout.session.completed',
      { object: 'checkout.session', invoice: 'in_1' },
      'id_1',
    ],
  ])('which for %s', (_, type, object, objectId) => {
    const kinds: Record<string, string> = { pi: 'payment_intent', ch: 'charge', in: 'invoice', id: object.object }
    expect(read({ ...completed, type, data: { object: { id: 'id_1', ...object } } })).toMatchObject({
      objectKind: kinds[objectId.slice(0, 2)],
      objectId,
      ignoredFor: null,
    })
  })

  it('whatever version of the API it speaks: the payment is read again in ours', () => {
    for (const version of ['2015-04-01', null, 7]) {
      expect(read({ ...completed, api_version: version })).toMatchObject({ objectId: 'cs_1', ignoredFor: null })
    }
  })
})

describe('kept, but with nothing to be done', () => {
  it.each([
    ['a kind we have no use for', { type: 'customer.created' }, 'unhandled_type'],
    ['a kind that Stripe will invent', { type: 'quantum.entangled' }, 'unhandled_type'],
    ['real money where we test', { livemode: true }, 'livemode_differs'],
    ['no object', { data: {} }, 'unreadable'],
    ['no data', { data: undefined }, 'unreadable'],
    ['an object without id', { data: { object: { object: 'checkout.session' } } }, 'unreadable'],
    [
      'a refund that leads nowhere',
      { type: 'refund.updated', data: { object: { object: 'refund', id: 're_1' } } },
      'unreadable',
    ],
    ['an id with a zero byte', { data: { object: { object: 'charge', id: 'ch_\u0000' } } }, 'unreadable'],
  ])('%s', (_, change, ignoredFor) => {
    expect(read({ ...completed, ...change })).toMatchObject({ event: 'evt_1', ignoredFor })
  })

  it('a moment that no calendar knows does not keep it from being stored', () => {
    for (const created of [null, -1, 'soon', 9e15]) expect(read({ ...completed, created })?.happenedAt).toBeNull()
  })
})

it.each([
  ['no JSON', 'nonsense'],
  ['a list', '[]'],
  ['no id', JSON.stringify({ ...completed, id: undefined })],
  ['an id that is no word', JSON.stringify({ ...completed, id: 'evt 1' })],
  ['an id of 300 characters', JSON.stringify({ ...completed, id: 'e'.repeat(300) })],
  ['no type', JSON.stringify({ ...completed, type: null })],
])('what is no event cannot be kept: %s', (_, payload) => {
  expect(readNotice(payload, { livemode: false })).toBeNull()
})
