import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { freshForm, sendForm, type Answered, type Form } from './trial/donor.ts'
import { openLedger, until, type Ledger } from './trial/ledger.ts'
import { double, type Fault } from './trial/stripe-double.ts'

/** So many failures at the most, and donors are told at once. */
const MOST_FAILURES = 5

const REFUSED = { status: 503, body: { outcome: 'refused', code: 'payment_provider_unavailable' } }

let ledger: Ledger
beforeAll(() => {
  ledger = openLedger()
})
afterAll(() => ledger.close())
beforeEach(() => double.reset())
afterEach(async () => {
  await double.reset()
  await recovered()
})

/** Gives until Stripe is asked again; the form that went through. */
async function recovered(): Promise<Answered> {
  return until(async () => {
    const answered = await sendForm(await freshForm())
    expect(answered.body.outcome).toBe('redirect')
    return answered
  }, 20_000)
}

/** As many donors at once as it takes, and the form of the last. */
async function giveInVain(): Promise<{ answers: Answered[]; form: Form }> {
  const forms = await Promise.all(Array.from({ length: MOST_FAILURES }, () => freshForm()))
  const answers = await Promise.all(forms.map((form) => sendForm(form)))
  return { answers, form: forms[0] ?? { attempt: '' } }
}

const faults: [what: string, fault: Fault][] = [
  ['says nothing for ten seconds', { mode: 'delay', delay: 10_000 }],
  ['answers 500', { mode: 'error', status: 500, isKept: true }],
  ['is overloaded (429)', { mode: 'error', status: 429 }],
  ['cuts the connection', { mode: 'cut_before' }],
  ['answers half a JSON', { mode: 'bad_json' }],
]

describe('while Stripe', () => {
  it.each(faults)(
    '%s, a donor waits six seconds at most, and soon no longer at all',
    { timeout: 60_000 },
    async (_, fault) => {
      await double.fault({ ...fault, times: 5000 })
      const { answers, form } = await giveInVain()
      for (const answer of answers) {
        expect(answer).toMatchObject(REFUSED)
        expect(answer.milliseconds).toBeLessThan(6000)
      }

      const asked = (await double.openings()).length
      expect(asked).toBeGreaterThan(0)
      for (let at = 0; at < 5; at += 1) {
        const answer = await sendForm(await freshForm())
        expect(answer).toMatchObject(REFUSED)
        expect(answer.milliseconds).toBeLessThan(2000)
      }
      expect((await double.openings()).length).toBe(asked)

      await double.endFaults()
      await recovered()
      // Nothing of what they filled in is lost: the same form, sent again, is the same donation, and has its page now.
      // Stripe may still be busy with the question of the first time.
      await until(async () => expect((await sendForm(form)).body.outcome).toBe('redirect'), 20_000)
      const { rows } = await ledger.books.query('SELECT FROM donations WHERE attempt = $1', [form.attempt])
      expect(rows).toHaveLength(1)
    },
  )
})

/** For how long Stripe holds back its answer to the donor who finds out: less than after what it is asked again. */
const HELD = 1900

/** The breaker asks again after five. */
const PAUSE_IS_OVER = 5200

/**
 * One donor is let through to Stripe, which lets them wait and then gives them a page; five more come meanwhile. Null
 * where a machine with much to do answered one of the five only after the first, or the first too late: then nothing is
 * known of who waited for whom.
 */
async function findOut(): Promise<{ others: Answered[]; asked: number } | null> {
  await double.fault({ mode: 'error', status: 503, times: 5000 })
  await giveInVain()
  await double.endFaults()
  await double.fault({ mode: 'delay', delay: HELD, times: 1, method: 'POST', pathPrefix: '/v1/checkout/sessions' })
  const forms = await Promise.all(Array.from({ length: 6 }, () => freshForm()))
  await new Promise((resolve) => setTimeout(resolve, PAUSE_IS_OVER))
  const before = (await double.openings()).length
  const asked = async () => (await double.openings()).length - before

  let isFirstAnswered = false
  const [firstForm, ...otherForms] = forms
  const finding = sendForm(firstForm ?? {}).finally(() => (isFirstAnswered = true))
  await expect.poll(asked, { timeout: 10_000, interval: 20 }).toBe(1)
  const others = await Promise.all(otherForms.map((form) => sendForm(form)))
  const isTold = !isFirstAnswered
  const askedMeanwhile = await asked()
  const first = await finding
  await double.endFaults()
  await recovered()
  const isPageGiven = first.body.outcome === 'redirect' && first.milliseconds >= HELD
  return isTold && isPageGiven ? { others, asked: askedMeanwhile } : null
}

it('one donor finds out whether Stripe is back, and the others do not wait for it', { timeout: 240_000 }, async () => {
  let found = await findOut()
  for (let more = 0; found === null && more < 7; more += 1) found = await findOut()
  // Whoever waits for the first is answered after them, however often it is tried.
  expect(found).not.toBe(null)
  for (const other of found?.others ?? []) expect(other).toMatchObject(REFUSED)
  expect(found?.asked).toBe(1)
})

it('what Stripe refuses for another reason closes the till to nobody', async () => {
  await double.fault({ mode: 'error', status: 400, times: 8, method: 'POST', pathPrefix: '/v1/checkout/sessions' })
  for (let at = 0; at < 8; at += 1) expect(await sendForm(await freshForm())).toMatchObject(REFUSED)
  expect((await sendForm(await freshForm())).body.outcome).toBe('redirect')
})

it('readers notice nothing of it', { timeout: 60_000 }, async () => {
  const { siteUrl } = stackUnderTest()
  const read = async (): Promise<number> => {
    const began = performance.now()
    const answer = await fetch(`${siteUrl}/fr`)
    await answer.arrayBuffer()
    expect(answer.status).toBe(200)
    return performance.now() - began
  }
  const slowest = async (): Promise<number> => {
    const took: number[] = []
    for (let at = 0; at < 40; at += 1) took.push(await read())
    return took.toSorted((one, other) => one - other)[37] ?? Number.POSITIVE_INFINITY
  }
  await slowest()
  const before = await slowest()
  await double.fault({ mode: 'delay', delay: 10_000, times: 5000 })
  const [during] = await Promise.all([slowest(), giveInVain()])
  // A tenth more is what the goal allows; the rest is for a machine that has other things to do as well.
  expect(during).toBeLessThan(before * 1.1 + 100)
})
