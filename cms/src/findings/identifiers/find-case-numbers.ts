import { byPattern } from './by-pattern.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER, BEFORE, count, COUNTED, NUMBER_SIGN } from './pattern-parts.ts'

const NAMED = [
  'дел(?:о|а|у|ом|е)|уголовн\\p{L}{1,3}|производств\\p{L}{1,2}|материал\\p{L}{0,3}|кусп|протокол\\p{L}{0,3}|приговор\\p{L}{0,3}|заявлени\\p{L}{1,2}|исполнительн\\p{L}{1,3}|регистрационн\\p{L}{2,3}',
  'справ(?:а|и|у|ою|і)|провадженн\\p{L}{1,2}|єрдр|єрдру|ердр|вирок\\p{L}{0,2}|заяв\\p{L}{1,2}|реєстрац\\p{L}{1,4}',
  'cases?|docket|files?|reference|ref\\.?|claim|application|proceedings?|home office|uscis|unhcr|appeal',
  'dossiers?|affaires?|recours|ofpra|cnda|agdref|procedure|requete|reference|demande|prefecture|parquet|numero etranger',
  'aktenzeichen|az\\.?|gz\\.?|gesch\\p{L}{1,3}-?z\\p{L}{0,6}\\.?|geschaftszeichen|geschaftszahl|vorgangsnummer|vorgang|strafsache|verfahren|klage|akte|bamf|azr-?(?:nummer)?',
].join('|')

/** Laws have numbers too, and are no secret. */
const LAW = '(?![\\p{N}/.-]*\\s?-?(?:фз|fz|ue|eu|eg|ce|сс)(?!\\p{L}))'
const NAMES_LAW =
  /(?:закон|указ|постанов|приказ|наказ|распоряжени|розпоряджен|loi|decret|directive|resolution|reglement|ordonnance|arrete|law|act|decree|regulation|order|gesetz|verordnung|erlass|richtlinie)\p{L}{0,5}(?:\s\p{L}+){0,3}\s$/u
const TOKEN = `${LAW}(?<id>(?:${NUMBER_SIGN}\\s?)?(?:\\p{L}{1,4}[./-]?\\s?)?\\d[\\p{L}\\p{N}]{0,20}(?:[./-][\\p{L}\\p{N}]{1,20}){0,5})`

const rule = (certainty: IdentifierRule['certainty'], pattern: string, least = 4) =>
  byPattern({ class: 'case_number', certainty, pattern, accept: ({ match }) => count(match) >= least })

export const caseNumbers: IdentifierRule[] = [
  rule(
    'named',
    `${BEFORE}(?:${NAMED})(?![\\p{L}])[^\\p{N}\\n№]{0,35}?${BEFORE}${TOKEN}(?![\\p{L}\\p{N}]|[.,]\\d|\\s\\d{3}(?!\\d)|${COUNTED})`,
    5,
  ),
  rule(
    'named',
    `${BEFORE}(?:${NAMED})(?![\\p{L}])[^\\p{N}\\n№]{0,50}?(?<id>${NUMBER_SIGN}\\s?${LAW}[\\p{L}\\p{N}]{1,20}(?:[./-][\\p{L}\\p{N}]{1,20}){0,5})${AFTER}`,
  ),
  // German registers: chamber, register, number, year.
  rule('shaped', `${BEFORE}\\d{1,3}\\s?[a-z]{1,4}(?:\\s[a-z]{1,3})?\\s\\d{1,6}/\\d{2}(?:\\.[a-z]{1,2})?${AFTER}`),
  rule('shaped', `${BEFORE}\\d{1,2}[a-zа-яіa]?-\\d{1,6}/(?:19|20)?\\d{2}${AFTER}`, 5),
  rule('shaped', `${BEFORE}\\d{3}/\\d{2,6}/\\d{2}(?:-[а-яіa-z])?${AFTER}`, 6),
  rule('shaped', `${BEFORE}\\d{1,2}-[а-яі]{1,3}/\\d{2,4}/\\d{1,6}(?:/\\d{2,4})?${AFTER}`),
  rule('shaped', `${BEFORE}\\d{2}-\\d{2}-\\d{5}${AFTER}`),
  rule('shaped', `${BEFORE}[a-z]{1,4}[.-]\\d{2,4}[.-]\\d{2,6}[.-](?:19|20)\\d\\d${AFTER}`),
  rule('shaped', `${BEFORE}a[\\s-]?\\d{3}-\\d{3}-\\d{3}${AFTER}`),
  rule('shaped', `${BEFORE}\\d{3}-\\d{2}[a-z]\\d{4,6}${AFTER}`),
  rule('shaped', `(?<![\\p{L}\\p{N}+])\\d{7}-\\d{3}${AFTER}`),
  rule('shaped', `(?<![\\p{L}\\p{N}+])[12]\\d{16}${AFTER}`),
  rule('named', `${BEFORE}[a-z]{2,3}/\\d{4,6}/(?:19|20)\\d\\d${AFTER}`),
  rule('possible', `${BEFORE}[a-z]\\d{6,8}/\\d{1,2}${AFTER}`),
  byPattern({
    class: 'case_number',
    certainty: 'possible',
    pattern: `${BEFORE}${NUMBER_SIGN}\\s?${LAW}(?:\\p{L}{1,3}[-/]?)?\\d[\\p{N}/.-]{3,20}\\d(?:[./-]?\\p{L})?${AFTER}`,
    accept: ({ match, text, span }) =>
      count(match) >= 5 && !NAMES_LAW.test(text.plain.slice(Math.max(0, span.start - 40), span.start)),
  }),
  // Nothing that is told has ten figures in a row: it is a number of somebody or something.
  rule('possible', `(?<![\\p{L}\\p{N}.,+])\\d{9,25}${AFTER}`, 9),
]
