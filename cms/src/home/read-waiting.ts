import { sql } from '@payloadcms/db-postgres'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'
import type { ReaderOfTexts } from '../translation/reader-of-texts.ts'
import { isAmong, isWrittenBy, textsInStates } from '../translation/texts-in-states.ts'

/** What waits in one language; numbers of texts. */
export type WaitingIn = {
  locale: Locale
  missing: number
  draft: number
  outdated: number
  /** Called ready by somebody, and not approved as it is now. */
  awaitsApproval: number
  /** Among them: it was approved before, and was changed since. */
  changedSinceApproval: number
  /** Among them: this person is not among those who changed it since, so they may decide. */
  forThem: number
  /** Approved, and to be public at a time somebody chose. */
  planned: number
  /** Among them: changed since, so that they will not be. */
  plannedInVain: number
  /** Sent back by a reviewer, and this person wrote in it. */
  returned: number
  /** Drafts this person was the last to change; in the language of the original also what all languages share. */
  theirDrafts: number
  /** They were approved, and somebody changed them since; this person wrote in them. Another approval is needed. */
  voided: number
}

/** What waits for somebody, language by language, in one query. Numbers alone: no title leaves here. */
export async function readWaiting(payload: Payload, reader: ReaderOfTexts): Promise<WaitingIn[]> {
  const { person, collections } = reader
  const { rows } = await postgresOf(payload).drizzle.execute<Record<string, string>>(sql`
    ${textsInStates()},
    last_edits as (
      select distinct on (document, locale) document, locale, editor, id from text_edits
      order by document, locale, id desc
    ),
    own as (
      select distinct edit.document, edit.locale from text_edits edit
      left join approvals approval on approval.document = edit.document and approval.locale = edit.locale
      where edit.editor = ${person} and edit.id > coalesce(approval.through, 0)
    )
    select states.locale,
      count(*) filter (where state = 'missing') as missing,
      count(*) filter (where state = 'draft') as draft,
      count(*) filter (where state in ('outdated', 'public_outdated')) as outdated,
      count(*) filter (where awaits_approval) as awaits,
      count(*) filter (where awaits_approval and was_approved) as changed,
      count(*) filter (where awaits_approval and own.document is null and everywhere.document is null) as for_them,
      count(*) filter (where planned_for is not null) as planned,
      count(*) filter (where is_plan_void) as planned_in_vain,
      count(*) filter (where is_returned and ${isWrittenBy(person)}) as returned,
      count(*) filter (where (state = 'draft' or has_newer_draft) 
        and case when shared.id > coalesce(last.id, 0) then shared.editor else last.editor end = ${person}) as their_drafts,
      count(*) filter (where was_approved and is_unapproved and not is_returned and ${isWrittenBy(person)}) as voided
    from states
    left join last_edits last on last.document = states.document and last.locale = states.locale
    left join last_edits shared on shared.document = states.document and shared.locale = '*' and states.is_source
    left join own on own.document = states.document and own.locale = states.locale
    left join own everywhere on everywhere.document = states.document and everywhere.locale = '*'
    where ${isAmong(collections)}
    group by states.locale
  `)
  return rows.flatMap((row) => {
    const { locale } = row
    if (!isLocale(locale)) return []
    const count = (name: string): number => Number(row[name] ?? 0)
    return [
      {
        ...{ locale, missing: count('missing'), draft: count('draft'), outdated: count('outdated') },
        ...{ awaitsApproval: count('awaits'), changedSinceApproval: count('changed') },
        ...{ planned: count('planned'), plannedInVain: count('planned_in_vain') },
        ...{ forThem: count('for_them'), returned: count('returned'), theirDrafts: count('their_drafts') },
        voided: count('voided'),
      },
    ]
  })
}
