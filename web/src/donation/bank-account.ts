import { electronicFormatIBAN, friendlyFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools'

/** Where money can be sent without Stripe. From the environment alone: whoever gets into the newsroom cannot change it. */
export type BankAccount = {
  holder: string
  /** Checked, in groups of four as banks print it. */
  iban: string
  bic: string
}

/** As it was written, in groups or not; null for what is no IBAN, its check digits included. */
export function readIban(text: string): string | null {
  const iban = electronicFormatIBAN(text)
  return iban !== null && isValidIBAN(iban) ? friendlyFormatIBAN(iban) : null
}

export function readBic(text: string): string | null {
  const bic = text.replaceAll(/\s/g, '').toUpperCase()
  return isValidBIC(bic) ? bic : null
}
