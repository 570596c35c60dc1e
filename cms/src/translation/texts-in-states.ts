import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '../review/reviewed.ts'

/**
 * The head of a query: `with … states as (…)`, one row a document and language, those without a word among them. Says
 * of each the same as `decideTextState`; a test holds the two together. `document`: of that one alone.
 */
export function textsInStates({ document }: { document?: string } = {}): SQL {
  return sql`
    with public_texts as (${publicTexts(document)}),
    edits as (
      select document, locale, max(id) as last from text_edits ${only('document', document)} group by document, locale
    ),
    approvals as (
      select distinct on (document, locale) document, locale, through, hash from text_approvals
      ${only('document', document)} order by document, locale, id desc
    ),
    returns as (select document, locale from returned_texts ${only('document', document)}),
    plans as (
      select document, locale, at, hash from planned_publications
      where state = 'waiting' ${document === undefined ? sql`` : sql`and document = ${document}`}
    ),
    facts as (
      select source.collection, source.document, language.locale, source.locale as source_language,
        language.locale = source.locale as is_source, reader.document is not null as is_public,
        own.text, own.public_text, own.ready_text, own.ready_source,
        coalesce(original.ready_text, original.text) as source, original.text as source_draft,
        -- Nobody approved it as it is: never, or not since it was last changed.
        coalesce(approval.through, -1) < greatest(edit.last, shared.last, 0) as is_unapproved,
        coalesce(approval.hash <> 'withdrawn', false) as was_approved,
        back.document is not null as is_returned, plan.at as planned_for,
        approval.hash is distinct from plan.hash as is_approved_anew
      from text_sources source
      cross join unnest(array[${sql.join(
        LOCALES.map((locale) => sql`${locale}`),
        sql`, `,
      )}]::text[]) as language(locale)
      left join text_states own on own.document = source.document and own.locale = language.locale
      left join text_states original on original.document = source.document and original.locale = source.locale
      left join public_texts reader on reader.document = source.document and reader.locale = language.locale
      left join edits edit on edit.document = source.document and edit.locale = language.locale
      left join edits shared on shared.document = source.document and shared.locale = '*'
      left join approvals approval on approval.document = source.document and approval.locale = language.locale
      left join returns back on back.document = source.document and back.locale = language.locale
      left join plans plan on plan.document = source.document and plan.locale = language.locale
      ${only('source.document', document)}
    ),
    states as (
      select *,
        -- Left as it is, it will be refused at its time.
        planned_for is not null and (is_unapproved or is_approved_anew) as is_plan_void,
        case
          when not is_source and ready_source <> source and (text is not null or is_public)
            then case when is_public then 'public_outdated' else 'outdated' end
          when is_public then 'public'
          when text is null then 'missing'
          when ready_text = text then 'ready'
          else 'draft'
        end as state,
        is_public and (text is distinct from public_text or ${haveFiguresChanged}) as has_newer_draft,
        text is not null and coalesce(ready_text = text, false) and is_unapproved and not is_returned
          and not (is_public and coalesce(text = public_text, false) and not ${haveFiguresChanged}) as awaits_approval
      from facts
    )
  `
}

/** Of a record of spending the figures count too, which no language says: they changed since somebody approved them. */
const haveFiguresChanged = sql`(collection = 'spending' and is_unapproved)`

/** A condition on a row of `states`: it is of these kinds of text. */
export function isAmong(collections: readonly ReviewedCollection[]): SQL {
  return sql`states.collection = any(${sql.param([...collections])}::text[])`
}

/** A condition on a row of `states`: this person wrote in it, or in what it shares with its other languages. */
export function isWrittenBy(person: string): SQL {
  return sql`exists (
    select from text_edits edit where edit.collection = states.collection and edit.document = states.document
      and edit.locale in (states.locale, '*') and edit.editor = ${person}
  )`
}

function publicTexts(document: string | undefined): SQL {
  const parts = REVIEWED_COLLECTIONS.map(
    (collection) => sql`
      select _parent_id as document, _locale::text as locale from ${sql.identifier(`${collection}_locales`)}
      where _status = 'published' ${document === undefined ? sql`` : sql`and _parent_id = ${document}`}
    `,
  )
  return sql.join(parts, sql` union all `)
}

function only(column: string, document: string | undefined): SQL {
  return document === undefined ? sql`` : sql`where ${sql.raw(column)} = ${document}`
}
