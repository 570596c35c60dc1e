import type { Alarm, Donation, Subscription, SubscriptionHistory } from '@campaign/shared/cms/payload-types.ts'
import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../donation/read-donation-file.ts'
import { namesOfStaff, type StaffNames } from '../names-of-staff.ts'

/** More charges than these, three years of them, are a list of their own. */
export const CHARGES_SHOWN = 36

/** Everything the books say about one monthly gift, as far as whoever asks may see it. */
export type SubscriptionFile = {
  subscription: Subscription
  /** The newest first. */
  charges: Donation[]
  history: SubscriptionHistory[]
  /** Open ones. */
  alarms: Alarm[]
  names: StaffNames
}

/** null where there is no such monthly gift, or whoever asks may not see it. */
export async function readSubscriptionFile(req: PayloadRequest, id: string): Promise<SubscriptionFile | null> {
  const { payload } = req
  const all = { req, depth: 0, pagination: false } as const
  const where: Where = { subscription: { equals: id } }
  const isOpen: Where = { dealtWithAt: { exists: false } }
  const [found, charges, history, alarms] = await Promise.all([
    payload.find({
      ...all,
      overrideAccess: false,
      collection: 'subscriptions',
      where: { id: { equals: id } },
      limit: 1,
    }),
    payload.find({
      ...all,
      overrideAccess: false,
      collection: 'donations',
      where,
      sort: '-createdAt',
      limit: CHARGES_SHOWN,
    }),
    payload.find({ ...all, overrideAccess: false, collection: 'subscription-history', where, sort: 'createdAt' }),
    payload.find({ ...all, overrideAccess: false, collection: 'alarms', where: { and: [where, isOpen] } }),
  ])
  const [subscription] = found.docs
  if (subscription === undefined) return null
  return {
    subscription,
    charges: charges.docs,
    history: history.docs,
    alarms: alarms.docs,
    names: await namesOfStaff(
      payload,
      history.docs.map(({ by }) => idOf(by)),
    ),
  }
}
