import { byPattern } from './by-pattern.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER } from './pattern-parts.ts'

const LOCAL = '[\\p{L}\\p{N}_.+%-]{1,64}'
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?'
const NOT_WITHIN = '(?<![\\p{L}\\p{N}_.+%-])'

const AT_IN_BRACKETS = '\\s?[\\[({<]\\s?(?:@|at|a|ат|эт|собака|собачка|равлик|песик|arobase|chez)\\s?[\\])}>]\\s?'
const AT_IN_WORDS =
  '\\s(?:@|at|собак[аи]|собачк[аи]|равлик|песик|эт|ат|arobase|arobas|affenschwanz|klammeraffe|et commercial)\\s'

const DOT =
  '(?:\\s?[\\[({<]\\s?(?:\\.|dot|point|punkt|точка|крапка|тчк)\\s?[\\])}>]\\s?|\\s(?:dot|point|punkt|точка|крапка|тчк|\\.)\\s)'

const rule = (certainty: IdentifierRule['certainty'], pattern: string) =>
  byPattern({ class: 'mail', certainty, pattern })

export const mails: IdentifierRule[] = [
  rule('named', `${NOT_WITHIN}${LOCAL}(?:@|\\s@\\s|@\\s)${LABEL}(?:(?:\\.|${DOT})${LABEL}){1,6}`),
  rule('possible', `${NOT_WITHIN}${LOCAL}@${LABEL}(?:,\\p{L}{2,4}(?!\\p{L}))?`),
  rule('named', `${NOT_WITHIN}${LOCAL}${AT_IN_BRACKETS}${LABEL}(?:(?:\\.|${DOT})${LABEL}){1,6}`),
  rule('named', `${NOT_WITHIN}${LOCAL}${AT_IN_WORDS}${LABEL}(?:${DOT}${LABEL}){1,4}`),
  // "At" is a word of English: only what is written like the name of a box comes before it here.
  rule(
    'named',
    `${NOT_WITHIN}(?=[\\p{L}\\p{N}+%-]{0,63}[_.\\d])${LOCAL}${AT_IN_WORDS}${LABEL}(?:\\.${LABEL}){1,4}${AFTER}`,
  ),
]
