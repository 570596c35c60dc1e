import type { CollectionAfterReadHook, PayloadRequest, SanitizedConfig } from 'payload'
import { asSystem } from '../people/as-system.ts'

/**
 * Who works on a text is said by name. Payload's dialogue prints what stands where an address of mail would, and where
 * somebody may not read the account (an author: their own only), a bare id.
 */
export function nameLockHolders(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks) throw new Error('Payload keeps its locks elsewhere')
  locks.hooks.afterRead.push(nameHolder)
  return config
}

const nameHolder: CollectionAfterReadHook = async ({ doc, req }) => {
  const holder = doc.user?.value
  const id = typeof holder === 'object' ? holder?.id : holder
  if (typeof id !== 'string') return doc
  return { ...doc, user: { ...doc.user, value: { id, email: await nameOf(req, id) } } }
}

async function nameOf(req: PayloadRequest, id: string): Promise<string> {
  const person = await req.payload.findByID({
    ...asSystem('colleagues are told by name who works on a text'),
    collection: 'users',
    id,
    depth: 0,
    select: { name: true },
    disableErrors: true,
  })
  return person?.name ?? ''
}
