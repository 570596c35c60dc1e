import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { asSystem } from './as-system.ts'

/** False in a new installation, where nobody can sign in yet. */
export async function isAnyAccount(): Promise<boolean> {
  const { count } = await getPayload({ config })
  const { totalDocs } = await count({
    ...asSystem('the door tells a new installation from one in use'),
    collection: 'users',
  })
  return totalDocs > 0
}
