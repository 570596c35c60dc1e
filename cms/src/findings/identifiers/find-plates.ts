import { byPattern } from './by-pattern.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER, anyCase, BEFORE, count, without } from './pattern-parts.ts'

/** The twelve letters that are the same in both scripts: Russian plates have no others, and are typed in either. */
const RU = '[ABEKMHOPCTYXАВЕКМНОРСТУХ]'
const RU_ANY_CASE = '[abekmhopctyxавекмнорстухABEKMHOPCTYXАВЕКМНОРСТУХ]'
const CAPITAL = '[A-ZА-ЯІЇЄҐ]'

const NAMED = [
  'номер\\p{L}{0,3}(?:\\sзнак\\p{L}{0,3})?|номерн\\p{L}{2,3}\\sзнак\\p{L}{0,3}|госномер\\p{L}{0,3}|держномер\\p{L}{0,3}|гос\\.?\\s?номер\\p{L}{0,3}|г/н|регистрационн\\p{L}{2,3}|знак\\p{L}{0,2}',
  'plates?|number plate|registration|registered|licen[cs]e|reg\\.?|immatricul\\p{L}{1,5}|plaques?|minéralogique',
  'kennzeichen|nummernschild\\p{L}{0,3}|autonummer|nummer|schild|zugelassen|tablice|plaka',
  'маш[иі]н\\p{L}{1,3}|авто\\p{L}{0,8}|бус\\p{L}{0,2}|фургон\\p{L}{0,2}|джип\\p{L}{0,2}|такси|таксі|car|van|truck|lorry|suv|taxi|voiture|camion|fourgon|auto|wagen|transporter|lkw|lada|ниву|нива|урал|камаз|уаз',
].join('|')

const ANY_PLATE = `(?=[A-ZА-ЯІЇЄҐ0-9 -]{5,11}(?![\\p{L}\\p{N}]))(?:${CAPITAL}{1,3}[\\s-]?(?:${CAPITAL}{1,3}[\\s-]?)?\\d{2,5}(?:[\\s-]?${CAPITAL}{1,3})?(?:[\\s-]?\\d{1,3})?|\\d{2,4}[\\s-]?${CAPITAL}{1,3}[\\s-]?\\d{1,4}|\\d{1,2}[\\s-]?${CAPITAL}{1,3}[\\s-]?\\d{2,4})`

const rule = (certainty: IdentifierRule['certainty'], pattern: string) =>
  byPattern({ class: 'plate', certainty, cased: true, pattern })

export const plates: IdentifierRule[] = [
  rule('shaped', `${BEFORE}${RU}\\s?-?\\d{3}\\s?-?${RU}{2}(?:\\s?-?\\d{2,3})?(?:\\s?(?:RUS|rus))?${AFTER}`),
  rule('shaped', `${BEFORE}${RU_ANY_CASE}\\s?\\d{3}\\s?${RU_ANY_CASE}{2}\\s?\\d{2,3}${AFTER}`),
  rule('shaped', `${BEFORE}\\d{4}\\s?${RU}{2}\\s?-?\\d{2,3}${AFTER}`),
  rule('shaped', `${BEFORE}${RU}{2}\\s?\\d{3}\\s?-?\\d{2,3}${AFTER}`),
  // Ukraine; Serbia, Georgia, France, Italy.
  rule('shaped', `${BEFORE}${CAPITAL}{2}[\\s-]?\\d{4}[\\s-]?${CAPITAL}{2}${AFTER}`),
  rule('shaped', `${BEFORE}${CAPITAL}{2}[\\s-]?\\d{3,4}[\\s-]?${CAPITAL}{2}${AFTER}`),
  // Kazakhstan, Armenia, Belarus, Turkey.
  rule('shaped', `${BEFORE}\\d{3}\\s?${CAPITAL}{2,3}\\s?-?\\d{2}${AFTER}`),
  rule('shaped', `${BEFORE}\\d{2,3}\\s?${CAPITAL}{2}\\s?\\d{2,3}${AFTER}`),
  rule('shaped', `${BEFORE}\\d{4}\\s?${CAPITAL}{2}\\s?-\\s?\\d${AFTER}`),
  rule('possible', `${BEFORE}(?:0[1-9]|[1-7]\\d|8[01])\\s(?!AM|PM)[A-Z]{1,3}\\s\\d{2,4}${AFTER}`),
  // Germany.
  rule('shaped', `${BEFORE}[A-ZÄÖÜ]{1,3}\\s?-\\s?[A-ZÄÖÜ]{1,2}[\\s-]?\\d{1,4}[EH]?${AFTER}`),
  rule('shaped', `${BEFORE}[A-ZÄÖÜ]{1,3}\\s[A-ZÄÖÜ]{1,2}\\s\\d{3,4}[EH]?${AFTER}`),
  rule('shaped', `${BEFORE}[A-Z]{2}\\d{2}\\s[A-Z]{3}${AFTER}`),
  byPattern({
    class: 'plate',
    certainty: 'named',
    cased: true,
    besides: `(?:${NAMED.replace('é', 'e')})`,
    pattern: `${BEFORE}(?:${anyCase(NAMED)})(?!\\p{L})${without(30)}${BEFORE}(?<id>${ANY_PLATE})${AFTER}`,
    accept: ({ match }) => count(match) >= 3,
  }),
]
