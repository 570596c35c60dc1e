import { MANAGE_ACTS, type ManageAct, type ManagedSubscription } from '@campaign/shared/donations/manage.ts'
import { homePlace, monthlyHref, monthlyPlace } from '../content/places.ts'
import type { MonthlyFormState } from '../content/view-models.ts'
import { createMessages } from '../messages/messages.ts'
import { isMonthlyLink } from '../monthly/monthly-link.ts'
import { MonthlyPage } from '../monthly/MonthlyPage.tsx'
import { UnknownGiftPage } from '../monthly/UnknownGiftPage.tsx'
import { frameOf } from './frame-of.ts'
import type { Answer, Visit } from './visit.ts'

export const UNTOUCHED: MonthlyFormState = { amount: '', errors: [], refusal: null, isEnding: false }

/**
 * `/{locale}/monthly/{link}`: a monthly gift, for whoever holds its link. Opening it changes nothing. `?step=end` asks
 * whether to end it; `?done=` says what was done, where the state of the gift bears it out.
 */
export async function showMonthly(visit: Visit, link: string, query: URLSearchParams): Promise<Answer> {
  const subscription = isMonthlyLink(link) ? await visit.cms.readSubscription(link) : null
  if (subscription === null) return answerUnknownGift(visit)
  const isEnding = query.get('step') === 'end' && subscription.may.includes('cancel')
  const done = MANAGE_ACTS.find((act) => act === query.get('done')) ?? null
  return drawMonthly(visit, link, {
    subscription,
    form: { ...UNTOUCHED, isEnding },
    done: done !== null && isBorneOut(done, subscription) ? done : null,
  })
}

/** A link can be made to say anything: nobody is told that a gift has ended which has not. */
function isBorneOut(done: ManageAct, { state }: ManagedSubscription): boolean {
  if (done === 'cancel') return state === 'canceled'
  if (done === 'pause') return state === 'paused'
  return state === 'active' || state === 'past_due'
}

type Drawn = { subscription: ManagedSubscription; form: MonthlyFormState; done?: ManageAct | null }

export async function drawMonthly(
  visit: Visit,
  link: string,
  { subscription, form, done = null }: Drawn,
  status?: Extract<Answer, { kind: 'page' }>['status'],
): Promise<Answer> {
  const frame = await frameOf(visit, monthlyPlace(link))
  const props = { frame, t: createMessages(visit.locale), subscription, form, done }
  return {
    kind: 'page',
    isSecret: true,
    page: <MonthlyPage {...props} href={monthlyHref(visit.locale, link)} />,
    formTargets: visit.snapshot.contents.payments.cardOrigins,
    ...(status && { status }),
  }
}

/** Which of the reasons it is, nobody is told; the address is not repeated either. */
export async function answerUnknownGift(visit: Visit): Promise<Answer> {
  const frame = await frameOf(visit, homePlace())
  return {
    kind: 'page',
    page: <UnknownGiftPage frame={frame} t={createMessages(visit.locale)} />,
    status: 404,
  }
}
