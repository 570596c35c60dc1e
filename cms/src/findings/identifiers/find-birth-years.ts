import { byPattern } from './by-pattern.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER, BEFORE } from './pattern-parts.ts'

const FULL = '(?:19[3-9]\\d|20[01]\\d|202\\d)'
const YEAR = `(?:${FULL}|'\\d\\d|[4-9]\\d(?=-|\\s?(?:г|р|год|рок)))`
const ORDINAL = '(?:\\s?-?(?:ого|его|го|й|м|му|ом|х|рр|er|th|s|и))?'

const BORN = [
  'родил(?:ся|ась|ись|ось|а|и)|рожден\\p{L}{0,3}|рожд\\.|уродился|рождени\\p{L}|г\\.?\\s?р\\.',
  'народи(?:вся|лася|лись|лися|в|ла)|народжен\\p{L}{0,4}|нар\\.|р\\.?\\s?н\\.',
  'born|birth|dob|b\\.',
  'nee?s?|naquis|naquit|naissance',
  'geboren(?:e[rnms]?)?|geb\\.|geburtsjahr\\p{L}{0,2}|geburtsdatum|jahrgang|jahrgangs|jg\\.|zur welt|auf die welt',
].join('|')

const TENS_RU =
  "(?:шестидесят|семидесят|восьмидесят|девяност|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|шістдесят|сімдесят|вісімдесят|дев'яносто|двухтысячн|двохтисячн|две тысячи|дві тисячі)\\p{L}{0,3}(?:\\s\\p{L}{3,12})?"

const rule = (pattern: string, certainty: IdentifierRule['certainty'] = 'named') =>
  byPattern({ class: 'birth_year', certainty, pattern })

export const birthYears: IdentifierRule[] = [
  rule(`${BEFORE}(?:${BORN})(?!\\p{L})[^\\p{N}\\n.!?;]{0,35}?${YEAR}${ORDINAL}(?!\\p{N})`),
  rule('\\*\\s?(?:19|20)\\d\\d(?!\\p{N})', 'possible'),
  rule(
    `${BEFORE}(?:annee|year|date|год|рік|дата|jahr)\\s(?:de\\s|of\\s|der\\s)?(?:naissance|birth|рождения|народження|geburt)[\\s:—–-]{1,5}${FULL}(?!\\p{N})`,
  ),
  rule(
    `(?<!\\p{N})(?:${FULL}|\\d\\d)${ORDINAL},?\\s?(?:г\\.?\\s?р\\.?|р\\.?\\s?н\\.?|г\\.?\\s?рожд\\.?|р\\.?\\s?нар\\.?)(?!\\p{L})`,
  ),
  rule(
    `(?<!\\p{N})(?:${FULL}|\\d\\d)${ORDINAL}\\s(?:год(?:а|у|ом|ы|ов)?|рок(?:у|и|ів|ом)?)\\s(?:рождени|народжен)\\p{L}{1,2}`,
  ),
  rule(
    `(?<!\\p{N})${FULL}${ORDINAL}\\s(?:(?:год|рок)\\p{L}{0,2}\\s)?(?:[\\p{L}-]{1,12}\\s){0,3}?(?:родил|народи|geboren|je suis ne|born(?!e)|babies|baby|kid|kids)\\p{L}{0,4}`,
  ),
  rule(
    `${BEFORE}(?:la\\s)?(?:classe|class of|jahrgang|jahrgange|generation|cuvee|promotion|призыв\\p{L}?|призов\\p{L}{0,2})\\s(?:de\\s)?(?:${FULL}|'\\d\\d|[4-9]\\d)(?!\\p{N}|\\s?(?:%|€))`,
  ),
  rule(`${BEFORE}(?:19[4-9]\\d|20[01]\\d)er(?:\\s|-)(?:jahrgang|geburt)`),
  rule(`${BEFORE}${TENS_RU}\\s(?:год|рок)(?:а|у)\\s(?:рождени|народжен)\\p{L}`),
  rule(`${BEFORE}(?:родил|народи)\\p{L}{2,4}\\s[^.!?\\n]{0,25}?${TENS_RU}(?:\\s(?:год|рок|роц)\\p{L})?${AFTER}`),
  rule(
    `${BEFORE}(?:born|nee?|geboren)\\s(?:in\\s|im\\s(?:jahr\\s)?|en\\s)(?:nineteen|two thousand|twenty|mille neuf cent|deux mille|neunzehnhundert|zweitausend)\\p{L}{0,30}(?:[\\s-]\\p{L}+){0,2}`,
  ),
]
