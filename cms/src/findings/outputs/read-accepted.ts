import { asFirst } from '@campaign/shared/locales/as-first.ts'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { createLocalReq, type Payload } from 'payload'
import type { Books } from '../../donations/books.ts'
import { poolOf } from '../../withdrawal/pool-of.ts'
import type { Finding } from '../finding.ts'
import { isKnown, readKnownFindings, type KnownFindings } from './read-known-findings.ts'
import { tryAgain } from './try-again.ts'

/** Figures of a campaign carry the day of their source, from a field for days; the gate has seen the rest of it. */
const HAS_DAYS = '/:locale'

/** What was received in a year is counted from its first day, which the site says in every language. */
const HAS_ACCOUNTS = '/:locale/pages/:slug'
const FIRST_DAYS = new Set(
  LOCALES.map((locale) => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    return asFirst(format.format(new Date('2026-01-01')), locale)
  }),
)

function isOfTheSite(route: string, { class: kind, text }: Finding): boolean {
  if (kind !== 'exact_date') return false
  return route === HAS_DAYS || (route === HAS_ACCOUNTS && FIRST_DAYS.has(text.replaceAll(/\s+/g, ' ')))
}

/** Of what was found at an address of the site, all that nobody has accepted. */
export type Accepted = {
  without: (output: { route: string }, found: readonly Finding[]) => Promise<Finding[]>
}

/**
 * `revision`: of the site. What is accepted is read anew whenever something else is met after the site has moved on, for it
 * may have been accepted since.
 */
export async function readAccepted(payload: Payload, revision: number): Promise<Accepted> {
  const read = async (): Promise<KnownFindings> =>
    tryAgain(async () => readKnownFindings(await createLocalReq({}, payload)))
  let [known, at] = [await read(), revision]
  const leaveOut = ({ route }: { route: string }, found: readonly Finding[]): Finding[] =>
    found.filter((one) => !isKnown(known, one) && !isOfTheSite(route, one))
  return {
    without: async (output, found): Promise<Finding[]> => {
      const unknown = leaveOut(output, found)
      if (unknown.length === 0) return unknown
      const now = await tryAgain(() => readRevision(poolOf({ payload })))
      if (now === at) return unknown
      ;[known, at] = [await read(), now]
      return leaveOut(output, found)
    },
  }
}

async function readRevision(books: Books): Promise<number> {
  const { rows } = await books.query<{ revision: string }>('SELECT revision FROM content_revision')
  return Number(rows[0]?.revision ?? 0)
}
