import type { PayloadRequest } from 'payload'
import type { Alarm } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { pickWords } from '../../languages/pick-words.ts'
import { idOf } from '../donation/read-donation-file.ts'
import { compareSides, type Side } from '../stripe-now/compare-sides.ts'
import { sideNames, stripeNowWords } from '../stripe-now/side-words.ts'
import { SidesTable } from '../stripe-now/SidesTable.tsx'

export type AlarmCardProps = { alarm: Alarm; language: Locale; req: Pick<PayloadRequest, 'payload' | 'user'> }

/** Our side and Stripe's: in what they differ, or all of it where one side has nothing. */
export async function AlarmSides({ alarm, language, req }: AlarmCardProps) {
  const [ours, theirs] = [asSide(alarm.ours), asSide(alarm.theirs)]
  const known = await currenciesOf(alarm, req)
  const lines = compareSides({ ...known, ...ours }, { ...known, ...theirs }, language)
  const isOneSided = Object.keys(ours).length === 0 || Object.keys(theirs).length === 0
  const told = lines.filter(({ name, isDifferent }) => isDifferent || (isOneSided && (name in ours || name in theirs)))
  if (told.length === 0) return null
  const words = pickWords(stripeNowWords, language)
  // This one holds the totals of a donation against its own movements: Stripe was not asked.
  const theirsIs = alarm.reason === 'totals_differ' ? words.movements : words.theirs
  return <SidesTable lines={told} names={pickWords(sideNames, language)} words={{ ...words, theirs: theirsIs }} />
}

/** Amounts alone say nothing: where the alarm names no currency, they are those of its donation. */
async function currenciesOf({ donation }: Alarm, { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>) {
  const id = idOf(donation)
  if (id === null) return {}
  const { docs } = await payload.find({
    overrideAccess: false,
    user,
    collection: 'donations',
    where: { id: { equals: id } },
    select: { currency: true, settledCurrency: true },
    depth: 0,
    limit: 1,
  })
  const [found] = docs
  return found === undefined ? {} : { currency: found.currency, settledCurrency: found.settledCurrency ?? undefined }
}

function asSide(value: unknown): Side {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Side) : {}
}
