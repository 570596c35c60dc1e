import type { Proof } from '@campaign/shared/donations/checkout.ts'
import { raiseAlarm } from '../alarms/raise-alarm.ts'
import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { countOpening, markTold, readPressure } from './count-openings.ts'
import { decideOpening, suspect, type Opening, type Pressure } from './decide-opening.ts'
import { hasPassed, letPass, standInLine } from './opening-forms.ts'
import { openingLimits, type OpeningLimits } from './opening-limits.ts'

export type { Opening } from './decide-opening.ts'

type AskingForm = {
  /** UUID of the campaign. */
  campaign: string
  /** UUID of the form; a proof is bound to it, so the form's own donation is all that a proof can ever open. */
  attempt: string
  proof: Proof
}

/**
 * Protection from card testing: may a payment page be opened for this form? Ask before anything is written or closed,
 * and only for a form that has no donation yet. The same form sent many times at once counts as one page. Throws when
 * the database fails.
 */
export function mayOpen(books: BooksPool, form: AskingForm, limits: OpeningLimits = openingLimits()): Promise<Opening> {
  return inTransaction(books, async (transaction) => {
    // One at a time, some three milliseconds each: a hundred forms at once must not all see the same low count.
    await transaction.query(`SELECT pg_advisory_xact_lock(hashtext('campaign.openings'))`)
    if (await hasPassed(transaction, form.attempt)) return { outcome: 'open' }

    const pressure: Pressure = await readPressure(transaction, form.campaign, limits)
    if (form.proof === 'wait') pressure.line = await standInLine(transaction, form.attempt, limits)

    const opening = decideOpening(form.proof, pressure, limits)
    await countOpening(transaction, { ...form, isOpen: opening.outcome === 'open' }, limits)
    if (opening.outcome === 'open') await letPass(transaction, form)
    await tellStaff(transaction, form.campaign, { pressure, limits })
    return opening
  })
}

/** At most once a slot, which is a minute: the alarm's own count then says for how long it went on. */
async function tellStaff(
  transaction: Books,
  campaign: string,
  { pressure, limits }: { pressure: Pressure; limits: OpeningLimits },
): Promise<void> {
  const reason = suspect(pressure, limits)
  if (reason === null || !(await markTold(transaction, campaign, limits))) return
  const { everywhere: opened, unanswered } = pressure
  await raiseAlarm(transaction, { kind: 'card_testing', subject: campaign, reason, ours: { opened, unanswered } })
}
