import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isSignedByStripe } from './verify-signature.ts'

const now = Date.parse('2026-11-22T10:00:00Z')
const moment = now / 1000
const secret = 'whsec_current'
const old = 'whsec_old'
const payload = '{"id":"evt_1","type":"charge.updated"}'

function sign(text: string, at: number | string = moment, withSecret = secret): string {
  return createHmac('sha256', withSecret).update(`${at}.${text}`).digest('hex')
}

function isAccepted(header: string | null, body = payload, secrets: string[] = [secret, old]): boolean {
  return isSignedByStripe(body, header, { secrets, now })
}

describe('what Stripe signed is accepted', () => {
  it.each([
    ['with the secret of the endpoint', `t=${moment},v1=${sign(payload)}`],
    ['with the one before, while it is being changed', `t=${moment},v1=${sign(payload, moment, old)}`],
    ['with two signatures of which one is good', `t=${moment},v1=${'0'.repeat(64)},v1=${sign(payload)}`],
    ['with an extra signature for tests', `t=${moment},v1=${sign(payload)},v0=${'0'.repeat(64)}`],
    ['300 seconds ago', `t=${moment - 300},v1=${sign(payload, moment - 300)}`],
    ['300 seconds from now, by a clock that is ahead', `t=${moment + 300},v1=${sign(payload, moment + 300)}`],
  ])('%s', (_, header) => {
    expect(isAccepted(header)).toBe(true)
  })
})

describe('anything else is not', () => {
  const good = `t=${moment},v1=${sign(payload)}`
  it.each([
    ['no header', null, payload],
    ['an empty header', '', payload],
    ['a header of another kind', 'Bearer abc', payload],
    ['no moment', `v1=${sign(payload)}`, payload],
    ['no signature', `t=${moment}`, payload],
    ['an empty signature', `t=${moment},v1=`, payload],
    ['a signature for tests only', `t=${moment},v0=${sign(payload)}`, payload],
    ['a signature of another length', `t=${moment},v1=${sign(payload).slice(1)}`, payload],
    ['a signature in capitals', `t=${moment},v1=${sign(payload).toUpperCase()}`, payload],
    ['another secret', `t=${moment},v1=${sign(payload, moment, 'whsec_other')}`, payload],
    ['301 seconds ago', `t=${moment - 301},v1=${sign(payload, moment - 301)}`, payload],
    ['an hour from now', `t=${moment + 3600},v1=${sign(payload, moment + 3600)}`, payload],
    ['the moment NaN, rightly signed', `t=NaN,v1=${sign(payload, 'NaN')}`, payload],
    ['two moments', `t=${moment - 9999},t=${moment},v1=${sign(payload)}`, payload],
    ['a moment with a fraction', `t=${moment}.5,v1=${sign(payload, `${moment}.5`)}`, payload],
    ['a negative moment', `t=-1,v1=${sign(payload, -1)}`, payload],
    ['another moment than the signed one', `t=${moment - 1},v1=${sign(payload)}`, payload],
    ['one byte changed', good, payload.replace('evt_1', 'evt_2')],
    ['written anew with spaces', good, JSON.stringify(JSON.parse(payload), null, 2)],
    ['a byte order mark before it', good, `\uFEFF${payload}`],
    ['a line break after it', good, `${payload}\n`],
    ['nothing at all', `t=${moment},v1=${sign('')}`, ''],
    ['a header of 10,000 signatures', `t=${moment}${`,v1=${'0'.repeat(64)}`.repeat(10_000)}`, payload],
  ])('%s', (_, header, body) => {
    expect(isAccepted(header, body)).toBe(false)
  })

  it('a signature with the secret before, once it is no longer given', () => {
    expect(isAccepted(`t=${moment},v1=${sign(payload, moment, old)}`, payload, [secret])).toBe(false)
  })

  it('a signature with an empty secret', () => {
    expect(isAccepted(`t=${moment},v1=${sign(payload, moment, '')}`, payload, [''])).toBe(false)
  })
})
