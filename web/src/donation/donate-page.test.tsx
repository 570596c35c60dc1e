import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { FieldError } from '@campaign/shared/donations/checkout.ts'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import { ERROR_STATUS, FIELD_ERROR_CODES, type RefusalCode } from '@campaign/shared/errors/error-codes.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Campaign, DonationFormState } from '../content/view-models.ts'
import { sampleCampaign, sampleForm, sampleFrame } from '../layout/samples.ts'
import { createMessages } from '../messages/messages.ts'
import { DonatePage } from './DonatePage.tsx'

type Changes = { locale?: Locale; campaign?: Partial<Campaign>; form?: Partial<DonationFormState> }

function draw({ locale = 'fr', campaign = {}, form = {} }: Changes = {}): string {
  return renderToStaticMarkup(
    <DonatePage
      bankAccount={null}
      frame={sampleFrame(locale)}
      t={createMessages(locale)}
      campaign={sampleCampaign(campaign)}
      form={sampleForm(form)}
    />,
  )
}

/** The opening tag of the control that is sent as `name` with `value`. */
function control(html: string, name: string, value?: string): string {
  const tags = [...html.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag)
  const found = tags.find(
    (tag) => tag.includes(` name="${name}"`) && (value === undefined || tag.includes(` value="${value}"`)),
  )
  return found ?? ''
}

const amountError = (code: FieldError['code'], more: Partial<FieldError> = {}): FieldError => ({
  field: 'amount',
  code,
  ...more,
})
const READINGS: FieldError['readings'] = [
  { minor: 123_400, currency: 'EUR' },
  { minor: 123, currency: 'EUR' },
]

describe('the form', () => {
  it('is a plain one that the browser neither checks nor fills in', () => {
    const form = /<form\b[^>]*>/.exec(draw())?.[0] ?? ''
    for (const said of ['method="post"', 'action="/fr/donate"', 'noValidate=""', 'autoComplete="off"']) {
      expect(form).toContain(said)
    }
  })

  it('carries what makes two sendings one donation', () => {
    const html = draw({ form: { resumes: 'a-token-of-an-earlier-try' } })
    expect(control(html, 'campaign', 'campaign-1')).toContain('type="hidden"')
    expect(control(html, 'currency', 'EUR')).toContain('type="hidden"')
    expect(control(html, 'attempt', sampleForm().attempt)).toContain('type="hidden"')
    expect(control(html, 'resumes', 'a-token-of-an-earlier-try')).toContain('type="hidden"')
    expect(control(draw(), 'resumes')).toBe('')
  })

  it('offers each preset in minor units, with what it makes possible, and an amount of one’s own', () => {
    const html = draw()
    expect(control(html, 'preset', '2500')).toContain('type="radio"')
    expect(control(html, 'preset', 'other')).toContain('type="radio"')
    expect(html).toContain('deux nuits')
    expect(control(html, 'amount')).toMatch(/inputMode="decimal" autoComplete="off"/)
  })

  it('begins with nothing chosen for the donor but that nothing renews by itself', () => {
    const chosen = [...draw().matchAll(/<input\b[^>]*checked=""[^>]*>/g)].map(([tag]) => tag)
    expect(chosen).toEqual([control(draw(), 'frequency', 'once')])
  })

  it('has the amounts of both frequencies under names of their own', () => {
    const html = draw({ form: { frequency: 'monthly', preset: { once: '', monthly: '1000' } } })
    expect(control(html, 'preset', '5000')).toContain('type="radio"')
    expect(control(html, 'preset_monthly', '1000')).toContain('checked=""')
    expect(html).toMatch(/10\s€<\/span> <span class="small quiet">par mois</)
    expect(html).toMatch(/50\s€<\/span> <span class="small quiet">une fois</)
  })

  it('offers the amounts of another currency, in its own signs and with its own bounds', () => {
    const html = draw({ form: { currency: 'CHF' } })
    expect(control(html, 'currency', 'CHF')).toContain('type="hidden"')
    expect(html).toMatch(/50\sCHF/)
    expect(html).toContain('Montant en francs suisses')
    expect(html).toMatch(/De 1\sCHF à 20\s000\sCHF/)
    expect(html).not.toContain('deux nuits')
  })

  it('marks the present currency among the links to the others', () => {
    const html = draw({ form: { currency: 'CHF' } })
    expect(html).toContain('Vous donnez en francs suisses.')
    expect(html).toMatch(/<a href="\/fr\/donate\?currency=CHF" aria-current="true">CHF</)
    expect(html).toContain('<a href="/fr/donate">EUR<span class="visually-hidden">, euro</span></a>')
  })

  it('asks for the agreement apart from everything else, unticked, before the button', () => {
    const html = draw()
    expect(control(html, 'consent', 'yes')).toContain('type="checkbox"')
    expect(control(html, 'consent')).not.toContain('checked')
    expect(control(html, 'consent_version', CONSENT_VERSION)).toContain('type="hidden"')
    expect(html.indexOf('name="consent"')).toBeGreaterThan(html.indexOf('Qui verra votre don'))
    expect(html.indexOf('name="consent"')).toBeLessThan(html.indexOf('<button'))
    expect(control(draw({ form: { hasConsented: true } }), 'consent')).toContain('checked=""')
  })

  it('asks for a country nobody has to name, without Russia and Belarus', () => {
    const html = draw({ form: { taxCountry: 'CH' } })
    const options = [...html.matchAll(/<option value="(\w*)"( selected="")?>([^<]+)/g)]
    expect(options[0]?.slice(1)).toEqual(['', undefined, 'Je ne le précise pas'])
    expect(options.find(([, code]) => code === 'CH')?.slice(1)).toEqual(['CH', ' selected=""', 'Suisse'])
    expect(options.map(([, code]) => code)).not.toEqual(expect.arrayContaining(['RU']))
    expect(options.map(([, code]) => code)).not.toEqual(expect.arrayContaining(['BY']))
    const names = options.slice(1).map(([, , , name = '']) => name)
    expect(names).toEqual(names.toSorted(new Intl.Collator('fr').compare))
  })

  it('carries what the site wants back with it', () => {
    const html = draw({ form: { guard: [{ name: 'guard', value: 'a"b' }] } })
    expect(control(html, 'guard', 'a&quot;b')).toContain('type="hidden"')
  })

  it('keeps what was chosen and typed', () => {
    expect(control(draw({ form: { preset: { once: '5000', monthly: '' } } }), 'preset', '5000')).toContain('checked=""')
    const html = draw({ form: { preset: { once: 'other', monthly: '' }, amount: '12,"50' } })
    expect(control(html, 'preset', 'other')).toContain('checked=""')
    expect(control(html, 'amount')).toContain('value="12,&quot;50"')
  })

  it('asks for the amount alone where there are no presets', () => {
    const html = draw({ campaign: { presets: [] } })
    expect(control(html, 'preset', 'other')).toContain('type="hidden"')
    expect(control(html, 'preset', '5000')).toBe('')
  })

  it('says before the button who will see the gift', () => {
    const html = draw()
    expect(html.indexOf('Qui verra votre don')).toBeGreaterThan(0)
    expect(html.indexOf('Qui verra votre don')).toBeLessThan(html.indexOf('<button'))
    expect(html).toContain('>Continuer vers le paiement, chez Stripe</button>')
  })

  it('marks what presets make possible with the language it is in', () => {
    expect(draw({ locale: 'uk' })).toContain('<span lang="fr">deux nuits</span>')
  })
})

describe('coming back from the payment page', () => {
  it.each(['abandoned', 'failed'] as const)('says that no money was taken (%s)', (returned) => {
    const html = draw({ form: { returned } })
    expect(html).toContain('Aucun argent n’a été prélevé')
    expect(html).toContain('<form')
  })
})

describe.each(LOCALES)('an error in %s', (locale) => {
  const t = createMessages(locale)
  const cases = FIELD_ERROR_CODES.filter((code) => code.startsWith('amount_')).map((code) => [code])

  it.each(cases)('%s: stands first, is said again at the field in the same words, and leads there', (code) => {
    const limit = { minor: 100, currency: 'EUR' }
    const error = amountError(code, { limit, ...(code === 'amount_ambiguous' && { readings: READINGS }) })
    const html = draw({ locale, form: { preset: { once: 'other', monthly: '' }, amount: '1,234', errors: [error] } })

    const [title = ''] = /<title>[^<]*/.exec(html) ?? []
    expect(title.slice('<title>'.length).startsWith(t('titles.error', { title: '' }).trim())).toBe(true)

    const summary = /<section class="error-summary".*?<\/section>/s.exec(html)?.[0] ?? ''
    expect(html.slice(html.indexOf('<main'))).toMatch(/^<main[^>]*><div[^>]*><section class="error-summary"/)
    const [, target = '', words = ''] = /<a href="#([^"]+)">([^<]+)<\/a>/.exec(summary) ?? []
    expect(html).toMatch(new RegExp(`<input\\b[^>]*\\bid="${target}"`))
    expect(html.split(words).length - 1).toBe(2)

    const described = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' '))
    const [, id = ''] = /<p id="([^"]+)" class="field-error">/.exec(html) ?? []
    expect(described).toContain(id)
    for (const one of described) expect(html).toContain(`id="${one}"`)
  })

  it.each([
    ['consent', 'consent_missing'],
    ['frequency', 'frequency_unknown'],
    ['taxCountry', 'country_unknown'],
    ['currency', 'currency_not_offered'],
  ] as const)('of the field %s, %s: leads there from the summary', (field, code) => {
    const html = draw({ locale, form: { errors: [{ field, code }] } })
    const summary = /<section class="error-summary".*?<\/section>/s.exec(html)?.[0] ?? ''
    const [, target = '', words = ''] = /<a href="#([^"]+)">([^<]+)<\/a>/.exec(summary) ?? []
    expect(words).toBe(t(`errors.${code}`))
    expect(html).toMatch(new RegExp(`<(?:input|select|nav)\\b[^>]*\\bid="${target}"`))
    const described = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' '))
    for (const one of described) expect(html).toContain(`id="${one}"`)
    if (field === 'currency') return
    expect(html.split(words).length - 1).toBe(2)
    expect(described).toContain(/<p id="([^"]+)" class="field-error">/.exec(html)?.[1])
  })

  it.each(['campaign_unknown', 'form_incomplete'] as const)('%s: is said where no field is to blame', (code) => {
    const html = draw({ locale, form: { errors: [{ field: 'form', code }] } })
    expect(html).toContain(t(`errors.${code}`))
    expect(html).not.toContain('aria-invalid')
  })

  it.each(Object.keys(ERROR_STATUS) as RefusalCode[])('%s: is said, and the choice is kept', (refusal) => {
    const html = draw({ locale, form: { preset: { once: '5000', monthly: '' }, refusal } })
    expect(html).toContain(t(`errors.${refusal}`))
    expect(control(html, 'preset', '5000')).toContain('checked=""')
  })
})

describe('errors of the amount', () => {
  it('name the bound that was broken', () => {
    const tooSmall = amountError('amount_too_small', { limit: { minor: 100, currency: 'EUR' } })
    expect(draw({ form: { errors: [tooSmall] } })).toMatch(/d’au moins 1\s€/)
    expect(draw({ form: { errors: [amountError('amount_too_large')] } })).toMatch(/d’au plus 20\s000\s€/)
  })

  it('mark the field as wrong only when something was typed into it', () => {
    expect(control(draw({ form: { errors: [amountError('amount_too_precise')] } }), 'amount')).toContain(
      'aria-invalid="true"',
    )
    expect(draw({ form: { errors: [amountError('amount_missing')] } })).not.toContain('aria-invalid')
  })

  it('offer both readings of an amount that has two', () => {
    const errors = [amountError('amount_ambiguous', { readings: READINGS })]
    const html = draw({ form: { preset: { once: 'other', monthly: '' }, amount: '1,234', errors } })
    expect(control(html, 'reading', '123400')).toContain('type="radio"')
    expect(control(html, 'reading', '123')).toContain('type="radio"')
    expect(html).toMatch(/1\s234\s€/)
    expect(html).toMatch(/1,23\s€/)
    expect(draw()).not.toContain('name="reading"')
  })
})

describe('when giving is not open', () => {
  it.each(['paused', 'closed'] as const)('there is no form, and the association says why (%s)', (giving) => {
    const html = draw({ campaign: { giving, givingNote: 'Nous reprenons en mai.' } })
    expect(html).not.toMatch(/<form|<button|name="amount"/)
    expect(html).toContain('Nous reprenons en mai.')
  })

  it('whoever has sent a form, or comes back from the payment page, is told that no money was taken', () => {
    const notTaken = 'Aucun argent n’a été prélevé.'
    for (const form of [{ refusal: 'giving_paused' }, { returned: 'abandoned' }] as const)
      for (const givingNote of [null, 'Nous reprenons en mai.'])
        expect(draw({ campaign: { giving: 'paused', givingNote }, form })).toContain(notTaken)
    expect(draw({ campaign: { giving: 'paused' } })).not.toContain(notTaken)
  })

  it('has words of its own where the association wrote none, and does not repeat old errors', () => {
    const html = draw({ campaign: { giving: 'closed' }, form: { errors: [amountError('amount_missing')] } })
    expect(html).toContain('Cette campagne ne reçoit plus de dons.')
    expect(html).not.toContain('error-summary')
  })
})
