import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload, TypedUser } from 'payload'
import { fillIn } from '../../languages/pick-words.ts'
import { showAgo } from '../show-date.ts'
import { reconcileWords } from './reconcile-words.ts'

/** "Dernier rapprochement avec Stripe : il y a 5 heures." Of those that came to an end. */
export async function showLastReconciliation(payload: Payload, user: TypedUser, language: Locale): Promise<string> {
  const { docs } = await payload.find({
    overrideAccess: false,
    user,
    collection: 'reconciliations',
    where: { state: { equals: 'done' } },
    sort: '-startedAt',
    select: { startedAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [last] = docs
  if (last === undefined) return reconcileWords.never[language]
  return fillIn(reconcileWords.last[language], { ago: showAgo(new Date(last.startedAt), new Date(), language) })
}
