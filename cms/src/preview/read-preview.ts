import type { PreviewedDraft, PreviewReadRequest, PreviewReadResponse } from '@campaign/shared/preview/preview.ts'
import type { Payload, TypedUser } from 'payload'
import { logger } from '../log/logger.ts'
import { isKeepable } from '../rest/check-json.ts'
import { isFor, refuseMisused } from './exchange-token.ts'
import { findPreviewer } from './find-previewer.ts'
import { mayBePreviewed } from './may-be-previewed.ts'
import { openClaims, type PreviewKeys } from './preview-seal.ts'

type Document = PreviewedDraft['document']

/**
 * The newest draft a grant is for, as the person who asked may read it, with what stands unsaved in their form laid
 * over it. Nothing of that is kept anywhere.
 */
export async function readPreview(
  payload: Payload,
  { address, grant, unsaved }: PreviewReadRequest,
  { keys, framedBy }: { keys: PreviewKeys; framedBy: string },
): Promise<PreviewReadResponse> {
  const claims = openClaims('grant', grant, keys, Math.floor(Date.now() / 1000))
  if (claims === null) return { outcome: 'refused' }
  if (!isFor(claims, address)) return refuseMisused(payload, claims)
  const user = await findPreviewer(payload, claims)
  if (user === null) return { outcome: 'refused' }

  if (!(await mayBePreviewed(payload, address))) return { outcome: 'refused' }
  const draft = await readDraft(payload, user, address)
  if (draft === null) return { outcome: 'refused' }
  const document = await populate(payload, user, address, { ...draft, ...pickFields(payload, address, unsaved ?? {}) })
  if (document === null) return { outcome: 'unreadable' }
  return { outcome: 'read', draft: { collection: address.collection, document } as PreviewedDraft, framedBy }
}

async function readDraft(
  payload: Payload,
  user: TypedUser,
  { collection, id, locale }: PreviewReadRequest['address'],
): Promise<Document | null> {
  return payload.findByID({
    overrideAccess: false,
    user,
    collection,
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    disableErrors: true,
  })
}

/** Of what was sent, the fields the document has; never what Payload itself keeps about it. */
function pickFields(
  payload: Payload,
  { collection }: PreviewReadRequest['address'],
  unsaved: Record<string, unknown>,
): Record<string, unknown> {
  const names = payload.collections[collection].config.flattenedFields.map(({ name }) => name)
  const own = new Set(names.filter((name) => !KEPT_BY_PAYLOAD.has(name)))
  return Object.fromEntries(Object.entries(unsaved).filter(([name]) => own.has(name)))
}

const KEPT_BY_PAYLOAD = new Set(['id', '_status', 'createdAt', 'updatedAt'])

/** With the pictures it shows, as the site reads it. Null where an unsaved value is nothing Payload understands. */
async function populate(
  payload: Payload,
  user: TypedUser,
  { collection, id, locale }: PreviewReadRequest['address'],
  data: Record<string, unknown>,
): Promise<Document | null> {
  if (!isKeepable(data)) return null
  try {
    return await payload.findByID({
      overrideAccess: false,
      user,
      collection,
      id,
      locale,
      fallbackLocale: false,
      depth: 1,
      data,
      // The values are of one language; an object among them (rich text) is no list of languages.
      flattenLocales: false,
    })
  } catch (error) {
    logger.warn({ kind: error instanceof Error ? error.name : typeof error }, 'an unsaved text could not be previewed')
    return null
  }
}
