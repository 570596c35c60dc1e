import { describe, expect, it } from 'vitest'
import type { Consent } from '../consent/consent.ts'
import { allowsFace, findPictureFault } from './face-state.ts'

const now = new Date('2026-11-22T12:00:00Z')
const consent: Consent = {
  ...{ scope: ['text', 'photo'], languages: ['fr', 'ru'], channels: ['site'], isWithdrawn: false },
  ...{ agreedOn: '2026-05-01', reviewOn: '2027-02-01', expiresOn: '2027-05-01' },
}
const good = { faceState: 'clear', consents: [], locale: 'fr', alt: 'Une route', isDecorative: false } as const

describe('a picture may be public', () => {
  it.each(['clear', 'covered'] as const)('when it is %s and described', (faceState) => {
    expect(findPictureFault({ ...good, faceState }, now)).toBe(null)
  })

  it('without a description when it is decorative', () => {
    expect(findPictureFault({ ...good, alt: null, isDecorative: true }, now)).toBe(null)
    expect(findPictureFault({ ...good, alt: ' ' }, now)).toBe('no_description')
  })

  it.each([
    ['not_scanned', 'not_scanned'],
    ['scan_failed', 'not_scanned'],
    ['faces_found', 'faces_found'],
    ['expired', 'expired'],
    ['consent_ended', 'consent_ended'],
  ] as const)('not when it is %s, whatever was agreed', (faceState, fault) => {
    expect(findPictureFault({ ...good, faceState, consents: [consent] }, now)).toBe(fault)
  })

  it('with faces only while each of those people agrees, to this language', () => {
    const shown = { ...good, faceState: 'consented' } as const
    expect(findPictureFault({ ...shown, consents: [consent, consent] }, now)).toBe(null)
    expect(findPictureFault(shown, now)).toBe('no_consent')
    expect(findPictureFault({ ...shown, consents: [consent, null] }, now)).toBe('no_consent')
    expect(findPictureFault({ ...shown, consents: [consent, { ...consent, scope: ['text'] }] }, now)).toBe('no_consent')
    expect(findPictureFault({ ...shown, consents: [consent], locale: 'de' }, now)).toBe('no_consent')
  })
})

it.each<[string, Consent | null]>([
  ['there is none', null],
  ['it is about the text alone', { ...consent, scope: ['text'] }],
  ['it is not about this site', { ...consent, channels: ['print'] }],
  ['it was withdrawn', { ...consent, isWithdrawn: true }],
  ['its last day was yesterday', { ...consent, expiresOn: '2026-11-21' }],
  ['its day has not come', { ...consent, agreedOn: '2026-12-01' }],
  ['it does not say until when', { ...consent, expiresOn: '' }],
])('no face is shown by a consent when %s', (_why, given) => {
  expect(allowsFace(given, now)).toBe(false)
})

it('a face is shown on the last day of a consent too', () => {
  expect(allowsFace({ ...consent, expiresOn: '2026-11-22' }, now)).toBe(true)
})
