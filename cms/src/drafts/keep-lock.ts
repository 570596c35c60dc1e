import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { asSystem } from '../people/as-system.ts'

/** In seconds since the last key: after that a colleague may write without being asked. */
export const LOCK_DURATION = 120

type Change = { id?: unknown; autosave?: boolean; overrideAccess?: boolean }
type Held = { holder: string | null; isAutosave: boolean }

/**
 * The lock says who is at work; it refuses nothing. Over REST Payload would refuse a colleague in another language, and
 * a reviewer who takes the text down, for as long as somebody types. That nothing is overwritten is held by
 * `save-in-turn.ts`.
 *
 * And Payload takes the lock off with every save. With one each second that would be no lock: whoever opened the text
 * between two of them would not be told. So it stays with whoever holds it; after an autosave, with whoever writes
 * in the form of a text. The desk of translators takes none (`takesNoLock`): it touches one language alone.
 */
export const rememberLock: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation === 'delete') return { ...args, overrideLock: true }
  const { id, autosave } = args as Change
  if (operation !== 'update' || typeof id !== 'string') return args
  if (req.user) {
    const isAutosave = autosave === true && req.context['takesNoLock'] !== true
    const held: Held = { holder: await findHolder(req, collection.slug, id), isAutosave }
    req.context['lock'] = held
  }
  return { ...args, overrideLock: true }
}

export const restoreLock: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const held = req.context['lock'] as Held | undefined
  const person = req.user?.id
  if (held === undefined || person === undefined) return doc
  const holder = held.holder !== null && held.holder !== person ? held.holder : held.isAutosave ? person : null
  if (holder === null) return doc
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: doc.id },
      user: { relationTo: 'users', value: holder },
    },
    req,
    returning: false,
  })
  return doc
}

async function findHolder(req: PayloadRequest, collection: string, id: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    ...asSystem('who holds the lock of a text is asked before a save takes it off'),
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { updatedAt: { greater_than: new Date(Date.now() - LOCK_DURATION * 1000).toISOString() } },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    req,
  })
  const value = docs[0]?.user.value
  return (typeof value === 'object' ? value.id : value) ?? null
}
