import { MANAGE_ACTS, type ManageAct, type ManageResponse } from '@campaign/shared/donations/manage.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { z } from 'zod'
import { readAmount } from '../donations/read-amount.ts'

/** What the holder of a link asks for. */
export type ManageOrder =
  | { act: Exclude<ManageAct, 'change_amount'>; locale: Locale }
  /** `amount`: minor units of the gift's currency, within the bounds of one gift. */
  | { act: 'change_amount'; locale: Locale; amount: number }

type ParsedManage = { outcome: 'order'; order: ManageOrder } | Extract<ManageResponse, { outcome: 'invalid' }>

/** Only the kinds of values are decided here. What is not named is dropped. */
const shape = z.object({ act: z.enum(MANAGE_ACTS), locale: z.enum(LOCALES), amount: z.string().optional() })

export const FORM_INCOMPLETE = {
  outcome: 'invalid',
  errors: [{ field: 'form', code: 'form_incomplete' }],
} as const satisfies ManageResponse

/**
 * Reads what the site sent to `POST /api/subscriptions/manage/{link}`; trusts none of it. `currency`: that of the
 * monthly gift, ISO 4217. Throws RangeError only for a currency that is not offered.
 */
export function parseManage(body: unknown, currency: string): ParsedManage {
  const parsed = shape.safeParse(body)
  if (!parsed.success) return { outcome: 'invalid', errors: [...FORM_INCOMPLETE.errors] }
  const { act, locale, amount: typed = '' } = parsed.data
  if (act !== 'change_amount') return { outcome: 'order', order: { act, locale } }

  const amount = readAmount(typed, { locale, currency })
  if (amount.outcome === 'invalid') return { outcome: 'invalid', errors: [amount.error] }
  return { outcome: 'order', order: { act, locale, amount: amount.minor } }
}
