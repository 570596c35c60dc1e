import { byPattern, type PatternMatch } from './by-pattern.ts'
import { DAYS_IN_WORDS, isDayAndMonth, MONTH, MONTH_ENGLISH, MONTH_SHORTENED } from './calendar.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER, BEFORE, COUNTED } from './pattern-parts.ts'

const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:-?(?:ого|го|е|є|му|м|числа)|st|nd|rd|th|er|\\.)?'
const YEAR = '(?:,?[\\s_-]+(?:19|20)\\d\\d(?!\\d))?'
const LINK = "[\\s_-]{1,2}(?:(?:of|de|числа|den|d')[\\s_-])?"
const NOT_IN_NUMBER = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/:-])'
const NO_NUMBER_AFTER = '(?![\\p{N}]|[./-]\\d)'

const rule = (certainty: IdentifierRule['certainty'], pattern: string, accept?: (found: PatternMatch) => boolean) =>
  byPattern({ class: 'exact_date', certainty, pattern, ...(accept && { accept }) })

const inWords = (days: string, link: string) => `${BEFORE}(?:${days})${link}(?:${MONTH})${AFTER}${YEAR}`

/** `May 12` is a day, `may 12` is not; the other months are no words of English. */
const hasCapital = ({ text, span }: PatternMatch) =>
  !/^(?:may|march|august)/u.test(text.text.slice(span.start, span.start + 6))

const figuresMakeDay = ({ match }: PatternMatch) => {
  const [first = 0, second = 0] = match.split(/\D+/u).filter(Boolean).map(Number)
  // Only with strokes does anybody put the month first.
  return isDayAndMonth(first, second) && (second <= 12 || match.includes('/'))
}

const CLOCK_OR_AMOUNT = `(?!\\s?(?:uhr|h(?![\\p{L}])|час|год(?:ин|\\.)|o'clock|am(?!\\p{L})|pm(?!\\p{L})|prozent|%))(?!${COUNTED})`

export const exactDates: IdentifierRule[] = [
  rule('named', `${NOT_IN_NUMBER}${DAY}${LINK}(?:${MONTH})${AFTER}${YEAR}`),
  rule('named', `${NOT_IN_NUMBER}${DAY}[\\s_-]?${MONTH_SHORTENED}(?:\\.|(?=[\\s_-]+(?:19|20)\\d\\d))${YEAR}`),
  rule(
    'named',
    `${BEFORE}(?:${MONTH_ENGLISH})[\\s_-]{1,2}(?:the\\s)?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|-?(?:го|е))?(?![\\p{L}\\p{N}]|[.,:]\\d|\\s(?:000|\\p{Ll}*(?:${MONTH}))|${COUNTED})${YEAR}`,
    hasCapital,
  ),
  rule('named', `${BEFORE}(?:${MONTH})\\s(?:the\\s)?(?:${DAYS_IN_WORDS.en})${AFTER}`),
  rule('named', inWords(DAYS_IN_WORDS.ru, '\\s')),
  rule('named', inWords(DAYS_IN_WORDS.uk, '\\s')),
  rule('named', inWords(DAYS_IN_WORDS.fr, '\\s')),
  rule('named', inWords(DAYS_IN_WORDS.de, '\\s')),
  // "The last third of September" is no day.
  rule(
    'named',
    `(?<!(?:last|first|final|middle|one|two|a|each|every|second)\\s)${inWords(DAYS_IN_WORDS.en, '\\s(?:day\\s)?of\\s')}`,
  ),
  rule(
    'shaped',
    `${NOT_IN_NUMBER}\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:19|20)\\d\\d${NO_NUMBER_AFTER}`,
    figuresMakeDay,
  ),
  rule('shaped', `${NOT_IN_NUMBER}\\d{1,2}(?<sign>[./-])\\d{1,2}\\k<sign>\\d{2}${NO_NUMBER_AFTER}`, figuresMakeDay),
  rule(
    'shaped',
    `${NOT_IN_NUMBER}(?:19|20)\\d\\d(?<sign>[./_-])(?:0?[1-9]|1[0-2])\\k<sign>(?:0?[1-9]|[12]\\d|3[01])${NO_NUMBER_AFTER}`,
  ),
  rule('shaped', `(?<!\\p{N})(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\p{N})`),
  rule(
    'shaped',
    `${NOT_IN_NUMBER}(?:0?[1-9]|[12]\\d|3[01])[.\\s/-](?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})[.\\s/-](?:19|20)?\\d\\d${NO_NUMBER_AFTER}`,
  ),
  // Without a year, day and month are also an hour, a mark or a price: only after a word that asks for a day.
  rule(
    'possible',
    `${BEFORE}(?:le|du|au|des|depuis le|jusqu'au|am|vom|zum|seit|dem|bis|ab|den|der|on|since|until|by|от|с|до|на|к|по|від|з|із|о)\\s(?<id>(?:0?[1-9]|[12]\\d|3[01])[./](?:0[1-9]|1[0-2]|[1-9](?=\\.(?:\\s|$)))\\.?)(?![\\p{N}\\p{L}]|[./,:]\\d|[.,]?\\d)${CLOCK_OR_AMOUNT}`,
  ),
]
