import { describe, expect, it } from 'vitest'
import { readBic, readIban } from './bank-account.ts'

describe('the account for transfers', () => {
  it.each(['FR7630006000011234567890189', 'FR76 3000 6000 0112 3456 7890 189', 'fr76-3000-6000-0112-3456-7890-189'])(
    'is read however it is written: %s',
    (written) => {
      expect(readIban(written)).toBe('FR76 3000 6000 0112 3456 7890 189')
    },
  )

  it.each([
    ['a digit that was mistyped', 'FR7630006000011234567890188'],
    ['two digits that changed places', 'FR7630006000011234567809189'],
    ['a digit too few', 'FR763000600001123456789018'],
    ['a country that has no IBAN', 'RU7630006000011234567890189'],
    ['nothing of the kind', 'ask us'],
    ['nothing', ''],
  ])('is refused with %s', (_, written) => {
    expect(readIban(written)).toBeNull()
  })

  it('has a BIC, or is refused', () => {
    expect(readBic('agri frpp')).toBe('AGRIFRPP')
    expect(readBic('AGRIFRPPXXX')).toBe('AGRIFRPPXXX')
    expect(readBic('AGRI')).toBeNull()
  })
})
