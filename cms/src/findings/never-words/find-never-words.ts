import type { Finding } from '../finding.ts'
import { normalizeText } from '../normalize-text.ts'
import { readStemsOnce, type TokenStems } from './read-stems-once.ts'
import { readTokens } from './read-tokens.ts'
import { sealWith, type NeverWordsKey } from './seal.ts'

/**
 * Where a never-word stands in a text: declined, transliterated, disguised, in a compound or a slug. `digests` is what
 * `digestNeverWord` made of all of them, with the same key.
 */
export const findNeverWords = (text: string, digests: ReadonlySet<string>, key: NeverWordsKey): Finding[] => {
  if (digests.size === 0) return []
  const normalized = normalizeText(text)
  const seal = sealWith(key)
  const stemsOf = readStemsOnce(digests, seal)
  const tokens = readTokens(normalized).map(({ start, end, written }) => ({ start, end, stems: stemsOf(written) }))
  const found = [...tokens.filter(({ stems }) => stems.isWord), ...findPhrases(tokens, normalized.text, digests, seal)]
  return withoutOverlap(found).map(({ start, end }) => {
    const place = normalized.locate(start, end)
    return { class: 'never_word', ...place, text: text.slice(place.start, place.end) }
  })
}

type ReadToken = Place & { stems: TokenStems }
type Place = { start: number; end: number }

/** One word may stand between the words of a phrase: a patronymic, a rank. */
const WINDOW = 4

const findPhrases = (
  tokens: readonly ReadToken[],
  text: string,
  digests: ReadonlySet<string>,
  seal: ReturnType<typeof sealWith>,
): Place[] =>
  tokens.flatMap((first, at) => {
    if (first.stems.parts.length === 0) return []
    const others = nextTo(tokens, at, text).filter(({ stems }) => stems.parts.length > 0)
    return selectionsOf(others).flatMap((rest) => {
      const isPhrase = combine([first, ...rest].map(({ stems }) => stems.parts)).some((stems) =>
        digests.has(seal('phrase', stems.toSorted().join(' '))),
      )
      return isPhrase ? [{ start: first.start, end: rest.at(-1)?.end ?? first.end }] : []
    })
  })

const nextTo = (tokens: readonly ReadToken[], at: number, text: string) => {
  const window = tokens.slice(at, at + WINDOW)
  const torn = window.findIndex((token, index) => {
    const previous = window[index - 1]
    return previous !== undefined && !/^[^\p{L}\p{N}\n.!?]{1,3}$/u.test(text.slice(previous.end, token.start))
  })
  return window.slice(1, torn < 0 ? undefined : torn)
}

const selectionsOf = <Item>(items: readonly Item[]): Item[][] => [
  ...items.map((item) => [item]),
  ...items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other])),
]

const combine = (words: readonly (readonly string[])[]) =>
  words.reduce<string[][]>(
    (phrases, stems) => phrases.flatMap((phrase) => stems.map((stem) => [...phrase, stem])),
    [[]],
  )

const withoutOverlap = (places: readonly Place[]) => {
  const kept: Place[] = []
  for (const place of places.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1)
    if (last === undefined || place.start >= last.end) kept.push({ start: place.start, end: place.end })
    else last.end = Math.max(last.end, place.end)
  }
  return kept
}
