import { getLatestCollectionVersion, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { ReviewedCollection } from '../review/reviewed.ts'

type Values = Record<string, unknown>

/**
 * The newest draft of a document as it is stored, each translated field an object by language, in the transaction of
 * `req`; null where there is no such document. No rule about who may see it is asked, and no hook runs.
 */
export async function readInAllLanguages(
  req: PayloadRequest,
  collection: ReviewedCollection,
  document: string,
): Promise<Values | null> {
  // Payload asks the request for the language before it asks the call.
  const inAll = isolateObjectProperty(req, ['locale'])
  inAll.locale = 'all'
  const found = await getLatestCollectionVersion({
    id: document,
    config: req.payload.collections[collection].config,
    payload: req.payload,
    query: { collection, locale: 'all', req: inAll, where: { id: { equals: document } } },
    req: inAll,
  })
  return found ?? null
}
