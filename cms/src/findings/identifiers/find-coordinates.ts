import { byPattern } from './by-pattern.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER, BEFORE } from './pattern-parts.ts'

const HEMISPHERE =
  '(?:(?:[nsewo]|с\\.?\\s?ш\\.?|ю\\.?\\s?ш\\.?|в\\.?\\s?д\\.?|з\\.?\\s?д\\.?|пн\\.?\\s?ш\\.?|пд\\.?\\s?ш\\.?|сх\\.?\\s?д\\.?|зх\\.?\\s?д\\.?|nord|sud|est|ouest|ost|west|north|south|east|широт\\p{L}|долгот\\p{L}|довгот\\p{L}|с|ю|в|з)(?!\\p{L}))'
const BETWEEN =
  '\\s*(?:[,;/|]|(?:и|і|й|та|und|and|et)(?!\\p{L})|°)?\\s*(?:lon(?:g(?:itude)?)?|lng|долгота|довгота|longitude|lange|l)?[\\s:=.]*'
const NAMED =
  '(?:координат\\p{L}{0,3}|coord\\p{L}{0,8}|koordinat\\p{L}{0,3}|gps|lat(?:itude)?|широт\\p{L}|точк\\p{L}|point|punkt|geo|геолокац\\p{L}{1,2}|позици\\p{L}|position|навигатор\\p{L}{0,3}|навігатор\\p{L}{0,3}|карт\\p{L})'
const MINUTE = "['′´]"
const START = '(?<![\\p{N}.,])'

const rule = (certainty: IdentifierRule['certainty'], pattern: string, accept?: (figures: number[]) => boolean) =>
  byPattern({
    class: 'coordinates',
    certainty,
    pattern,
    ...(accept && {
      accept: ({ groups }) => accept([groups.a, groups.b].map((value) => Number((value ?? '').replace(',', '.')))),
    }),
  })

const onEarth = ([latitude = 0, longitude = 0]: number[]) =>
  (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || (Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90)

export const coordinates: IdentifierRule[] = [
  // Three decimals may be the thousands of an amount; four are not.
  rule(
    'named',
    `${START}(?<a>-?\\d{1,3}[.,]\\d{4,9})\\s*°?\\s*${HEMISPHERE}?${BETWEEN}${HEMISPHERE}?\\s*(?<b>-?\\d{1,3}[.,]\\d{4,9})(?:\\s*°?\\s*${HEMISPHERE})?(?!\\p{N})`,
    onEarth,
  ),
  rule(
    'named',
    `${BEFORE}${NAMED}(?!\\p{L})[^\\p{N}\\n]{0,40}?(?<a>-?\\d{1,3}[.,]\\d{2,9})\\s*°?\\s*${HEMISPHERE}?${BETWEEN}(?<b>-?\\d{1,3}[.,]\\d{2,9})(?!\\p{N}|\\s*(?:%|km|км|евро|euro|руб))`,
    onEarth,
  ),
  rule('shaped', `${START}-?\\d{1,3}[.,]\\d{2,9}\\s*°\\s*${HEMISPHERE}`),
  rule(
    'named',
    `${START}(?:[nsewo]\\s*)?\\d{1,3}\\s*°\\s*\\d{1,2}(?:[.,]\\d+)?\\s*${MINUTE}(?:\\s*\\d{1,2}(?:[.,]\\d+)?\\s*(?:"|${MINUTE}{2}))?(?:\\s*${HEMISPHERE})?(?:[\\s,;/]*(?:[nsewo]\\s*)?\\d{1,3}\\s*°\\s*\\d{1,2}(?:[.,]\\d+)?\\s*${MINUTE}?(?:\\s*\\d{1,2}(?:[.,]\\d+)?\\s*(?:"|${MINUTE}{2}))?(?:\\s*${HEMISPHERE})?)?`,
  ),
  rule('shaped', `${START}\\d{1,3}\\s*[°\\s]\\s*\\d{1,2}[.,]\\d{2,5}\\s*${MINUTE}?\\s*[nsewo]${AFTER}`),
  rule('shaped', `${START}\\d{1,3}\\s*°\\s*\\d{1,2}(?:[.,]\\d+)?\\s*${HEMISPHERE}`),
  rule('shaped', `${BEFORE}[nsewo]\\s?\\d{1,3}(?:\\s?°\\s?|\\s)\\d{1,2}[.,]\\d{2,5}(?!\\p{N})`),
  rule('shaped', `${BEFORE}[nsewo]\\s?-?\\d{1,3}[.,]\\d{3,9}(?!\\p{N})`),
  rule(
    'shaped',
    `${START}\\d{1,3}\\s*(?:градус\\p{L}{0,3}|degres?|degrees?|grad)\\s*(?:et\\s|and\\s|und\\s|и\\s|і\\s)?\\d{1,2}(?:[.,]\\d+)?\\s*(?:минут\\p{L}{0,2}|хвилин\\p{L}{0,2}|minutes?|minuten)${AFTER}`,
  ),
  rule('shaped', `${BEFORE}[xх]\\s*[=:]?\\s*\\d{5,8}[,;\\s]+[yу]\\s*[=:]?\\s*\\d{5,8}${AFTER}`),
  rule('shaped', `${BEFORE}\\d{1,2}[c-x]\\s?[a-hj-np-z]{2}\\s?\\d{3,5}\\s?\\d{3,5}${AFTER}`),
  // Open location codes, and three words for a place.
  rule('shaped', `${BEFORE}[23456789cfghjmpqrvwx]{4,8}\\+[23456789cfghjmpqrvwx]{2,3}${AFTER}`),
  rule('shaped', '///\\p{L}{2,30}\\.\\p{L}{2,30}\\.\\p{L}{2,30}'),
]
