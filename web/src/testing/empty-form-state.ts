import type { DonationFormState } from '../content/view-models.ts'

/** A form with nothing in it but its number. */
export function emptyFormState(attempt: string): DonationFormState {
  return {
    attempt,
    resumes: null,
    currency: 'EUR',
    frequency: 'once',
    preset: { once: '', monthly: '' },
    amount: '',
    hasConsented: false,
    taxCountry: '',
    guard: [],
    errors: [],
    refusal: null,
    returned: null,
  }
}
