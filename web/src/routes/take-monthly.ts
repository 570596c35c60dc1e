import type { FieldError } from '@campaign/shared/donations/checkout.ts'
import { MANAGE_ACTS, type ManagedSubscription, type ManageResponse } from '@campaign/shared/donations/manage.ts'
import { ERROR_STATUS } from '@campaign/shared/errors/error-codes.ts'
import { isOfferedCurrency } from '@campaign/shared/money/currencies.ts'
import { canonicalAmount } from '@campaign/shared/money/format-amount.ts'
import { CmsUnavailable } from '../content/ask-cms.ts'
import { monthlyHref } from '../content/places.ts'
import { chooseAmount, type ChosenAmount } from '../donation/choose-amount.ts'
import { isMonthlyLink } from '../monthly/monthly-link.ts'
import type { ReceivedForm } from '../server/read-form.ts'
import { answerUnknownGift, drawMonthly, UNTOUCHED } from './show-monthly.tsx'
import type { Answer, Visit } from './visit.ts'

type Fields = ReadonlyMap<string, string>

/** What is shown back of an amount. More is not an amount. */
const LONGEST_SHOWN = 64

/**
 * `POST /{locale}/monthly/{link}`: does one of the things a donor may do with their monthly gift, then leads back to its
 * page, so that loading that page again does nothing twice.
 */
export async function takeMonthly(visit: Visit, link: string, received: ReceivedForm): Promise<Answer> {
  const { locale, cms } = visit
  const subscription = isMonthlyLink(link) ? await cms.readSubscription(link) : null
  if (subscription === null) return answerUnknownGift(visit)

  const fields: Fields = received.kind === 'form' ? received.fields : new Map()
  const mend = (status: MendStatus, what: Partial<typeof UNTOUCHED>): Promise<Answer> => {
    const form = { ...UNTOUCHED, amount: (fields.get('amount') ?? '').slice(0, LONGEST_SHOWN), ...what }
    return drawMonthly(visit, link, { subscription, form }, status)
  }
  if (received.kind === 'refused') return mend(received.status, { errors: [INCOMPLETE] })
  const act = MANAGE_ACTS.find((one) => one === fields.get('act'))
  if (act === undefined) return mend(422, { errors: [INCOMPLETE] })

  const amount = act === 'change_amount' ? readAmount(fields, subscription, visit) : null
  if (amount?.kind === 'wrong') return mend(422, { errors: [amount.error] })

  const answer = await askToManage(visit, link, {
    act,
    locale,
    ...(amount && { amount: canonicalAmount({ minor: amount.minor, currency: subscription.amount.currency }) }),
  })
  switch (answer?.outcome) {
    case undefined:
      return answerUnknownGift(visit)
    case 'done':
      return { kind: 'redirect', status: 303, to: `${monthlyHref(locale, link)}?done=${act}` }
    case 'redirect':
      return { kind: 'redirect', status: 303, to: answer.url }
    case 'invalid':
      return mend(422, { errors: answer.errors })
    case 'refused':
      return mend(ERROR_STATUS[answer.code], { refusal: answer.code })
  }
}

type MendStatus = 400 | 409 | 413 | 415 | 422 | 503

const INCOMPLETE: FieldError = { field: 'form', code: 'form_incomplete' }

function readAmount(fields: Fields, { amount: { currency } }: ManagedSubscription, { locale }: Visit): ChosenAmount {
  if (!isOfferedCurrency(currency)) {
    return { kind: 'wrong', error: { field: 'currency', code: 'currency_not_offered' } }
  }
  const typed = { preset: '', amount: fields.get('amount') ?? '', reading: fields.get('reading') ?? '' }
  return chooseAmount(typed, { locale, currency })
}

/** Null when the link opens nothing any more. Whatever else goes wrong, nothing has been changed on this side. */
async function askToManage(
  { cms, snapshot, log }: Visit,
  link: string,
  request: Parameters<Visit['cms']['manageSubscription']>[1],
): Promise<ManageResponse | null> {
  const refused: ManageResponse = { outcome: 'refused', code: 'service_unavailable' }
  try {
    const answer = await cms.manageSubscription(link, request)
    if (answer?.outcome !== 'redirect') return answer
    const page = URL.canParse(answer.url) ? new URL(answer.url) : null
    if (page && snapshot.contents.payments.cardOrigins.includes(page.origin)) return { ...answer, url: page.href }
    log.error('the page for the card is not at one of the origins the CMS names')
    return refused
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error
    log.warn({ err: error }, 'a monthly gift could not be changed')
    return refused
  }
}
