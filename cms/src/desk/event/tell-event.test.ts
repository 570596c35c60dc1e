import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it } from 'vitest'
import { EVENT_REASONS, EVENT_STATES } from '../../payments/notices/payment-event.ts'
import { tellEvent } from './tell-event.ts'

describe('the sentence on the page of a notice', () => {
  it('says how it stands, and why where there is a reason', () => {
    expect(tellEvent({ state: 'dead', reason: 'object_missing_at_stripe' }, 'fr')).toBe(
      'En échec, à examiner. Stripe ne connaît plus ce paiement.',
    )
    expect(tellEvent({ state: 'received', reason: 'payment_provider_unavailable' }, 'en')).toBe(
      'Received, to be worked through. Stripe did not answer.',
    )
    expect(tellEvent({ state: 'processed', reason: null }, 'fr')).toBe('Traitée.')
  })

  it('has words for every state and reason in every language, and one full stop after each', () => {
    for (const language of LOCALES)
      for (const state of EVENT_STATES)
        for (const reason of EVENT_REASONS) expect(tellEvent({ state, reason }, language)).toMatch(/^[^.]+\. [^.]+\.$/)
  })
})
