import type { NormalizedText } from '../normalize-text.ts'
import type { IdentifierRule, Span } from './identifier-rule.ts'

export type PatternMatch = {
  match: string
  groups: Record<string, string | undefined>
  span: Span
  text: NormalizedText
}

type PatternRule = {
  class: IdentifierRule['class']
  certainty: IdentifierRule['certainty']
  /** Cased: the normalised text; otherwise its plain form (small letters, no accents). */
  cased?: boolean
  /** What the group `id` matches is the finding; without such a group, the whole match. */
  pattern: string
  accept?: (found: PatternMatch) => boolean
}

/** Pieces of patterns are strings, so that classes can share them; they are compiled once. */
export const byPattern = (rule: PatternRule): IdentifierRule => {
  const hasGroup = rule.pattern.includes('(?<id>')
  const pattern = new RegExp(rule.pattern, hasGroup ? 'gud' : 'gu')
  return {
    class: rule.class,
    certainty: rule.certainty,
    find: (text) => {
      const spans: Span[] = []
      for (const found of (rule.cased ? text.text : text.plain).matchAll(pattern)) {
        const [start, end] = found.indices?.groups?.id ?? [found.index, found.index + found[0].length]
        const span = { start, end }
        const groups = found.groups ?? {}
        if (end > start && (rule.accept?.({ match: groups.id ?? found[0], groups, span, text }) ?? true))
          spans.push(span)
      }
      return spans
    },
  }
}
