import type { PayloadRequest } from 'payload'
import { refuseByNeverWords } from '../review/find-in-content.ts'
import { readPublicContents } from '../review/read-public-contents.ts'
import { forgetNeverWordHits, noteNeverWordHits, type TextsInOneLanguage } from './note-never-word-hits.ts'
import { readNeverWordsOfMany } from './read-never-words.ts'

/** Holds public texts against the words that are sealed now; notes those in which one stands, and gives how many. */
export async function judgePublicTexts(
  req: PayloadRequest,
  { collection, locale, documents }: TextsInOneLanguage,
): Promise<number> {
  const contents = await readPublicContents(req, { collection, locale, documents })
  const wordsOf = await readNeverWordsOfMany(req, collection, contents)
  const found: string[] = []
  const clean: string[] = []
  for (const [document, content] of contents) {
    const refusal = refuseByNeverWords(collection, content, wordsOf(document))
    if (refusal === 'never_word_found') found.push(document)
    // What was sealed under another key may stand in it or not: what is known of it stays.
    else if (refusal === null) clean.push(document)
  }
  await noteNeverWordHits(req, { collection, locale, documents: found })
  await forgetNeverWordHits(req, { collection, locale, documents: clean })
  return found.length
}
