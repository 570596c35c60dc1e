import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ManageAct, ManagedSubscription } from '@campaign/shared/donations/manage.ts'
import { SUBSCRIPTION_STATES } from '@campaign/shared/donations/subscription-states.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { MonthlyFormState } from '../content/view-models.ts'
import { sampleFrame, sampleMonthlyForm, sampleSubscription } from '../layout/samples.ts'
import { createMessages } from '../messages/messages.ts'
import { MonthlyPage } from './MonthlyPage.tsx'
import { UnknownGiftPage } from './UnknownGiftPage.tsx'

const HREF = '/fr/monthly/key-of-the-gift'

type Changes = {
  locale?: Locale
  subscription?: Partial<ManagedSubscription>
  form?: Partial<MonthlyFormState>
  done?: ManageAct
}

function draw({ locale = 'fr', subscription = {}, form = {}, done }: Changes = {}): string {
  const html = renderToStaticMarkup(
    <MonthlyPage
      frame={sampleFrame(locale)}
      t={createMessages(locale)}
      subscription={sampleSubscription(subscription)}
      href={HREF}
      form={sampleMonthlyForm(form)}
      done={done ?? null}
    />,
  )
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'))
}

const actsIn = (html: string) => [...html.matchAll(/<button[^>]*value="(\w+)" name="act"/g)].map(([, act]) => act)

describe('the page of a monthly gift', () => {
  it('says what is given, and when it is charged next', () => {
    expect(draw()).toMatch(/Votre don de 10\s€ par mois/)
    expect(draw()).toMatch(/Prochain prélèvement le 22\sdécembre 2026\./)
    expect(draw({ subscription: { nextChargeOn: null } })).not.toContain('Prochain')
  })

  it.each(LOCALES)('has words for every state (%s)', (locale) => {
    for (const state of SUBSCRIPTION_STATES) expect(draw({ locale, subscription: { state } })).toMatch(/<h1>[^<]+/)
  })

  it('acts by forms alone, each with one button, all to the page itself', () => {
    const html = draw()
    const forms = [...html.matchAll(/<form\b[^>]*>/g)].map(([form]) => form)
    expect(forms).toHaveLength(3)
    for (const form of forms) {
      expect(form).toContain('method="post"')
      expect(form).toContain(`action="${HREF}"`)
    }
    expect(actsIn(html)).toEqual(['change_amount', 'pause', 'update_card'])
  })

  it('offers only what may be done now', () => {
    expect(actsIn(draw({ subscription: { state: 'paused', may: ['cancel', 'resume'] } }))).toEqual(['resume'])
    const ended = draw({ subscription: { state: 'canceled', may: [] } })
    expect(actsIn(ended)).toEqual([])
    expect(ended).not.toContain('step=end')
  })

  it('ends in two steps: a link, then a page with the one button', () => {
    expect(draw()).toContain(`href="${HREF}?step=end"`)
    expect(actsIn(draw())).not.toContain('cancel')
    const second = draw({ form: { isEnding: true } })
    expect(actsIn(second)).toEqual(['cancel'])
    expect(second).toContain(`<a class="onward" href="${HREF}">`)
  })

  it('keeps what was typed and says what to mend, in the same words twice', () => {
    const errors = [{ field: 'amount', code: 'amount_not_a_number' }] as const
    const html = draw({ form: { amount: 'dix', errors } })
    expect(html).toMatch(/<input[^>]*id="amount"[^>]*value="dix"/)
    expect(html).toContain('<a href="#amount">')
    expect(html.split('Écrivez le montant en chiffres').length - 1).toBe(2)
  })

  it('asks which of two readings is meant', () => {
    const readings: [{ minor: number; currency: string }, { minor: number; currency: string }] = [
      { minor: 123_400, currency: 'EUR' },
      { minor: 123, currency: 'EUR' },
    ]
    const html = draw({ form: { amount: '1,234', errors: [{ field: 'amount', code: 'amount_ambiguous', readings }] } })
    expect(html).toContain('href="#reading-0"')
    expect(html).toMatch(/<input type="radio" id="reading-0" name="reading" value="123400"\/>/)
  })

  it('says what has been done', () => {
    expect(draw({ done: 'change_amount' })).toMatch(/role="status">C’est fait.*10\s€ par mois/)
  })

  it('leads nobody to give a second time', () => {
    for (const state of SUBSCRIPTION_STATES) expect(draw({ subscription: { state, may: [] } })).not.toContain('/donate')
  })
})

describe('a link that opens nothing', () => {
  it.each(LOCALES)('leads to the association, and says no more (%s)', (locale) => {
    const html = renderToStaticMarkup(<UnknownGiftPage frame={sampleFrame(locale)} t={createMessages(locale)} />)
    expect(html).toContain('mailto:contact@site.example')
    expect(html).toContain('noindex')
    expect(html).not.toContain('<form')
  })
})
