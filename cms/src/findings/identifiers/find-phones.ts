import { byPattern } from './by-pattern.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { BEFORE, count, COUNTED, without } from './pattern-parts.ts'

const MENTION = [
  'тел\\.?|телефон\\p{L}{0,4}|мобильн\\p{L}{0,3}|мобільн\\p{L}{0,3}|моб\\.|сотов\\p{L}{0,3}|звон\\p{L}{1,5}|дзвон\\p{L}{1,6}|набер\\p{L}{1,4}|набра\\p{L}{1,3}|трубк\\p{L}{1,2}|вотсап\\p{L}{0,2}|ватсап\\p{L}{0,2}|вайбер\\p{L}{0,2}',
  'phones?|telephones?|tel\\.?|call(?:s|ed|ing)?|dial(?:led)?|mobile|cell|text(?:ed)?|ring|rang|whatsapp|viber|signal',
  'appel\\p{L}{1,4}|portable|joindre|joignable|fixe|composez|sms',
  'handy(?:nummer)?|telefon\\p{L}{0,6}|rufnummer|anruf\\p{L}{0,4}|mobil|erreichbar|erreichen|wahl\\p{L}{1,3}|durchwahl',
].join('|')

const NUMBER = 'номер\\p{L}{0,3}|numbers?|numeros?|nummern?'

const SEPARATOR = '[\\s().\\-/]{0,3}'

const START = '(?<![\\p{L}\\p{N}_]|\\d[.,/-])'
const END = '(?![\\p{N}\\p{L}]|[.,]\\d)'

const rule = (certainty: IdentifierRule['certainty'], pattern: string, [least, most]: readonly [number, number]) =>
  byPattern({
    class: 'phone',
    certainty,
    pattern,
    accept: ({ match }) => count(match) >= least && count(match) <= most,
  })

export const phones: IdentifierRule[] = [
  rule('shaped', `(?<![\\p{N}])\\+\\s?\\(?\\d(?:${SEPARATOR}\\d){7,14}(?!\\d)`, [8, 15]),
  rule('shaped', `${START}00${SEPARATOR}[1-9](?:${SEPARATOR}\\d){8,13}${END}`, [10, 16]),
  rule(
    'shaped',
    `${START}[78]${SEPARATOR}\\d{3,5}${SEPARATOR}\\d{1,3}${SEPARATOR}\\d{2}${SEPARATOR}\\d{2}${END}`,
    [11, 11],
  ),
  rule('shaped', `${START}[78]${SEPARATOR}[3-9](?:${SEPARATOR}\\d){9}${END}`, [11, 11]),
  rule('shaped', `${START}0[1-9](?:[\\s.-]?\\d{2}){4}${END}`, [10, 10]),
  // With the national 0 before the area: Germany, Ukraine, Britain, Turkey, Serbia, Armenia, Finland.
  rule(
    'shaped',
    `(?<![\\p{L}\\p{N}_]|\\d[.,/-])\\(?0[1-9]\\d{0,4}\\)?[\\s/-]{0,3}\\d{2,9}(?:[\\s/-]\\d{1,8}){0,5}${END}`,
    [9, 13],
  ),
  rule('shaped', `${START}380(?:${SEPARATOR}\\d){9}${END}`, [12, 12]),
  rule('shaped', `(?<![\\p{L}\\p{N}_]|\\d[.,/-])\\(\\d{3,5}\\)\\s?\\d{1,3}[\\s-]\\d{2}[\\s-]\\d{2}${END}`, [8, 11]),
  rule(
    'named',
    `${BEFORE}(?:${MENTION})(?![\\p{L}])${without(40)}(?<id>\\(?\\d(?:[\\s().\\-/]{0,2}\\d){6,12})(?!\\d|[.,]\\d|${COUNTED})`,
    [7, 13],
  ),
  rule('named', `${BEFORE}(?:${MENTION})(?![\\p{L}])${without(40)}(?<id>\\d{1,3}-\\d{2}-\\d{2})(?!\\d|-)`, [5, 7]),
  rule(
    'possible',
    `${BEFORE}(?:${NUMBER})(?![\\p{L}])${without(40)}(?<id>\\(?\\d(?:[\\s().\\-/]{0,2}\\d){6,12})(?!\\d|[.,]\\d|${COUNTED})`,
    [7, 13],
  ),
  rule('possible', `${START}\\d{3}[\\s-]\\d{3}[\\s-]\\d{2}[\\s-]\\d{2}${END}`, [10, 10]),
]
