import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { EVERY_LANGUAGE } from './picture-edits.ts'
import type { ReviewedCollection } from './reviewed.ts'

/** Notes which version is about to be brought back: after the change, Payload's hooks look the same as for a save. */
export const noteRestoring: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context['restoredVersion'] = (args as { id?: unknown }).id
  return args
}

/** The version that this change brought back, once; null where it is an ordinary save. */
export function takeRestoredVersion(req: PayloadRequest): string | null {
  const version = req.context['restoredVersion']
  delete req.context['restoredVersion']
  return typeof version === 'string' || typeof version === 'number' ? `${version}` : null
}

type Restored = { collection: ReviewedCollection; document: string; version: string; changed: readonly string[] }

/**
 * With an older version come back the words of those who wrote it: whoever had changed it since it was last approved then
 * counts as having changed it now, beside whoever pressed the button.
 */
export async function countWritersOfVersion(
  req: PayloadRequest,
  { collection, document, version, changed }: Restored,
): Promise<void> {
  if (changed.length === 0) return
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into text_edits (collection, document, locale, editor)
    select distinct edit.collection, edit.document, edit.locale, edit.editor
    from text_edits edit join ${sql.identifier(`_${collection}_v`)} version on version.id::text = ${version}
    where edit.collection = ${collection} and edit.document = ${document} and edit.locale in ${[...changed]}
      -- The database's clock and that of the process that wrote the version.
      and edit.at <= version.updated_at + interval '1 minute'
      and edit.id > coalesce((
        select max(approval.through) from text_approvals approval
        where approval.collection = edit.collection and approval.document = edit.document
          and edit.locale in (approval.locale, ${EVERY_LANGUAGE}) and approval.at < version.updated_at
      ), 0)
      and edit.editor is distinct from ${req.user?.id ?? null}::uuid
  `)
}
