import { sql } from '@payloadcms/db-postgres'
import { formatMoney } from '@campaign/shared/money/format-amount.ts'
import { isLocale } from '@campaign/shared/locales/locales.ts'
import type { SpendingPeriod } from '@campaign/shared/spending/spending.ts'
import type {
  ArrayFieldValidation,
  NumberFieldSingleValidation,
  PayloadRequest,
  SelectFieldSingleValidation,
} from 'payload'
import { validations } from 'payload/shared'
import { databaseOf } from '../database/database-of.ts'
import { sayTo } from '../languages/say-to.ts'
import { findPurposeTwice, holdAgainstTotal, isOver, type SpendingLineDraft } from './judge-spending.ts'
import { spendingFaults } from './spending-words.ts'

type Spending = Partial<SpendingPeriod> & {
  lines?: SpendingLineDraft[] | null
  reportUrl?: string | null
  _status?: string
}

/** Everything here is asked of what goes public: a draft may be half written. */
const isPublic = (data: unknown): data is Spending => (data as Spending | undefined)?._status === 'published'

const LARGEST = 100_000_000_00

/** An amount in cents of euro, from one cent, or nothing where nothing is required. */
export const mustBeCents: NumberFieldSingleValidation = (value, options) => {
  if (value === null || value === undefined) return validations.number(value, options)
  return Number.isSafeInteger(value) && value >= 1 && value <= LARGEST
    ? true
    : sayTo(options.req, spendingFaults.not_cents)
}

/** A period that is over, and that no other public record tells of. */
export const mustBeTellable: SelectFieldSingleValidation = async (value, options) => {
  const standard = validations.select(value, options)
  const { data, id, req } = options
  if (standard !== true || !isPublic(data)) return standard
  const { year, part } = data
  if (typeof year !== 'number' || !part) return standard
  if (!isOver({ year, part }, new Date())) return sayTo(req, spendingFaults.not_over)
  return (await isToldElsewhere(req, { year, part }, id)) ? sayTo(req, spendingFaults.already_public) : true
}

export const mustNamePurposesOnce: ArrayFieldValidation = (value, options) => {
  const standard = validations.array(value, options)
  if (standard !== true || !isPublic(options.data)) return standard
  return findPurposeTwice(options.data.lines ?? []) === undefined
    ? true
    : sayTo(options.req, spendingFaults.purpose_twice)
}

export const mustAgreeWithLines: NumberFieldSingleValidation = async (value, options) => {
  const standard = await mustBeCents(value, options)
  if (standard !== true || !isPublic(options.data) || typeof value !== 'number') return standard
  const agreement = holdAgainstTotal(options.data.lines ?? [], value)
  if (agreement.outcome === 'agrees') return true
  const { req } = options
  return sayTo(req, spendingFaults.sum_differs)
    .replace('{sum}', sayCents(req, agreement.sum))
    .replace('{total}', sayCents(req, value))
}

export const mustDateTheReport: NumberFieldSingleValidation = (value, options) => {
  if (isPublic(options.data) && options.data.reportUrl && typeof value !== 'number')
    return sayTo(options.req, spendingFaults.report_year_missing)
  return validations.number(value, options)
}

/** In the transaction of `req`; whoever lets out a record of the same period at this moment is waited for. */
async function isToldElsewhere(req: PayloadRequest, { year, part }: SpendingPeriod, id: unknown): Promise<boolean> {
  const database = await databaseOf(req)
  await database.execute(sql`select pg_advisory_xact_lock(hashtextextended('campaign.spending', 0))`)
  const { rows } = await database.execute(sql`
    select from spending other
    where other.year = ${year} and other.part::text = ${part} and other.id::text <> ${typeof id === 'string' ? id : ''}
      and exists (select from spending_locales where _parent_id = other.id and _status = 'published')
    limit 1
  `)
  return rows.length > 0
}

function sayCents({ i18n }: PayloadRequest, cents: number): string {
  return formatMoney({ minor: cents, currency: 'EUR' }, isLocale(i18n.language) ? i18n.language : 'fr')
}
