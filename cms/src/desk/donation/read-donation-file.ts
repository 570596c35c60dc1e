import type {
  Alarm,
  Donation,
  DonationBooking,
  DonationDispute,
  DonationHistory,
  DonationRefund,
} from '@campaign/shared/cms/payload-types.ts'
import type { PayloadRequest, Where } from 'payload'
import { namesOfStaff, type StaffNames } from '../names-of-staff.ts'

/** Everything the books say about one donation, as far as whoever asks may see it. */
export type DonationFile = {
  donation: Donation
  history: DonationHistory[]
  refunds: DonationRefund[]
  disputes: DonationDispute[]
  bookings: DonationBooking[]
  /** Open ones. */
  alarms: Alarm[]
  names: StaffNames
}

/** null where there is no such donation, or whoever asks may not see it. */
export async function readDonationFile(req: PayloadRequest, id: string): Promise<DonationFile | null> {
  const { payload } = req
  const all = { req, depth: 0, pagination: false } as const
  const where: Where = { donation: { equals: id } }
  const [found, history, refunds, disputes, bookings, alarms] = await Promise.all([
    payload.find({ ...all, overrideAccess: false, collection: 'donations', where: { id: { equals: id } }, limit: 1 }),
    payload.find({ ...all, overrideAccess: false, collection: 'donation-history', where, sort: 'createdAt' }),
    payload.find({ ...all, overrideAccess: false, collection: 'donation-refunds', where, sort: 'createdAt' }),
    payload.find({ ...all, overrideAccess: false, collection: 'donation-disputes', where, sort: 'openedAt' }),
    payload.find({ ...all, overrideAccess: false, collection: 'donation-bookings', where, sort: 'bookedAt' }),
    payload.find({
      ...all,
      overrideAccess: false,
      collection: 'alarms',
      where: { and: [where, { dealtWithAt: { exists: false } }] },
    }),
  ])
  const [donation] = found.docs
  if (donation === undefined) return null
  const people = [
    donation.enteredBy,
    ...history.docs.map(({ by }) => by),
    ...refunds.docs.map(({ askedBy }) => askedBy),
  ]
  return {
    donation,
    history: history.docs,
    refunds: refunds.docs,
    disputes: disputes.docs,
    bookings: bookings.docs,
    alarms: alarms.docs,
    names: await namesOfStaff(payload, people.map(idOf)),
  }
}

/** Of a relation that may have come as an id or as the document. */
export function idOf(relation: string | { id: string } | null | undefined): string | null {
  return typeof relation === 'string' ? relation : (relation?.id ?? null)
}
