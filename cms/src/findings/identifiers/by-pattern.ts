import type { NormalizedText } from '../normalize-text.ts'
import { spellPattern } from '../normalizing/alphabet.ts'
import type { IdentifierRule, Span } from './identifier-rule.ts'
import { meets, readDemand } from './read-demand.ts'

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
  /** Of a cased pattern that was made to match capitals too, a piece that must match in the plain form. */
  besides?: string
  /** What the group `id` matches is the finding; without such a group, the whole match. */
  pattern: string
  accept?: (found: PatternMatch) => boolean
}

/**
 * Pieces of patterns are strings, so that classes can share them. V8 compiles a pattern when it is first used, and again
 * when it was not used for a while: one that cannot match in a text is not used.
 */
export const byPattern = (rule: PatternRule): IdentifierRule => {
  const spelt = spellPattern(rule.pattern)
  const pattern = new RegExp(spelt, spelt.includes('(?<id>') ? 'gd' : 'g')
  const demand = readDemand(spelt)
  const besides = readDemand(spellPattern(rule.besides ?? ''))
  const form = rule.cased ? 'text' : 'plain'
  return {
    class: rule.class,
    certainty: rule.certainty,
    find: (text) => {
      const spans: Span[] = []
      if (!meets(text.simple[form], text.hasFigure, demand)) return spans
      if (!meets(text.simple.plain, text.hasFigure, besides)) return spans
      for (const found of text.simple[form].matchAll(pattern)) {
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
