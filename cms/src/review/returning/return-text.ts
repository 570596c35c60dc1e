import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { asOneAct } from '../../database/as-one-act.ts'
import { databaseOf } from '../../database/database-of.ts'
import { waitForTurn } from '../../drafts/wait-for-turn.ts'
import type { FindingClass } from '../../findings/finding.ts'
import { keepTrail } from '../../trail/keep-trail.ts'
import { readContent } from '../read-content.ts'
import type { ReviewedText } from '../reviewed.ts'

/** A finding that is pointed to: its class, and the names of the fields it stands in, from the outside in. */
export type PointedFinding = { class: FindingClass; path: string }

/** `reason`: what the author is to change, in the reviewer's words. */
type Returning = { reason: string; pointed: readonly PointedFinding[] }

type TextReturned = { outcome: 'returned' } | { outcome: 'refused'; code: 'not_found' }

/** In characters, after spaces around it are gone. */
export const REASON_LENGTH = { shortest: 8, longest: 1000 } as const

/**
 * The reviewer `req.user` sends a text back to whoever writes it. It waits for no approval until somebody calls it
 * finished anew; what readers see is not touched. Sent back again, the new words stand in the place of the old ones.
 */
export function returnText(
  req: PayloadRequest,
  text: ReviewedText,
  { reason, pointed }: Returning,
): Promise<TextReturned> {
  return asOneAct(req, async () => {
    await waitForTurn(req, text.document)
    const content = await readContent(req, text, { draft: true })
    if (content === null || Object.keys(content.own).length === 0) return { outcome: 'refused', code: 'not_found' }
    const database = await databaseOf(req)
    await database.execute(sql`
      insert into returned_texts (collection, document, locale, reason, pointed, returned_by)
      values (${text.collection}, ${text.document}, ${text.locale}, ${reason}, ${JSON.stringify(pointed)}::jsonb,
        ${req.user?.id ?? ''})
      on conflict (document, locale) do update set reason = excluded.reason, pointed = excluded.pointed,
        returned_by = excluded.returned_by, at = excluded.at
    `)
    await keepTrail(req, { act: 'text_returned', ...text })
    return { outcome: 'returned' }
  })
}
