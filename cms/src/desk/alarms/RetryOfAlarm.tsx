import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { RetryEvent } from '../event/RetryEvent.tsx'

type RetryOfAlarmProps = { event: string; language: Locale; req: Pick<PayloadRequest, 'payload' | 'user'> }

/** "Try again" beside an alarm about a notice. `event`: Stripe's id of it. */
export async function RetryOfAlarm({ event, language, req }: RetryOfAlarmProps) {
  const { docs } = await req.payload.find({
    overrideAccess: false,
    user: req.user,
    collection: 'payment-events',
    where: { event: { equals: event } },
    select: { state: true },
    depth: 0,
    limit: 1,
  })
  const [found] = docs
  if (found === undefined) return null
  return <RetryEvent id={found.id} isOffered={found.state === 'dead'} language={language} user={req.user} />
}
