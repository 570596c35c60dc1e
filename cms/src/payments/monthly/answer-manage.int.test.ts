import type { ManagedSubscription, ManageResponse } from '@campaign/shared/donations/manage.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { findSubscription } from '../../subscriptions/find-subscription.ts'
import { askCms, credentials } from '../../testing/ask-cms.ts'
import { askOutcome, beginGift } from '../trial/donor.ts'
import { openLedger, until, type Ledger } from '../trial/ledger.ts'
import { historyOfGift } from '../trial/monthly-gifts.ts'
import { double } from '../trial/stripe-double.ts'

let ledger: Ledger
beforeAll(() => {
  ledger = openLedger()
})
afterAll(() => ledger.close())
beforeEach(() => double.endFaults())

/** A monthly gift begun on the form, paid on Stripe's page and told by its webhooks; gives our id and the link. */
async function activeGift(): Promise<{ id: string; link: string }> {
  const begun = await beginGift({ frequency: 'monthly', amount: '20' })
  await double.pay(begun.session)
  const donation = await ledger.donationOf(begun.form.attempt)
  const id = donation.subscription ?? ''
  return until(async () => {
    const { body } = await askOutcome(begun.token)
    expect(body).toMatchObject({ state: 'succeeded', frequency: 'monthly' })
    expect(await findSubscription(ledger.books, 'id', id)).toMatchObject({ state: 'active' })
    return { id, link: body.manageLink ?? '' }
  }, 15_000)
}

/** The row but for how often Stripe was asked: its notices of the beginning may still be coming in. */
async function rowOf(id: string): Promise<object> {
  const { revision: _, ...row } = { revision: 0, ...(await findSubscription(ledger.books, 'id', id)) }
  const asked = (await historyOfGift(ledger.books, id)).filter(({ cause }) => cause === 'donor')
  return { ...row, asked }
}

function knock(link: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${inject('stack').cmsUrl}/api/subscriptions/manage/${link}`, init)
}

async function act(link: string, body: object): Promise<{ status: number; body: ManageResponse }> {
  const headers = { ...(await credentials('site')), 'content-type': 'application/json' }
  const answer = await knock(link, { method: 'POST', headers, body: JSON.stringify({ locale: 'fr', ...body }) })
  return { status: answer.status, body: (await answer.json()) as ManageResponse }
}

describe('a monthly gift, from the form to its end', () => {
  it('is managed by the link that the thank-you page tells', async () => {
    const { id, link } = await activeGift()
    const looked = await knock(link, { headers: await credentials('site') })
    expect(looked.status).toBe(200)
    expect(looked.headers.get('cache-control')).toBe('no-store')
    expect((await looked.json()) as ManagedSubscription).toMatchObject({ state: 'active', amount: { minor: 2000 } })

    expect(await act(link, { act: 'change_amount', amount: '25,50' })).toMatchObject({
      status: 200,
      body: { outcome: 'done', subscription: { amount: { minor: 2550, currency: 'EUR' } } },
    })
    expect((await act(link, { act: 'pause' })).body).toMatchObject({ subscription: { state: 'paused' } })
    expect((await act(link, { act: 'resume' })).body).toMatchObject({ subscription: { state: 'active' } })
    expect((await act(link, { act: 'cancel' })).body).toMatchObject({ subscription: { state: 'canceled', may: [] } })
    expect((await act(link, { act: 'cancel' })).status).toBe(200)
    expect((await act(link, { act: 'resume' })).status).toBe(409)
    // Whether Stripe's notice or our own question confirmed it first is a matter of milliseconds.
    const asked = (await historyOfGift(ledger.books, id)).filter(({ cause }) => cause === 'donor')
    expect(asked.map(({ entry }) => entry).filter((entry) => entry.endsWith('_asked'))).toEqual([
      'amount_change_asked',
      'pause_asked',
      'resume_asked',
      'cancel_asked',
    ])
  }, 60_000)

  it('is not changed by whatever looks at the link', async () => {
    const { id, link } = await activeGift()
    const before = await rowOf(id)
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await knock(link, { method, headers: await credentials('site') })).status).toBe(200)
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      expect((await knock(link, { method, headers: await credentials('site') })).status).toBe(405)
    expect(await rowOf(id)).toEqual(before)
  })
})

describe('the door for donors’ links', () => {
  it('opens to the site alone, not even to the treasurer', async () => {
    const { link } = await activeGift()
    for (const who of ['anonymous', 'treasurer', 'administrator'] as const) {
      const headers = { ...(await credentials(who)), 'content-type': 'application/json' }
      expect((await knock(link, { headers })).status).toBe(401)
      const sent = { method: 'POST', headers, body: JSON.stringify({ act: 'cancel', locale: 'fr' }) }
      expect((await knock(link, sent)).status).toBe(401)
    }
  })

  it.each([
    ['nothing', '', 400],
    ['no object', '[]', 400],
    ['no JSON', 'act=cancel', 400],
    ['an act named twice', '{"act":"pause","act":"cancel","locale":"fr"}', 400],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 400],
    ['a body of 64 KB', JSON.stringify({ act: 'cancel', locale: 'fr', more: 'x'.repeat(65_536) }), 413],
    ['200 deep', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`, 422],
    ['an unknown act', '{"act":"refund","locale":"fr"}', 422],
    ['an act that is a list', '{"act":["cancel"],"locale":"fr"}', 422],
    ['a language we do not have', '{"act":"cancel","locale":"xx"}', 422],
    ['an amount that is a number', '{"act":"change_amount","locale":"fr","amount":1e9}', 422],
    ['an amount that is no amount', '{"act":"change_amount","locale":"fr","amount":"\\u0000"}', 422],
    ['a prototype', '{"__proto__":{"act":"cancel"},"locale":"fr"}', 422],
  ])('refuses %s, and changes nothing', async (_, body, status) => {
    const { id, link } = await shared()
    const before = await rowOf(id)
    const headers = { ...(await credentials('site')), 'content-type': 'application/json' }
    const answer = await knock(link, { method: 'POST', headers, body })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ outcome: 'invalid' })
    expect(await rowOf(id)).toEqual(before)
  })

  it('refuses what is not sent as plain JSON', async () => {
    const { link } = await shared()
    const body = JSON.stringify({ act: 'cancel', locale: 'fr' })
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const headers = { ...(await credentials('site')), 'content-type': type }
      expect((await knock(link, { method: 'POST', headers, body })).status).toBe(415)
    }
  })

  it('says nothing to a link that is none, in whatever form', async () => {
    const headers = await credentials('site')
    for (const link of ['x', 'A'.repeat(48), 'A'.repeat(4000), '%00', '..%2f..%2fadmin', '%F0%9F%98%80']) {
      const answer = await knock(link, { headers })
      expect([link.slice(0, 20), answer.status < 500 && answer.status >= 400]).toEqual([link.slice(0, 20), true])
      expect(await answer.text()).not.toContain('Error')
    }
  })

  let kept: Promise<{ id: string; link: string }> | null = null
  function shared(): Promise<{ id: string; link: string }> {
    kept ??= activeGift()
    return kept
  }
})

describe('the treasurer’s doors to a monthly gift', () => {
  const doors = [
    ['POST', 'cancel', { confirm: true }],
    ['POST', 'link', {}],
    ['GET', 'stripe', undefined],
  ] as const

  it('open to those whose role may do it, and to nobody else', async () => {
    const { id } = await activeGift()
    for (const [method, door, body] of doors) {
      for (const who of ['anonymous', 'author', 'reviewer', 'site'] as const) {
        const { status } = await askCms(who, method, `/api/desk/subscriptions/${id}/${door}`, body)
        expect([door, who, [401, 403].includes(status)]).toEqual([door, who, true])
      }
    }
    expect((await askCms('administrator', 'POST', `/api/desk/subscriptions/${id}/link`, {})).status).toBe(403)
    expect((await askCms('administrator', 'GET', `/api/desk/subscriptions/${id}/stripe`)).status).toBe(200)
    expect(await findSubscription(ledger.books, 'id', id)).toMatchObject({ state: 'active', linkVersion: 1 })
  })

  it('tell what Stripe says now, in our words', async () => {
    const { id } = await activeGift()
    const { status, body } = await askCms('treasurer', 'GET', `/api/desk/subscriptions/${id}/stripe`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      outcome: 'done',
      facts: { subscription: id, status: 'active', amount: 2000, currency: 'EUR', isPaused: false },
    })
  })

  it('end it by the account that asked, after it confirmed', async () => {
    const { id } = await activeGift()
    const path = `/api/desk/subscriptions/${id}/cancel`
    for (const body of [{}, { confirm: 'true' }, { confirm: 1 }])
      expect((await askCms('treasurer', 'POST', path, body)).status).toBe(400)
    const { status, body } = await askCms('treasurer', 'POST', path, { confirm: true })
    expect([status, body]).toEqual([200, { outcome: 'done', state: 'canceled' }])
    expect(await findSubscription(ledger.books, 'id', id)).toMatchObject({ state: 'canceled', endCause: 'staff' })
    const { rows } = await ledger.books.query<{ roles: number }>(
      `SELECT count(*)::int AS roles FROM subscription_history
       JOIN users_roles ON users_roles.parent_id = subscription_history.by_id AND users_roles.value = 'treasurer'
       WHERE subscription_id = $1 AND entry = 'cancel_asked'`,
      [id],
    )
    expect(rows).toEqual([{ roles: 1 }])
  })

  it('give a new link, and the old one is dead at once', async () => {
    const { id, link } = await activeGift()
    const { status, body } = await askCms('treasurer', 'POST', `/api/desk/subscriptions/${id}/link`, {})
    expect(status).toBe(200)
    const { url } = body as { url: string }
    expect(url).toMatch(new RegExp(`^${inject('stack').siteUrl}/fr/monthly/[\\w-]{48}$`))
    const headers = await credentials('site')
    expect((await knock(link, { headers })).status).toBe(404)
    expect((await knock(url.split('/').at(-1) ?? '', { headers })).status).toBe(200)
  })

  it('know no gift by an id that is none', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', 'x', '%00', "'--"]) {
      for (const [method, door, body] of doors)
        expect((await askCms('treasurer', method, `/api/desk/subscriptions/${id}/${door}`, body)).status).toBe(404)
    }
  })
})
