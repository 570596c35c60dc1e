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
  return found?.state === 'dead' ? <RetryEvent id={found.id} language={language} user={req.user} /> : null
}
