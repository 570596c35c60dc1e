import { sql } from '@payloadcms/db-postgres'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'
import { textsInStates } from '../translation/texts-in-states.ts'

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
  /** Drafts this person was the last to change. */
  theirDrafts: number
}

/** What waits for the person with this id, language by language, in one query. Numbers alone: no title leaves here. */
export async function readWaiting(payload: Payload, person: string): Promise<WaitingIn[]> {
  const { rows } = await postgresOf(payload).drizzle.execute<Record<string, string>>(sql`
    ${textsInStates()},
    last_edits as (
      select distinct on (document, locale) document, locale, editor from text_edits
      where locale <> '*' order by document, locale, id desc
    ),
    own as (
      select distinct edit.document, edit.locale from text_edits edit
      left join approvals approval on approval.document = edit.document and approval.locale = edit.locale
      where edit.editor = ${person} and edit.id > coalesce(approval.through, 0)
    )
    select state.locale,
      count(*) filter (where state = 'missing') as missing,
      count(*) filter (where state = 'draft') as draft,
      count(*) filter (where state in ('outdated', 'public_outdated')) as outdated,
      count(*) filter (where awaits_approval) as awaits,
      count(*) filter (where awaits_approval and was_approved) as changed,
      count(*) filter (where awaits_approval and own.document is null and everywhere.document is null) as for_them,
      count(*) filter (where (state = 'draft' or has_newer_draft) and last.editor = ${person}) as their_drafts
    from states state
    left join last_edits last on last.document = state.document and last.locale = state.locale
    left join own on own.document = state.document and own.locale = state.locale
    left join own everywhere on everywhere.document = state.document and everywhere.locale = '*'
    group by state.locale
  `)
  return rows.flatMap((row) => {
    const { locale } = row
    if (!isLocale(locale)) return []
    const count = (name: string): number => Number(row[name] ?? 0)
    return [
      {
        ...{ locale, missing: count('missing'), draft: count('draft'), outdated: count('outdated') },
        ...{ awaitsApproval: count('awaits'), changedSinceApproval: count('changed') },
        ...{ forThem: count('for_them'), theirDrafts: count('their_drafts') },
      },
    ]
  })
}
