import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { BOOKS_TIME_ZONE } from '../desk/show-date.ts'
import { isUuid } from '../donations/is-uuid.ts'
import { languageOf } from '../languages/pick-words.ts'
import { sayTo } from '../languages/say-to.ts'
import { documentOfVersion } from './document-of-version.ts'
import { draftFaults } from './draft-words.ts'
import { waitForTurn } from './wait-for-turn.ts'

const TURNS = new Set(['update', 'delete', 'restoreVersion'])

type Change = { id?: unknown; data?: Record<string, unknown> }

/**
 * Before a text is read to be changed: saves of one text wait for one another, for each writes all its languages again
 * as it found them; and a form that was opened before somebody changed the same language is not saved over it. Throws
 * 409 then. The admin's form sends the `updatedAt` it was opened with; a request without one says nothing of a form.
 */
export const saveInTurn: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  // A rehearsal is thrown away, and runs beside an approval that holds this lock.
  if (req.context['isRehearsal'] === true) return args
  const { id, data } = args as Change
  const document = operation === 'restoreVersion' ? await documentOfVersion(req, collection.slug, id) : id
  if (!TURNS.has(operation) || typeof document !== 'string' || !isUuid(document)) return args
  await waitForTurn(req, document)
  const openedAt = data?.['updatedAt']
  if (operation === 'update' && typeof openedAt === 'string')
    await refuseStale(req, { collection: collection.slug, document, openedAt })
  return args
}

type Form = { collection: string; document: string; openedAt: string }

async function refuseStale(req: PayloadRequest, { collection, document, openedAt }: Form): Promise<void> {
  const opened = Date.parse(openedAt)
  if (Number.isNaN(opened)) return
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ saved_at: string; saved_by: string | null; name: string | null }>(sql`
    select save.saved_at::text as saved_at, save.saved_by, person.name
    from text_saves save left join users person on person.id = save.saved_by
    where save.collection = ${collection} and save.document = ${document}
      and save.locale in (${req.locale ?? ''}, '*') and save.saved_at > ${new Date(opened).toISOString()}
    order by save.saved_at desc limit 1
  `)
  const save = rows[0]
  if (!save) return
  const words = save.saved_by === req.user?.id ? draftFaults.savedElsewhere : draftFaults.savedByOther
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: BOOKS_TIME_ZONE })
  const time = clock.format(new Date(save.saved_at)).replace(':', languageOf(req.i18n) === 'fr' ? '\u00a0h\u00a0' : '.')
  const said = sayTo(req, words)
    .replace('{name}', () => save.name ?? '–')
    .replace('{time}', time)
  throw new APIError(said, 409)
}
