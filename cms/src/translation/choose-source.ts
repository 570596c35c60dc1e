import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { asOneAct } from '../database/as-one-act.ts'
import { databaseOf } from '../database/database-of.ts'
import type { ReviewedText } from '../review/reviewed.ts'
import { keepTrail } from '../trail/keep-trail.ts'
import { describeText } from './describe-text.ts'
import { readInAllLanguages } from './read-in-all-languages.ts'
import { readStanding } from './read-standing.ts'
import { forgetUnusedSources, keepSourceText } from './source-texts.ts'
import { waitForTurn } from '../drafts/wait-for-turn.ts'

type SourceChosen = { outcome: 'chosen' } | { outcome: 'refused'; code: 'not_written' | 'not_found' }

/**
 * From now on the document is translated from `text.locale`. What was finished for the old source as it stands is
 * finished for the new one too, where the new one was: the same was said in both. What was outdated stays so.
 */
export function chooseSource(req: PayloadRequest, text: ReviewedText): Promise<SourceChosen> {
  return asOneAct(
    req,
    () => choose(req, text),
    ({ outcome }) => outcome === 'chosen',
  )
}

async function choose(req: PayloadRequest, text: ReviewedText): Promise<SourceChosen> {
  const { collection, document, locale } = text
  await waitForTurn(req, document)
  const standing = await readStanding(req, text)
  const newest = await readInAllLanguages(req, collection, document)
  if (standing === null || newest === null) return { outcome: 'refused', code: 'not_found' }
  if (standing.text === null) return { outcome: 'refused', code: 'not_written' }
  if (standing.isSource) return { outcome: 'chosen' }

  const { sourceLanguage: old, source: counted } = standing
  const isInStep = standing.readySource === counted
  const database = await databaseOf(req)
  await database.execute(sql`
    update text_states state set ready_source = case
        when state.locale = ${locale} then null
        when not ${isInStep} then coalesce(state.ready_source, state.ready_text)
        when state.locale = ${old} or state.ready_source = ${counted} then now_counting.hash
        else state.ready_source
      end
    from (select coalesce(ready_text, text) as hash from text_states where document = ${document} and locale = ${locale})
      as now_counting
    where state.document = ${document}
  `)
  await database.execute(sql`update text_sources set locale = ${locale} where document = ${document}`)
  const { fields } = req.payload.collections[collection].config
  await keepSourceText(req, document, describeText(fields, newest, locale))
  await forgetUnusedSources(req, document)
  await keepTrail(req, { act: 'source_chosen', ...text })
  return { outcome: 'chosen' }
}
