import { byPattern } from './by-pattern.ts'
import type { IdentifierRule } from './identifier-rule.ts'
import { AFTER, BEFORE, COLON, COUNTED, GAP, NUMBER_SIGN, without } from './pattern-parts.ts'

const DOCUMENT = [
  '(?:загран)?паспорт\\p{L}{0,4}',
  '(?:военн|військов|воєнн)\\p{L}{1,4}\\s+(?:билет|квит)\\p{L}{0,4}',
  'военник\\p{L}{0,2}|удостоверени\\p{L}{1,2}|посвідчен\\p{L}{1,3}|id-карт\\p{L}{1,3}|айди|(?:ві|ви)д на (?:жительство|проживання)|посвідк\\p{L}',
  `passports?|passeports?|pasaport|paszport\\p{L}{0,2}|military${GAP}(?:id|ticket|card|book)|id${GAP}cards?|identity${GAP}(?:cards?|documents?)`,
  `travel${GAP}documents?|residence${GAP}(?:permit|card)|livrets?${GAP}militaires?|cartes?${GAP}d'identite|titres?${GAP}de${GAP}(?:voyage|sejour)|recepisse`,
  '\\p{L}{0,16}(?:reisepass|inlandspass|wehrpass|fluchtlingspass|auslandspass|pass)(?:es|nummer|-nr\\.?)?|(?:militar|personal)?ausweis(?:es)?|wehrbuch|reisedokument\\p{L}{0,2}|aufenthaltstitel',
  'documents?|документ\\p{L}{0,3}|dokument\\p{L}{0,2}|papiers?|permis|führerschein|водительск\\p{L}{2,3}|прав[аи]',
].join('|')

const SERIES = `(?:сери\\p{L}|сері\\p{L}|seri(?:es|e|a)|serien?)`

/** Letters and figures as one number: at least five figures, or four with a letter among them. */
const MIXED = '(?=[a-zа-яіїєґ]*\\d)(?=(?:[a-zа-яіїєґ]*\\d){4})[a-zа-яіїєґ0-9]{7,11}'

const notAnAmount = `(?!\\p{N}|[.,]\\d|${COUNTED})`

const rule = (certainty: IdentifierRule['certainty'], pattern: string, cased = false) =>
  byPattern({ class: 'passport', certainty, pattern, cased })

export const passports: IdentifierRule[] = [
  rule(
    'named',
    `${BEFORE}(?:${DOCUMENT})${AFTER}${without(60)}(?<id>(?:${SERIES}${COLON})?\\d{2}\\s?\\d{2}(?:${COLON}|(?:[\\s,]+\\p{L}{1,5}){0,2}[\\s,]+${NUMBER_SIGN}[\\s:]*)\\d{6})${AFTER}`,
  ),
  rule('named', `${BEFORE}(?:${DOCUMENT})${AFTER}${without(60)}(?<id>\\d{2}${COLON}\\d{7})${AFTER}`),
  rule(
    'named',
    `${BEFORE}(?:${DOCUMENT})${AFTER}${without(60)}${BEFORE}(?<id>[a-zа-яіїєґ]{1,3}${COLON}\\d{5,9}[a-z]?)${AFTER}`,
  ),
  rule('named', `${BEFORE}(?:${DOCUMENT})${AFTER}${without(60)}(?<id>\\d{8,10})${notAnAmount}`),
  rule('named', `${BEFORE}(?:${DOCUMENT})${AFTER}${COLON}(?<id>\\d[\\d -]{4,14}\\d)${notAnAmount}`),
  rule('named', `${BEFORE}(?:${DOCUMENT})${AFTER}${without(60)}${BEFORE}(?<id>${MIXED})${AFTER}`),
  rule(
    'named',
    `${BEFORE}${SERIES}${COLON}(?<id>[a-zа-яіїєґ]{1,3}${COLON}\\d{5,9}|\\d{2}\\s?\\d{2}(?:${COLON}|(?:[\\s,]+\\p{L}{1,5}){0,2}[\\s,]+${NUMBER_SIGN}[\\s:]*)\\d{6})${AFTER}`,
  ),
  rule('shaped', `(?<![\\p{L}\\p{N}+][ -]?)\\d{2}\\s?\\d{2}\\s?(?:№|n[o°])?\\s?\\d{6}(?![\\p{N}]|[ -]\\d)`),
  rule('shaped', `${BEFORE}\\p{Lu}{1,2}\\s?(?:№|No?[°.]?)?\\s?\\d{6,8}${AFTER}`, true),
  rule('possible', `${BEFORE}(?:${NUMBER_SIGN})\\s?(?=[a-z0-9]*[a-z])${MIXED}${AFTER}`),
]
