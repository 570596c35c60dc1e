import { stemsToTry } from './read-stems.ts'
import { readingsOf } from './read-tokens.ts'
import type { sealWith } from './seal.ts'

export type TokenStems = { isWord: boolean; parts: string[] }

/**
 * Sealing is what takes time: each stem once a text. The memory lasts for one text only, for the set of never-words may
 * have grown by the next.
 */
export const readStemsOnce = (digests: ReadonlySet<string>, seal: ReturnType<typeof sealWith>) => {
  const ofStems = new Map<string, { isWord: boolean; isPart: boolean }>()
  const hasPhrases = [...digests].some((digest) => digest.startsWith('part:'))
  const ofTokens = new Map<string, TokenStems>()

  const look = (stem: string) => {
    const known = ofStems.get(stem)
    if (known) return known
    const sealed = seal('word', stem)
    const fresh = { isWord: digests.has(sealed), isPart: hasPhrases && digests.has(sealed.replace('word:', 'part:')) }
    ofStems.set(stem, fresh)
    return fresh
  }

  return (written: string): TokenStems => {
    const known = ofTokens.get(written)
    if (known) return known
    const stems = readingsOf(written).flatMap(stemsToTry)
    const fresh = { isWord: stems.some((stem) => look(stem).isWord), parts: stems.filter((stem) => look(stem).isPart) }
    ofTokens.set(written, fresh)
    return fresh
  }
}
