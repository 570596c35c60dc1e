import { beforeEach, describe, expect, test } from 'vitest'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { askSite, fieldsOf, sendForm, type SiteAnswer } from '../testing/ask-site.ts'
import { contentSecurityPolicy } from './security-headers.ts'

const KEY = /\/fr\/monthly\/[\w-]{48}/

let page = ''

/** Begins a monthly gift of 10 € and gives the path of its page, as the thank-you page shows it. */
async function beginMonthlyGift(): Promise<string> {
  const form = fieldsOf((await askSite('/fr/donate?frequency=monthly')).body)
  const sent = await sendForm('/fr/donate', { ...form, preset_monthly: '1000', consent: 'yes' })
  const session = sent.headers['location'] ?? ''
  const token = /resume=([\w-]+)/.exec(await (await fetch(session)).text())?.[1] ?? ''
  const paid = await fetch(`${stackUnderTest().stripe.controlUrl}/pay`, {
    method: 'POST',
    body: JSON.stringify({ session: new URL(session).pathname.split('/').at(-1), card: 'success' }),
  })
  if (!paid.ok) throw new Error(`the Stripe double answered ${paid.status}`)
  return expectIn(async () => (await askSite(`/fr/thanks/${token}`)).body, KEY)
}

/** Asks until the answer holds what is looked for, and gives that. */
async function expectIn(ask: () => Promise<string>, wanted: RegExp): Promise<string> {
  let found = ''
  await expect
    .poll(async () => (found = wanted.exec(await ask())?.[0] ?? ''), { timeout: 15_000, interval: 200 })
    .not.toBe('')
  return found
}

const text = (answer: SiteAnswer) => answer.body.slice(answer.body.indexOf('<main'), answer.body.indexOf('</main>'))
const actsOf = (answer: SiteAnswer) => [...text(answer).matchAll(/value="(\w+)" name="act"/g)].map(([, act]) => act)

beforeEach(async () => {
  page = await beginMonthlyGift()
  await expectIn(async () => text(await askSite(page)), /Ce don suit son cours/)
})

describe('the page of a monthly gift', () => {
  test('shows the gift to whoever holds the link, is kept by nobody and told to nobody', async () => {
    const shown = await askSite(page)
    expect(shown.status).toBe(200)
    expect(text(shown)).toMatch(/Votre don de 10\s€ par mois/)
    expect(text(shown)).toMatch(/Prochain prélèvement le/)
    expect(shown.body).toContain('<meta name="robots" content="noindex"/>')
    expect(shown.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    const { origin } = new URL(stackUnderTest().stripe.apiBase)
    expect(shown.headers['content-security-policy']).toBe(contentSecurityPolicy({ isHttps: false }, [origin]))
  })

  test('changes nothing by being opened, in whatever way', async () => {
    for (const path of [page, `${page}?step=end`, `${page}?act=cancel`, `${page}?done=cancel`]) {
      for (const method of ['GET', 'HEAD']) expect((await askSite(path, { method })).status).toBe(200)
    }
    expect(text(await askSite(page))).toContain('Ce don suit son cours')
  })

  test('says nothing was done that was not', async () => {
    expect(text(await askSite(`${page}?done=cancel`))).not.toContain('C’est fait')
    expect(text(await askSite(`${page}?done=%3Cscript%3E`))).not.toMatch(/C’est fait|script/)
  })

  test('takes another amount from the next charge on', async () => {
    const sent = await sendForm(page, { act: 'change_amount', amount: '12,50' })
    expect(sent).toMatchObject({ status: 303, headers: { location: `${page}?done=change_amount` } })
    expect(text(await askSite(`${page}?done=change_amount`))).toMatch(/C’est fait\s: 12,50\s€ par mois/)
  })

  test.each([
    ['', 'Choisissez un montant'],
    ['dix', 'en chiffres'],
    ['0,50', 'd’au moins'],
    ['99999999', 'd’au plus'],
    ['1,234', 'Deux montants'],
  ])('does not take "%s" as an amount, and keeps what was typed', async (amount, words) => {
    const sent = await sendForm(page, { act: 'change_amount', amount })
    expect(sent.status).toBe(422)
    expect(text(sent)).toContain(words)
    expect(fieldsOf(sent.body)['amount'] ?? '').toBe(amount)
    expect(text(await askSite(page))).toMatch(/Votre don de 10\s€ par mois/)
  })

  test('takes the reading that was picked', async () => {
    const sent = await sendForm(page, { act: 'change_amount', amount: '1,234', reading: '123' })
    expect(sent.status).toBe(303)
    await expectIn(async () => text(await askSite(page)), /Votre don de 1,23\s€ par mois/)
  })

  test('pauses and resumes', async () => {
    expect((await sendForm(page, { act: 'pause' })).status).toBe(303)
    const paused = await askSite(`${page}?done=pause`)
    expect(text(paused)).toContain('Ce don est suspendu')
    expect(actsOf(paused)).toContain('resume')
    expect((await sendForm(page, { act: 'resume' })).status).toBe(303)
    await expectIn(async () => text(await askSite(page)), /Ce don suit son cours/)
  })

  test('leads to the payment provider’s page for another card', async () => {
    const sent = await sendForm(page, { act: 'update_card' })
    expect(sent.status).toBe(303)
    expect(new URL(sent.headers['location'] ?? '').origin).toBe(new URL(stackUnderTest().stripe.apiBase).origin)
  })

  test('ends in two steps, and what has ended cannot be begun again', async () => {
    expect(actsOf(await askSite(page))).not.toContain('cancel')
    expect(actsOf(await askSite(`${page}?step=end`))).toEqual(['cancel'])
    const sent = await sendForm(page, { act: 'cancel' })
    expect(sent).toMatchObject({ status: 303, headers: { location: `${page}?done=cancel` } })
    const ended = await askSite(`${page}?done=cancel`)
    expect(text(ended)).toContain('C’est fait')
    expect(actsOf(ended)).toEqual([])
    expect((await sendForm(page, { act: 'resume' })).status).toBe(409)
  })

  test.each(['act=delete', 'act=', '', 'amount=50'])('takes no other order: %s', async (fields) => {
    expect((await sendForm(page, fields)).status).toBe(422)
    expect((await askSite(page, { method: 'DELETE' })).status).toBe(405)
  })
})

describe('a link that opens nothing', () => {
  test.each(['x'.repeat(48), 'A'.repeat(64), 'cancel', 'x'.repeat(300)])(
    'is answered alike, whatever it is, with what to do: %s',
    async (link) => {
      for (const answer of [
        await askSite(`/fr/monthly/${link}`),
        await sendForm(`/fr/monthly/${link}`, { act: 'cancel' }),
      ]) {
        expect(answer.status).toBe(404)
        expect(answer.headers['cache-control']).toBe('no-store')
        expect(text(answer)).toContain('Ce lien n’est pas valable')
        expect(text(answer)).toContain('écrivez à l’association')
        expect(answer.body).not.toContain(link)
      }
    },
  )

  test('is told from one with a letter changed', async () => {
    const last = page.at(-1) === 'A' ? 'B' : 'A'
    expect((await askSite(page.slice(0, -1) + last)).status).toBe(404)
    expect((await sendForm(page.slice(0, -1) + last, { act: 'cancel' })).status).toBe(404)
    expect(text(await askSite(page))).toContain('Ce don suit son cours')
  })
})
