import { randomUUID } from 'node:crypto'
import { inTransaction, type BooksPool } from '../books.ts'
import { createDonation, type NewDonation } from '../create-donation.ts'

/** Writes a donation of 50 € to `campaign`, as the form would, and gives its ids. */
export async function writeDonation(
  books: BooksPool,
  campaign: string,
  change: Partial<NewDonation> = {},
): Promise<{ id: string; attempt: string }> {
  const attempt = randomUUID()
  const donation: NewDonation = {
    origin: 'form',
    amount: 5000,
    currency: 'EUR',
    campaign,
    locale: 'fr',
    attempt,
    requestHash: 'trial',
    livemode: false,
    subscription: null,
    consentVersion: '2026-11-22/fr',
    taxCountry: null,
    stripeInvoice: null,
    resumes: null,
    cause: 'checkout',
    ...change,
  }
  const id = await inTransaction(books, (transaction) => createDonation(transaction, donation))
  if (id === null) throw new Error('there is such a donation already')
  return { id, attempt: donation.attempt }
}
