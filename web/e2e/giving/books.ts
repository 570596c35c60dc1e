import { expect } from '@playwright/test'
import { mustAsStaff } from '../stack/ask-as-staff.ts'

/** A donation as the treasurer may read it. Amounts in hundredths of its currency. */
export type BookedDonation = {
  id: string
  state: string
  amount: number
  currency: string
  fee: number | null
  net: number | null
  stripeSession: string | null
  resumes: string | { id: string } | null
}

/** All donations of exactly this amount (cents). A journey that counts gives an amount nobody else gives. */
export async function donationsOf(minor: number): Promise<BookedDonation[]> {
  return find({ 'where[amount][equals]': String(minor) })
}

export async function donationPaidAt(session: string): Promise<BookedDonation | undefined> {
  const [donation] = await find({ 'where[stripeSession][equals]': session })
  return donation
}

/** Waits until the notices of Stripe have been worked through: fee and net come with the last of them. */
export async function expectBooked(session: string, minor: number): Promise<BookedDonation> {
  await expect
    .poll(async () => (await donationPaidAt(session))?.net ?? null, { message: 'the net amount is in the books' })
    .not.toBeNull()
  const donation = await donationPaidAt(session)
  if (donation === undefined) throw new Error('the donation has left the books')
  expect(donation).toMatchObject({ state: 'succeeded', amount: minor })
  expect((donation.fee ?? 0) + (donation.net ?? 0)).toBe(minor)
  return donation
}

async function find(query: Record<string, string>): Promise<BookedDonation[]> {
  const search = new URLSearchParams({ ...query, limit: '100', depth: '0' })
  const { docs } = (await mustAsStaff('treasurer', 'GET', `/donations?${search}`)) as { docs: BookedDonation[] }
  return docs
}

/**
 * An amount that no other journey gives, in this run or another, far from the presets. Never without cents: a form that
 * comes back says whole euros without them.
 */
export function ownAmountOfJourney(): number {
  const euros = 1_000 + Math.floor(Math.random() * 18_000)
  return euros * 100 + 1 + Math.floor(Math.random() * 99)
}
