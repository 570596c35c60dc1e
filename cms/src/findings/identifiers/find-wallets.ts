import { byPattern, type PatternMatch } from './by-pattern.ts'
import { passesLuhn } from './check-digits.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER, BEFORE, count, digitsOf } from './pattern-parts.ts'

const BASE58 = '[1-9A-HJ-NP-Za-km-z]'

const rule = (certainty: IdentifierRule['certainty'], pattern: string, accept?: (found: PatternMatch) => boolean) =>
  byPattern({ class: 'wallet', certainty, cased: true, pattern, ...(accept && { accept }) })

const looksRandom = ({ match }: PatternMatch) => /\d.*\d/u.test(match) && /[A-Z]/u.test(match) && /[a-z]/u.test(match)

export const wallets: IdentifierRule[] = [
  rule('named', `${BEFORE}(?:bc1|BC1|tb1|ltc1|addr1)[0-9a-zA-Z]{20,100}${AFTER}`),
  rule(
    'named',
    `${BEFORE}(?:bc1|ltc1)[0-9a-z]{0,8}(?:\\s[0-9a-z]{2,8}){3,24}${AFTER}`,
    ({ match }) => match.split(/\s/u).filter((part) => /\d/u.test(part)).length >= 4,
  ),
  rule('named', `${BEFORE}0[xX](?:\\s?[0-9a-fA-F]){40}(?![0-9a-fA-F])`),
  rule('shaped', `${BEFORE}${BASE58}{25,110}${AFTER}`, looksRandom),
  rule('shaped', `(?<![\\p{L}\\p{N}_-])(?:UQ|EQ|kQ|0Q)[\\w-]{44,48}(?![\\w-])`),
  rule(
    'shaped',
    `(?<![\\p{L}\\p{N}_/-])[\\w]{26,128}(?![\\p{L}\\p{N}_-])`,
    (found) => looksRandom(found) && !found.match.includes('_'),
  ),
  // International account numbers: not by their check digits, for a slip of the pen does not make them harmless.
  rule(
    'named',
    `${BEFORE}(?:A[DELTZ]|B[AEGHY]|C[HYZ]|D[EK]|E[ES]|F[IOR]|G[BEIR]|H[RU]|I[ELST]|KZ|L[ITUV]|M[CDEKT]|N[LO]|P[LT]|R[OS]|S[EIKM]|TR|UA|XK)\\d{2}(?:\\s?[0-9A-Z]{4}){2,7}(?:\\s?[0-9A-Z]{1,4})?${AFTER}`,
    ({ match }) => count(match) >= 10,
  ),
  rule(
    'named',
    `(?<![\\p{L}\\p{N}+-])[2-6]\\d{3}[\\s-]{1,2}\\d{4}[\\s-]{1,2}\\d{4}[\\s-]{1,2}\\d{4}(?![\\p{L}\\p{N}])`,
  ),
  rule('shaped', `(?<![\\p{L}\\p{N}+])[2-6]\\d{15}(?:\\d{2,3})?${AFTER}`, ({ match }) => passesLuhn(digitsOf(match))),
  rule('possible', `(?<![\\p{L}\\p{N}+])[2-6]\\d{15}${AFTER}`),
  rule('shaped', `(?<![\\p{L}\\p{N}+])[34]0[1-9]\\d{17}${AFTER}`),
  rule(
    'named',
    `${BEFORE}(?:[Кк]арт\\p{L}{1,3}|[Cc]ards?|[Cc]arte|[Kk]arte|[Сс]ч[её]т\\p{L}{0,2}|[Рр]ахун\\p{L}{2,3}|[Кк]ошел[её]?к\\p{L}{0,2}|[Гг]аман\\p{L}{1,3}|[Ww]allet|[Cc]ompte|[Kk]onto|[Aa]ccount)(?!\\p{L})[^\\p{N}\\n]{0,30}?(?<id>\\d(?:[\\s-]?\\d){12,21})${AFTER}`,
  ),
]
