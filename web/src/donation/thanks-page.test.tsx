import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { DonationOutcome } from '@campaign/shared/donations/checkout.ts'
import { DONATION_STATES, isUnpaid, type DonationState } from '@campaign/shared/donations/donation-states.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Campaign } from '../content/view-models.ts'
import { sampleCampaign, sampleFrame, sampleOutcome } from '../layout/samples.ts'
import { createMessages } from '../messages/messages.ts'
import { ThanksPage } from './ThanksPage.tsx'

function draw(state: DonationState, locale: Locale = 'fr', campaign = sampleCampaign()): string {
  return drawOutcome(sampleOutcome({ state, method: null }), { locale, campaign })
}

const MANAGE_URL = 'https://site.example/fr/monthly/key-of-the-gift'

type More = { locale?: Locale; campaign?: Campaign; manageUrl?: string | null }

function drawOutcome(
  outcome: DonationOutcome,
  { locale = 'fr', campaign = sampleCampaign(), manageUrl = null }: More = {},
): string {
  const html = renderToStaticMarkup(
    <ThanksPage
      frame={sampleFrame(locale)}
      t={createMessages(locale)}
      outcome={outcome}
      campaign={campaign}
      resumeHref={`/${locale}/donate?resume=token`}
      manageUrl={manageUrl}
    />,
  )
  // The head of the page always leads to the form; what is judged here is what the page itself says.
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'))
}

describe('the page after payment', () => {
  it('thanks for the amount only when the money is there', () => {
    expect(draw('succeeded').replaceAll(/<[^>]+>/g, '')).toMatch(/Merci\. Votre don de 50\s€ est arrivé\./)
    for (const state of DONATION_STATES.filter((other) => other !== 'succeeded')) {
      expect(draw(state), state).not.toContain('Merci')
    }
  })

  it('shows the words of the campaign, and does without them when it is gone', () => {
    expect(draw('succeeded')).toContain('Un toit de plus.')
    expect(draw('succeeded', 'fr', sampleCampaign({ thanks: null }))).not.toContain('Un toit de plus.')
    expect(draw('processing')).not.toContain('Un toit de plus.')
  })

  it.each(LOCALES)('never leads from a payment that may have happened to a second one (%s)', (locale) => {
    for (const state of DONATION_STATES.filter((one) => !['failed', 'expired'].includes(one))) {
      expect(draw(state, locale), state).not.toContain('/donate')
    }
  })

  it.each(['created', 'awaiting_payment', 'processing'] as const)(
    'offers to ask again while the answer is out (%s)',
    (state) => {
      expect(draw(state)).toContain('<a class="act" href="/fr/here">Actualiser cette page</a>')
      expect(draw(state)).toMatch(/ne payez pas une seconde fois/i)
    },
  )

  it.each(['failed', 'expired'] as const)('leads back to the form when no money moved (%s)', (state) => {
    expect(isUnpaid(state)).toBe(true)
    expect(draw(state)).toContain('href="/fr/donate?resume=token"')
    expect(draw(state)).toContain('Aucun argent n’a été prélevé.')
  })

  it('asks for patience and nothing else when a person has to look', () => {
    expect(draw('needs_care')).not.toContain('class="band"')
    expect(draw('needs_care')).toContain('mailto:contact@site.example')
  })

  it('says of a bank debit that it takes days, and asks for nothing meanwhile', () => {
    const html = drawOutcome(sampleOutcome({ state: 'processing', method: 'sepa_debit' }))
    expect(html).toContain('plusieurs jours')
    expect(html).toContain('ni payé ni refusé')
    expect(html).toMatch(/ne payez pas une seconde fois/i)
    expect(html).not.toContain('class="band"')
  })

  it.each(['partly_refunded', 'refunded', 'disputed', 'dispute_won', 'dispute_lost'] as const)(
    'tells what became of the money and leaves it at that (%s)',
    (state) => {
      const html = draw(state)
      expect(html).toMatch(/50\s€/)
      expect(html).not.toContain('class="band"')
      expect(html).toContain('mailto:contact@site.example')
    },
  )

  it.each(LOCALES)('tells honestly that a card cannot be taken, whatever the state of its gift (%s)', (locale) => {
    const t = createMessages(locale)
    for (const state of ['needs_care', 'succeeded', 'refunded'] as const) {
      const html = drawOutcome(sampleOutcome({ state, isIssuerBlocked: true }), { locale })
      expect(html).toContain(t('thanks.issuer_blocked.title'))
      expect(html).toContain(t('thanks.issuer_blocked.kept'))
      expect(html).toContain(t('thanks.issuer_blocked.once'))
      expect(html).not.toContain('/donate')
    }
  })

  it('gives the key to a monthly gift in letters that can be copied, and says what will be charged', () => {
    const outcome = sampleOutcome({ frequency: 'monthly', manageLink: 'key-of-the-gift' })
    const html = drawOutcome(outcome, { manageUrl: MANAGE_URL })
    expect(html).toContain(`<a href="${MANAGE_URL}">${MANAGE_URL}</a>`)
    expect(html).toMatch(/Stripe prélèvera 50\s€ chaque mois/)
    expect(draw('succeeded')).not.toContain('/monthly/')
  })

  it('does not promise further charges where money went back', () => {
    const html = drawOutcome(sampleOutcome({ state: 'refunded', frequency: 'monthly' }), { manageUrl: MANAGE_URL })
    expect(html).toContain(MANAGE_URL)
    expect(html).not.toContain('chaque mois')
  })

  it('leaves neither the sum nor the outcome in the browser’s history', () => {
    const html = renderToStaticMarkup(
      <ThanksPage
        frame={sampleFrame('fr')}
        t={createMessages('fr')}
        outcome={sampleOutcome()}
        campaign={null}
        manageUrl={null}
      />,
    )
    expect(/<title>([^<]*)/.exec(html)?.[1]).toBe('Votre don\u00A0– Association')
  })
})
