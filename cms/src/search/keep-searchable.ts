import type { PayloadRequest } from 'payload'
import { booksOf } from '../database/database-of.ts'
import { readTombstones } from '../withdrawal/tombstones.ts'
import { indexStory } from './index-story.ts'

/** Makes a story's public words findable in the transaction that made them public, and what is public no more lost. */
export async function keepSearchable(req: PayloadRequest, collection: string, document: string): Promise<void> {
  // What is only rehearsed is thrown away, and nobody looks for it meanwhile.
  if (collection !== 'stories' || req.context['isRehearsal'] === true) return
  await indexStory(await booksOf(req), document, await readTombstones())
}
