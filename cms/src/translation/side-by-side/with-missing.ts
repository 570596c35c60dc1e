import type { DeskAnswer } from '../../desk/ask-desk.ts'
import { fillIn } from '../../languages/pick-words.ts'

/** The words for each outcome, with the names of the fields that a door found missing or wrong. */
export function withMissing(words: Record<string, string>, answer: DeskAnswer | null): Record<string, string> {
  const { missing } = (answer?.body ?? {}) as { missing?: unknown }
  const named = Array.isArray(missing) ? missing.map(String).join(', ') : ''
  return Object.fromEntries(Object.entries(words).map(([outcome, said]) => [outcome, fillIn(said, { missing: named })]))
}
