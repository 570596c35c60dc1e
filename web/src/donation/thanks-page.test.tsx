import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DONATION_STATES, isUnpaid, type DonationState } from '@campaign/shared/donations/donation-states.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { sampleCampaign, sampleFrame, sampleOutcome } from '../layout/samples.ts'
import { createMessages } from '../messages/messages.ts'
import { ThanksPage } from './ThanksPage.tsx'

function draw(state: DonationState, locale: Locale = 'fr', campaign = sampleCampaign()): string {
  const html = renderToStaticMarkup(
    <ThanksPage
      frame={sampleFrame(locale)}
      t={createMessages(locale)}
      outcome={sampleOutcome({ state })}
      campaign={campaign}
      resumeHref={`/${locale}/donate?resume=token`}
    />,
  )
  // The head of the page always leads to the form; what is judged here is what the page itself says.
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'))
}

describe('the page after payment', () => {
  it('thanks for the amount only when the money is there', () => {
    expect(draw('succeeded')).toMatch(/Merci\. Votre don de 50\s€ est arrivé\./)
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

  it('leaves neither the sum nor the outcome in the browser’s history', () => {
    const html = renderToStaticMarkup(
      <ThanksPage frame={sampleFrame('fr')} t={createMessages('fr')} outcome={sampleOutcome()} campaign={null} />,
    )
    expect(/<title>([^<]*)/.exec(html)?.[1]).toBe('Votre don\u00A0– Association')
  })
})
