import { byPattern } from './by-pattern.ts'
import { isGermanTaxNumber, isPesel, isRussianTaxNumber, isSnils, isUkrainianTaxNumber } from './check-digits.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER, BEFORE, count, digitsOf, GAP, without } from './pattern-parts.ts'

const NAMED = [
  'инн|снилс\\p{L}?|снілс\\p{L}?|иин|жсн|рнокпп|іпн|ипн|едрпоу|єдрпоу|унп|уnp|псн|пинфл|инк',
  '(?:ідентифікаційн|идентификационн|податков|налогов|пенсионн|пенсійн|страхов|социальн|соціальн)\\p{L}{1,3}\\s+(?:страхов\\p{L}{1,3}\\s+)?(?:код|номер|свидетельств|свідоцтв|полис|полис)\\p{L}{0,3}',
  'inn|iin|snils|rnokpp|ipn|pesel|nip|jmbg|emšo|embg|hetu|tckn|pinfl',
  `(?:social${GAP}security|national${GAP}insurance|social${GAP}insurance|insurance|tax(?:payer)?|tax${GAP}(?:id|identification)|personal${GAP}(?:id|identity)|fiscal)(?:${GAP}(?:number|no|id|code))?|ssn|nino|tin`,
  `securite${GAP}sociale|(?:numero|no?°?|identifiant)${GAP}(?:fiscal|de${GAP}secu|d'assure|insee)|nir|numero${GAP}d'identification${GAP}fiscale|carte${GAP}vitale`,
  'steuer\\p{L}*(?:-id|nummer)?|idnr|tin|\\p{L}*versicherungs\\p{L}*|sv-nummer|rentenversicherung\\p{L}*|tc\\s?kimlik',
].join('|')

const GROUPED = '\\d(?:[ .\\-/\\t\\n]?\\d){7,15}'

const rule = (certainty: IdentifierRule['certainty'], pattern: string, checks?: ((digits: string) => boolean)[]) =>
  byPattern({
    class: 'tax_or_insurance_number',
    certainty,
    pattern,
    ...(checks && { accept: ({ match }) => checks.some((check) => check(digitsOf(match))) }),
  })

export const taxNumbers: IdentifierRule[] = [
  byPattern({
    class: 'tax_or_insurance_number',
    certainty: 'named',
    pattern: `${BEFORE}(?:${NAMED})${AFTER}${without(60)}(?<id>(?:[a-z]{2}\\s?)?${GROUPED}(?:\\s?[a-z]${AFTER})?)(?!\\d)`,
    accept: ({ match }) => count(match) >= 8,
  }),
  // In the order of the digits: sex, year, month, department, commune, order, key.
  rule(
    'shaped',
    `${BEFORE}[123478]\\s?\\d{2}\\s?(?:0[1-9]|1[0-2]|[2-9]\\d)\\s?(?:\\d{2}|2[ab])\\s?\\d{3}\\s?\\d{3}(?:\\s?\\d{2})?${AFTER}`,
  ),
  rule('shaped', `${BEFORE}\\d{3}-\\d{3}-\\d{3}[\\s-]\\d{2}${AFTER}`),
  rule('shaped', `(?<![\\p{L}\\p{N}]|\\+\\d?)\\d{3}[\\s-]\\d{3}[\\s-]\\d{3}[\\s-]\\d{2}${AFTER}`),
  rule('shaped', `${BEFORE}[a-z]{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[a-d]${AFTER}`),
  rule('shaped', `${BEFORE}\\d{2}\\s?[0-3]\\d[01]\\d{3}\\s?[a-z]\\s?\\d{3}${AFTER}`),
  rule('shaped', `(?<![\\p{L}\\p{N}+])\\d{10}${AFTER}`, [isRussianTaxNumber, isUkrainianTaxNumber]),
  rule('shaped', `(?<![\\p{L}\\p{N}+])\\d{12}${AFTER}`, [isRussianTaxNumber]),
  rule('shaped', `(?<![\\p{L}\\p{N}+])\\d{11}${AFTER}`, [isSnils, isPesel, isGermanTaxNumber]),
  rule('shaped', `(?<![\\p{L}\\p{N}+])\\d{2}\\s\\d{3}\\s\\d{3}\\s\\d{3}${AFTER}`, [isGermanTaxNumber]),
  // Kazakh IIN: the date of birth, the century and sex, and a number.
  rule('possible', `(?<![\\p{L}\\p{N}+])\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[1-6]\\d{5}${AFTER}`),
]
