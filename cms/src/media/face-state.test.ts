import { describe, expect, it } from 'vitest'
import { allowsFace, findPictureFault, type FaceConsent } from './face-state.ts'

const now = new Date('2026-11-22T12:00:00Z')
const consent: FaceConsent = { scope: ['text', 'photo'], validUntil: '2027-05-01T00:00:00Z' }
const good = { faceState: 'clear', consent: null, alt: 'Une route', isDecorative: false } as const

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
  ] as const)('not when it is %s, whatever was agreed', (faceState, fault) => {
    expect(findPictureFault({ ...good, faceState, consent }, now)).toBe(fault)
  })

  it('with a face only while the person agrees', () => {
    expect(findPictureFault({ ...good, faceState: 'consented', consent }, now)).toBe(null)
    expect(findPictureFault({ ...good, faceState: 'consented' }, now)).toBe('no_consent')
  })
})

it.each<[string, FaceConsent | null]>([
  ['there is none', null],
  ['it is about the text alone', { ...consent, scope: ['text'] }],
  ['it was withdrawn', { ...consent, withdrawnAt: '2026-11-01T00:00:00Z' }],
  ['it ended this moment', { ...consent, validUntil: now.toISOString() }],
  ['it has not begun', { ...consent, validFrom: '2026-12-01T00:00:00Z' }],
  ['it does not say until when', { ...consent, validUntil: '' }],
])('no face is shown by a consent when %s', (_why, given) => {
  expect(allowsFace(given, now)).toBe(false)
})
