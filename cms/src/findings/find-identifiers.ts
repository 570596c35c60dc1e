import type { Finding, IdentifierClass } from './finding.ts'
import { identifierRules } from './identifiers/identifier-rules.ts'
import { normalizeText } from './normalize-text.ts'

/**
 * What in a text may lead to a person, in the order of the text and without overlap. A finding is a question to a
 * reviewer, not a verdict; numbers in words and names that look like no name remain theirs to see.
 */
export const findIdentifiers = (text: string): Finding[] => {
  const normalized = normalizeText(text)
  const claims = identifierRules.flatMap((rule, rank) =>
    [...rule.find(normalized)].map((span) => ({ ...span, class: rule.class, rank })),
  )
  return merge(claims).map(({ class: identifierClass, start, end }) => {
    const place = normalized.locate(start, end)
    return { class: identifierClass, ...place, text: text.slice(place.start, place.end) }
  })
}

type Claim = { class: IdentifierClass; start: number; end: number; rank: number }

/** Claims that overlap become one finding: all that any of them covers, under the class of the best of them. */
const merge = (claims: readonly Claim[]) => {
  const merged: Claim[] = []
  for (const claim of claims.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1)
    if (last === undefined || claim.start >= last.end) {
      merged.push({ ...claim })
      continue
    }
    last.end = Math.max(last.end, claim.end)
    if (claim.rank < last.rank) {
      last.rank = claim.rank
      last.class = claim.class
    }
  }
  return merged
}
