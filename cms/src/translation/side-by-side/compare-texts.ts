import { diffArrays } from 'diff'

/** A piece of a text, and what became of it. */
type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** A paragraph in which something changed. */
export type ChangedParagraph = { pieces: Piece[] }

/**
 * What changed between two texts, word by word, in the paragraphs where something did. `locale`: of both; it says where
 * words end.
 */
export function compareTexts(before: readonly string[], after: readonly string[], locale: string): ChangedParagraph[] {
  const words = new Intl.Segmenter(locale, { granularity: 'word' })
  const changed: ChangedParagraph[] = []
  const parts = diffArrays([...before], [...after])
  for (const [at, part] of parts.entries()) {
    const previous = parts[at - 1]
    if (part.added && previous?.removed) continue
    const next = parts[at + 1]
    if (part.removed && next?.added) changed.push(...comparePairs(part.value, next.value, words))
    else if (part.removed) changed.push(...part.value.map((text) => whole('removed', text)))
    else if (part.added) changed.push(...part.value.map((text) => whole('added', text)))
  }
  return changed
}

/** Paragraphs that were replaced, each held against the one in its place. */
function comparePairs(before: readonly string[], after: readonly string[], words: Intl.Segmenter): ChangedParagraph[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => {
    const [was, is] = [before[at], after[at]]
    if (is === undefined) return whole('removed', was ?? '')
    if (was === undefined) return whole('added', is)
    // The library's own cut knows words in Latin letters alone.
    const pieces = diffArrays(cut(was, words), cut(is, words))
    return { pieces: pieces.map(({ added, removed, value }) => pieceOf(added, removed, value.join(''))) }
  })
}

function cut(text: string, words: Intl.Segmenter): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment)
}

function pieceOf(isAdded: boolean, isRemoved: boolean, text: string): Piece {
  return { kind: isAdded ? 'added' : isRemoved ? 'removed' : 'same', text }
}

function whole(kind: Piece['kind'], text: string): ChangedParagraph {
  return { pieces: [{ kind, text }] }
}
