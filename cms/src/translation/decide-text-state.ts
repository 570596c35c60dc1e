/** Where a text stands in one language. In the order in which somebody meets them. */
export const TEXT_STATES = ['missing', 'draft', 'ready', 'outdated', 'public', 'public_outdated'] as const
export type TextState = (typeof TEXT_STATES)[number]

/** All hashes of what a language says; null where there is none. */
export type TextFacts = {
  /** Newest draft. */
  text: string | null
  /** The text somebody called finished, or that was approved. */
  readyText: string | null
  /** The source it was finished for. */
  readySource: string | null
  /** The source that counts now (`sourceThatCounts`). */
  source: string | null
  isSource: boolean
  /** Whether readers see this language. */
  isPublic: boolean
}

/**
 * A translation is outdated when the source that counts is no longer the one it was finished for, whatever was written
 * in it since: only calling it finished again ends that. The source itself never is.
 */
export function decideTextState(facts: TextFacts): TextState {
  const { text, readyText, isPublic } = facts
  if (isOutdated(facts)) return isPublic ? 'public_outdated' : 'outdated'
  if (isPublic) return 'public'
  if (text === null) return 'missing'
  return readyText === text ? 'ready' : 'draft'
}

function isOutdated({ text, readySource, source, isSource, isPublic }: TextFacts): boolean {
  if (isSource || readySource === null || source === null || (text === null && !isPublic)) return false
  return readySource !== source
}

/**
 * Which text of the source language counts for its translations: the last one that was called finished or approved.
 * What its author is still writing makes nobody's work outdated, keystroke by keystroke; a source that was never
 * finished counts as it is, so that translating may begin.
 */
export function sourceThatCounts(source: { text: string | null; readyText: string | null } | undefined): string | null {
  return source?.readyText ?? source?.text ?? null
}
