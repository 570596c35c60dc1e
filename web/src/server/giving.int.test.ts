import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { askSite, fieldsOf, sendForm } from '../testing/ask-site.ts'
import { signIn } from '../testing/newsroom.ts'

let treasurer: Awaited<ReturnType<typeof signIn>>
let form: Record<string, string>

beforeAll(async () => {
  treasurer = await signIn('treasurer')
})

beforeEach(async () => {
  form = await freshForm()
})

/** A form as a donor leaves it who agrees and has yet to choose an amount. */
async function freshForm(path = '/fr/donate'): Promise<Record<string, string>> {
  return { ...fieldsOf((await askSite(path)).body), consent: 'yes' }
}

const valueOf = (page: string, name: string) => fieldsOf(page)[name]

/** Pays, declines or closes the payment page of the Stripe double. */
async function atStripe(order: 'pay' | 'expire', url: string, card?: string): Promise<void> {
  const session = new URL(url).pathname.split('/').at(-1)
  const answer = await fetch(`${stackUnderTest().stripe.controlUrl}/${order}`, {
    method: 'POST',
    body: JSON.stringify({ session, ...(card && { card }) }),
  })
  if (!answer.ok) throw new Error(`the Stripe double answered ${answer.status}`)
}

describe('a good form', () => {
  test('leads to the payment page, at an origin the page names', async () => {
    const { headers } = await askSite('/fr/donate')
    const answer = await sendForm('/fr/donate', { ...form, amount: '50' })
    expect(answer.status).toBe(303)
    expect(headers['content-security-policy']).toContain(
      `form-action 'self' ${new URL(answer.headers['location'] ?? '').origin}`,
    )
  })

  test('sent twenty times at once is one donation', async () => {
    const before = await treasurer.countDonations()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => sendForm('/fr/donate', { ...form, amount: '50' })),
    )
    const places = new Set(answers.filter(({ status }) => status === 303).map(({ headers }) => headers['location']))
    expect(places.size).toBe(1)
    // Some are asked for a proof, as nobody presses a button so often.
    for (const { status } of answers) expect([303, 429, 503]).toContain(status)
    expect(await treasurer.countDonations()).toBe(before + 1)
  })

  test('sent again with another amount is refused, and what comes back can be sent', async () => {
    await sendForm('/fr/donate', { ...form, amount: '50' })
    const refused = await sendForm('/fr/donate', { ...form, amount: '60' })
    expect(refused.status).toBe(409)
    expect(valueOf(refused.body, 'amount')).toBe('60')
    expect((await sendForm('/fr/donate', fieldsOf(refused.body))).status).toBe(303)
  })

  test('is drawn anew for every reader', async () => {
    expect(fieldsOf((await askSite('/fr/donate')).body)['attempt']).not.toBe(form['attempt'])
  })
})

/** Each: fields changed, and the amount as it must come back. */
const BAD_FORMS: [string, Record<string, string>, number][] = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '-0',
    '-0.01',
    'NaN',
    'null',
    'undefined',
    '0x10',
    '1e2',
    '1_000',
    '+10',
    '10.',
    '.5',
    '໑໐',
  ].map((amount): [string, Record<string, string>, number] => [`amount "${amount}"`, { amount }, 422]),
  ...['1,234', '99999999', '10,123456', "'; DROP TABLE donations;--", '=1+1', '\u200b'].map(
    (amount): [string, Record<string, string>, number] => [`amount "${amount}"`, { amount }, 422],
  ),
  ...['XXX', 'eur ', 'eur', 'RUB', 'BTC', '__proto__', ''].map((currency): [string, Record<string, string>, number] => [
    `currency "${currency}"`,
    { amount: '50', currency },
    422,
  ]),
  ...['', 'on', 'no'].map((consent): [string, Record<string, string>, number] => [
    `consent "${consent}"`,
    { amount: '50', consent },
    422,
  ]),
  ['consent to an earlier text', { amount: '50', consent_version: '2020-01-01' }, 422],
  ...['', 'yearly', '__proto__'].map((frequency): [string, Record<string, string>, number] => [
    `frequency "${frequency}"`,
    { amount: '50', frequency },
    422,
  ]),
  ...['RU', 'BY', 'fr', 'XX', 'France'].map((tax_country): [string, Record<string, string>, number] => [
    `country "${tax_country}"`,
    { amount: '50', tax_country },
    422,
  ]),
  ['no campaign', { amount: '50', campaign: '' }, 422],
  ['a campaign nobody knows', { amount: '50', campaign: randomUUID() }, 422],
  ['a campaign that is no id', { amount: '50', campaign: "1' or 1=1" }, 422],
  ['a long number of the drawing', { amount: '50', attempt: 'ключ'.repeat(75) }, 422],
  ['a preset and another amount', { preset: '5000', amount: '70' }, 422],
  ['a preset that is none', { preset: '-5000', amount: '' }, 422],
]

describe('a bad form comes back with what is wrong and the input kept; no row is written', () => {
  test.each(BAD_FORMS)('%s', async (_what, changed, status) => {
    const before = await treasurer.countDonations()
    const answer = await sendForm('/fr/donate', { ...form, ...changed })
    expect(answer.status).toBe(status)
    expect(answer.body).toMatch(/role="alert"/)
    const kept = valueOf(answer.body, 'amount')?.replaceAll('&#x27;', "'")
    expect(kept).toBe(changed['amount'])
    expect(await treasurer.countDonations()).toBe(before)
  })

  test.each<[string, string | Uint8Array, string, number]>([
    ['JSON', '{"amount":"50"}', 'application/json', 415],
    ['plain text', 'amount=50', 'text/plain', 415],
    ['multipart', '--x\r\n\r\n', 'multipart/form-data; boundary=x', 415],
    ['a megabyte', 'amount='.padEnd(1_000_000, '5'), 'application/x-www-form-urlencoded', 413],
    ['a field twice', 'amount=50&amount=60', 'application/x-www-form-urlencoded', 400],
    ['bytes that are no text', 'amount=%ff', 'application/x-www-form-urlencoded', 400],
    ['a lone surrogate', 'amount=%ED%A0%80', 'application/x-www-form-urlencoded', 400],
    ['a NUL', 'amount=5%00', 'application/x-www-form-urlencoded', 400],
    ['nothing', '', 'application/x-www-form-urlencoded', 422],
  ])('%s', async (_what, body, type, status) => {
    const answer = await askSite('/fr/donate', { method: 'POST', body, headers: { 'content-type': type } })
    expect(answer.status).toBe(status)
    expect(answer.body).toMatch(/<html lang="fr"/)
  })

  test('an amount that reads two ways is asked about, and the reading that is picked is taken', async () => {
    const asked = await sendForm('/fr/donate', { ...form, amount: '1,234' })
    const readings = [...asked.body.matchAll(/name="reading"[^>]*value="(\d+)"/g)].map(([, minor]) => minor)
    expect(readings).toEqual(['123400', '123'])
    expect((await sendForm('/fr/donate', { ...fieldsOf(asked.body), reading: '123' })).status).toBe(303)
  })
})

describe('a gift every month, in another currency, from another country', () => {
  test('leads to the payment page of exactly that', async () => {
    const swiss = await freshForm('/fr/donate?currency=CHF&frequency=monthly')
    expect(swiss).toMatchObject({ currency: 'CHF', frequency: 'monthly' })
    const sent = await sendForm('/fr/donate', { ...swiss, preset_monthly: '2000', tax_country: 'CH' })
    expect(sent.status).toBe(303)
    const page = await (await fetch(sent.headers['location'] ?? '')).text()
    expect(page).toMatch(/20,00\sCHF/)
    expect(page).toContain('par mois')
  })

  test('comes back to be mended as it was', async () => {
    const swiss = await freshForm('/fr/donate?currency=CHF&frequency=monthly')
    const sent = await sendForm('/fr/donate', { ...swiss, preset_monthly: 'other', amount: 'vingt', tax_country: 'CH' })
    expect(sent.status).toBe(422)
    expect(fieldsOf(sent.body)).toMatchObject({
      currency: 'CHF',
      frequency: 'monthly',
      preset_monthly: 'other',
      amount: 'vingt',
      tax_country: 'CH',
      consent: 'yes',
      attempt: swiss['attempt'],
    })
  })

  test('the language switch takes currency and frequency along', async () => {
    const { body } = await askSite('/fr/donate?currency=CHF&frequency=monthly')
    expect(body).toContain('href="/ru/donate?currency=CHF&amp;frequency=monthly"')
    expect(body).not.toMatch(/hrefLang="ru" href="[^"]*currency/)
  })
})

describe('what a link may decide', () => {
  test('a currency and a frequency of our lists, and none other', async () => {
    const { body } = await askSite('/fr/donate?currency=PLN&frequency=monthly&amount=40')
    expect(fieldsOf(body)).toMatchObject({ currency: 'PLN', frequency: 'monthly', preset_monthly: '4000' })
    const odd = await askSite('/fr/donate?currency=RUB&frequency=%22%3E%3Cscript%3E')
    expect(fieldsOf(odd.body)).toMatchObject({ currency: 'EUR', frequency: 'once' })
    expect(odd.body).not.toMatch(/RUB|<script>/)
  })

  test('never the agreement', async () => {
    const { body } = await askSite('/fr/donate?consent=yes&tax_country=CH')
    expect(fieldsOf(body)).not.toHaveProperty('consent')
    expect(fieldsOf(body)).toMatchObject({ tax_country: '' })
  })

  test('an amount, chosen or typed for the reader', async () => {
    expect(valueOf((await askSite('/fr/donate?amount=50')).body, 'preset')).toBe('5000')
    expect(valueOf((await askSite('/fr/donate?amount=12,50')).body, 'amount')).toBe('12,50')
  })

  test.each(['<svg/onload=alert(1)>', '1,234', '-5', '0', 'x'.repeat(500)])('nothing else: %s', async (amount) => {
    const { status, body } = await askSite(
      `/fr/donate?amount=${encodeURIComponent(amount)}&name=Petrov&next=//evil.com`,
    )
    expect(status).toBe(200)
    expect(valueOf(body, 'amount')).toBe('')
    expect(body).not.toMatch(/onload|Petrov|evil/)
  })
})

describe('after the payment page', () => {
  async function begin(amount: string) {
    const sent = await sendForm('/fr/donate', { ...form, preset: 'other', amount })
    const session = sent.headers['location'] ?? ''
    const shown = await fetch(session)
    const token = /resume=([\w-]+)/.exec(await shown.text())?.[1]
    return { session, token: token ?? '' }
  }

  test('an abandoned donation leads back to the form with the amount kept, and its thank-you page does too', async () => {
    const { token } = await begin('12,50')
    const thanks = await askSite(`/fr/thanks/${token}`)
    expect(thanks).toMatchObject({ status: 303, headers: { location: `/fr/donate?resume=${token}` } })
    const { body } = await askSite(`/fr/donate?resume=${token}`)
    expect(valueOf(body, 'amount')).toBe('12,50')
    expect(valueOf(body, 'resumes')).toBe(token)
  })

  test('a paid donation is thanked for, and its form leads there instead of taking it twice', async () => {
    const { session, token } = await begin('50')
    await atStripe('pay', session, 'success')
    const thanks = await askSite(`/fr/thanks/${token}`)
    expect(thanks.status).toBe(200)
    expect(thanks.headers['cache-control']).toBe('no-store')
    expect(thanks.body).toMatch(/50\u00a0€|50\u202f€|50 €/)
    expect(await askSite(`/fr/donate?resume=${token}`)).toMatchObject({
      status: 303,
      headers: { location: `/fr/thanks/${token}` },
    })
  })

  test('a bank debit is on its way for days, and nobody is led to pay again', async () => {
    const { session, token } = await begin('50')
    await atStripe('pay', session, 'sepa_debit')
    const thanks = await askSite(`/fr/thanks/${token}`)
    expect(thanks.body).toContain('plusieurs jours')
    expect(thanks.body).toContain('Ne payez pas une seconde fois')
    const page = thanks.body.slice(thanks.body.indexOf('<main'), thanks.body.indexOf('</main>'))
    expect(page).not.toContain('/donate')
  })

  test('a card of a bank we refuse is told about honestly, and nobody is led to try again', async () => {
    const { session, token } = await begin('50')
    await atStripe('pay', session, 'russian_card')
    await expect
      .poll(async () => (await askSite(`/ru/thanks/${token}`)).body, { timeout: 30_000 })
      .toMatch(/Мы\sне\sможем\sоставить\sэто\sпожертвование/)
  })

  test.each(['x'.repeat(32), 'cs_test_guessed', '../../fr', '%00'])(
    'nobody’s token shows nothing: %s',
    async (token) => {
      expect((await askSite(`/fr/thanks/${token}`)).status).toBe(404)
      const form = await askSite(`/fr/donate?resume=${token}`)
      expect(form.status).toBe(200)
      expect(valueOf(form.body, 'resumes') ?? '').toBe('')
    },
  )
})
