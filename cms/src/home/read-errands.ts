import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { postgresOf } from '../database/database-of.ts'
import { mayDo } from '../people/may-do.ts'
import type { StaffAct } from '../people/permissions.ts'
import { LATE_AFTER } from '../planning/plan.ts'
import { REQUEST_LIFE } from '../people/two-people/decide-request.ts'
import { poolOf } from '../withdrawal/pool-of.ts'
import { readWithdrawals } from '../withdrawal/read-withdrawals.ts'

/** What waits for somebody besides the texts in their languages, in the order in which it presses. */
export const ERRANDS = [
  'never_words_public',
  'sites_unconfirmed',
  'restores_asked',
  'copies_to_ask',
  'plans_late',
  'plans_refused',
  'consents_ending',
  'consents_to_review',
  'pictures_ending',
  'requests_open',
  'alarms_open',
] as const
export type Errand = (typeof ERRANDS)[number]

/** How many wait, of what this person may see to; what is not theirs, or does not wait, is not in it. */
export type ErrandsWaiting = ReadonlyMap<Errand, number>

/** Days before its end in which somebody is asked about a consent, and after its time in which a plan is told of. */
export const ENDING_SOON = 30
const PLANS_REMEMBERED = 30

/** By one query, and one look at the sites. Numbers alone. */
export async function readErrands(payload: Payload, user: TypedUser): Promise<ErrandsWaiting> {
  const theirs = ERRANDS.filter((errand) => mayDo(user, WHO[errand]))
  const counted = theirs.filter((errand) => errand !== 'sites_unconfirmed')
  const found = new Map<Errand, number>()
  if (counted.length > 0) {
    const counts = counted.map((errand) => sql`(${COUNTS[errand](user.id)})::int as ${sql.identifier(errand)}`)
    const { rows } = await postgresOf(payload).drizzle.execute<Record<Errand, number>>(
      sql`select ${sql.join(counts, sql`, `)}`,
    )
    for (const errand of counted) found.set(errand, rows[0]?.[errand] ?? 0)
  }
  if (theirs.includes('sites_unconfirmed')) found.set('sites_unconfirmed', await countUnconfirmed(payload))
  return new Map(ERRANDS.flatMap((errand) => ((found.get(errand) ?? 0) > 0 ? [[errand, found.get(errand) ?? 0]] : [])))
}

const WHO: Record<Errand, StaffAct> = {
  never_words_public: 'keep_never_words',
  sites_unconfirmed: 'withdraw_stories',
  restores_asked: 'withdraw_stories',
  copies_to_ask: 'withdraw_stories',
  plans_late: 'plan_publication',
  plans_refused: 'plan_publication',
  consents_ending: 'withdraw_consent',
  consents_to_review: 'withdraw_consent',
  pictures_ending: 'keep_picture',
  requests_open: 'keep_accounts',
  alarms_open: 'deal_with_alarm',
}

const TODAY = sql`today_in_paris()`
const dayOf = (column: SQL): SQL => sql`(${column} at time zone 'UTC')::date`

const COUNTS: Record<Exclude<Errand, 'sites_unconfirmed'>, (person: string) => SQL> = {
  never_words_public: () => sql`select count(*) from never_word_hits`,
  restores_asked: (person) => sql`
    select count(*) from hidden_stories hidden where restore_asked_by is not null and restore_asked_by <> ${person}
      and cause <> 'consent_withdrawn' and exists (select from stories where id = hidden.story)`,
  copies_to_ask: () => sql`select count(*) from outside_copies where state = 'to_ask'`,
  plans_late: () => sql`
    select count(*) from planned_publications
    where state = 'waiting' and at < now() - make_interval(mins => ${LATE_AFTER})`,
  // Of each text the last plan counts: who planned anew, or published, has seen to it.
  plans_refused: () => sql`
    select count(*) from (
      select distinct on (collection, document, locale) collection, document, locale, state, ended_at
      from planned_publications order by collection, document, locale, planned_at desc
    ) plan
    where state = 'refused' and ended_at > now() - make_interval(days => ${PLANS_REMEMBERED})
      and not exists (
        select from text_approvals approval where approval.document = plan.document and approval.locale = plan.locale
          and approval.at > plan.ended_at
      )`,
  consents_ending: () => sql`
    select count(*) from consents where withdrawn_at is null
      and ${dayOf(sql`expires_on`)} between ${TODAY} and ${TODAY} + ${ENDING_SOON}::int`,
  consents_to_review: () => sql`
    select count(*) from consents where withdrawn_at is null and ${dayOf(sql`expires_on`)} >= ${TODAY}
      and ${dayOf(sql`review_on`)} <= ${TODAY}`,
  pictures_ending: () => sql`select count(*) from media where ends_on is not null`,
  // One’s own, and those about oneself, are another’s to answer.
  requests_open: (person) => sql`
    select count(*) from account_requests request join users on users.id = request.account
    where request.at > now() - make_interval(hours => ${REQUEST_LIFE})
      and request.asked_by is distinct from ${person}::uuid and request.account <> ${person}
      and not exists (select from account_decisions decision where decision.request = request.id)`,
  alarms_open: () => sql`select count(*) from alarms where dealt_with_at is null`,
}

/** Running sites that may still show what was withdrawn. */
async function countUnconfirmed(payload: Payload): Promise<number> {
  const { instances } = await readWithdrawals(poolOf({ payload }))
  return instances.filter(({ standing }) => standing === 'waiting' || standing === 'silent').length
}
