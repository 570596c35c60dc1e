import type { NormalizedText } from '../normalize-text.ts'
import { spellPattern } from '../normalizing/alphabet.ts'
import { byPattern } from './by-pattern.ts'
import { isFirstName } from './first-names.ts'
import type { IdentifierRule, Span } from './identifier-rule.ts'
import { beginsNoName, isPatronymic, isPublicFigure, surnameShapeOf } from './name-shapes.ts'

const INITIALS =
  '(?!U\\.\\s?[SNK]\\.|E\\.\\s?U\\.|P\\.\\s?S\\.|N\\.\\s?B\\.|D\\.\\s?C\\.|С\\.\\s?Ш\\.)\\p{Lu}\\.\\s?-?\\p{Lu}\\.'
const SURNAME = "\\p{Lu}\\p{L}[\\p{L}'-]{2,30}"

const withInitials = (pattern: string) =>
  byPattern({ class: 'full_name', certainty: 'shaped', cased: true, pattern: `(?<![\\p{L}\\p{N}.])${pattern}` })

/** No list knows all names: words that stand together as a name does are weighed by what they look like. */
export const fullNames: IdentifierRule[] = [
  withInitials(`${INITIALS}\\s?${SURNAME}`),
  withInitials(`${SURNAME},?\\s${INITIALS}`),
  { class: 'full_name', certainty: 'possible', find: (text) => findNames(text) },
]

type Word = { plain: string; start: number; end: number; isName: boolean }

const findNames = (text: NormalizedText): Span[] => {
  const words = readWords(text)
  const german = isGerman(text.plain)
  return words
    .flatMap((first, at) => {
      if (!first.isName) return []
      const second = words[at + 1]
      if (second === undefined) return []
      const between = text.text.slice(first.end, second.start)
      const inverted = /^,\s$/u.test(between)
      if (second.isName && (/^\s{1,2}$/u.test(between) || inverted)) {
        const third = words[at + 2]
        const context = { ...contextOf(words, at, text), german, inverted }
        if (!isNameOfTwo(first, second, context)) return []
        const goesOn =
          third?.isName && isPatronymic(third.plain) && /^\s{1,2}$/u.test(text.text.slice(second.end, third.start))
        return [{ start: first.start, end: goesOn ? third.end : second.end }]
      }
      return []
    })
    .concat(findTitled(words, text))
}

type Context = { isFirst: boolean; isIntroduced: boolean; german: boolean; inverted: boolean }

const SHAPE_WEIGHT = { certain: 3, strong: 2, middling: 1.5, weak: 1, none: 0 }

const isNameOfTwo = (first: Word, second: Word, { isFirst, isIntroduced, german, inverted }: Context) => {
  if (isPatronymic(first.plain) || isPatronymic(second.plain)) return true
  if (beginsNoName(first.plain) || beginsNoName(second.plain) || isPublicFigure(first.plain, second.plain)) return false
  const given = [isFirstName(first.plain), isFirstName(second.plain)]
  const shapes = [surnameShapeOf(first.plain), surnameShapeOf(second.plain)] as const
  const surname = Math.max(given[0] ? 0 : SHAPE_WEIGHT[shapes[0]] - (isFirst ? 0.5 : 0), SHAPE_WEIGHT[shapes[1]])
  if (inverted) return given[1] === true && SHAPE_WEIGHT[shapes[0]] >= 1.5
  const weight =
    surname +
    (given[0] || given[1] ? 2 : 0) +
    (isIntroduced ? 2 : 0) +
    ((isFirst && !given[0]) || (german && isLatin(second.plain)) ? 0 : 1)
  // A noun has a capital in German: two in a row are a name only with a reason more.
  return weight >= (german && surname === 0 ? 4 : 3)
}

const isLatin = (word: string) => /^[a-z]/u.test(word)

const TITLE =
  /(?:капитан|лейтенант|майор|полковник|сержант|старшин|рядов|солдат|ефрейтор|прапорщик|генерал|судь|судд|следовател|слідч|прокурор|адвокат|командир|комбат|доктор|врач|лікар|медсестр|гражданин|громадян|госпож|господин|пан|пані|тётя|дядя|тетя)\p{L}{0,4}$|^(?:capitaine|lieutenant|colonel|commandant|sergent|caporal|general|adjudant|juge|maitre|docteur|monsieur|madame|mme|captain|colonel|major|sergeant|private|corporal|judge|dr|mr|mrs|ms|nurse|hauptmann|oberst|oberstleutnant|leutnant|oberleutnant|feldwebel|zugfuhrer|richter|richterin|herr|herrn|frau|unteroffizier|gefreiter|gefreiten|soldat|staatsanwalt|rechtsanwalt|rechtsanwaltin|polkovnik|kapitan|rekrut)$/u

const INTRODUCTION =
  /(?:зовут|звали|звать|звуть|назвал\p{L}{1,3}|фамили\p{L}|имени|ім'я|прізвищ\p{L}|подписал\p{L}?|підписа\p{L}{1,2}|appelle|appelait|nomme|nommait|signee?|par|is|was|called|named|by|heisse|heiße|heisst|heißt|hiess|hieß|namens|von|genannt|nannte)$/u

const contextOf = (words: readonly Word[], at: number, { text }: NormalizedText) => {
  const [first, previous, beforeIt] = [words[at], words[at - 1], words[at - 2]]
  const gap = first ? text.slice(previous?.end ?? 0, first.start) : ''
  const isFirst = previous === undefined || /[.!?…:;"\n•]|(?:^|\s)[—–-]\s/u.test(gap)
  const near = [previous, beforeIt].filter((word) => word !== undefined && !isFirst)
  const names = near.some((word) => TITLE.test(word?.plain ?? ''))
  const introduces = INTRODUCTION.test(near[0]?.plain ?? '') && !/^(?:par|is|was|by|von)$/u.test(near[0]?.plain ?? '')
  return { isFirst, isIntroduced: names || introduces || followsNaming(near) }
}

/** "My name is", "signed by", "signée par". */
const followsNaming = ([last, beforeIt]: readonly (Word | undefined)[]) =>
  /^(?:is|was|by|par|von|mein|ist)$/u.test(last?.plain ?? '') &&
  /^(?:name|nom|signed|signee?s?|nurse|called|name|unterschrieben)$/u.test(beforeIt?.plain ?? '')

/** A rank and a surname. */
const findTitled = (words: readonly Word[], { text }: NormalizedText): Span[] =>
  words.flatMap((word, at) => {
    const title = words[at - 1]
    const isTitled = title && TITLE.test(title.plain) && /^\.?\s{1,2}$/u.test(text.slice(title.end, word.start))
    const isSurname =
      word.isName && ['certain', 'strong'].includes(surnameShapeOf(word.plain)) && !beginsNoName(word.plain)
    return isTitled && isSurname ? [{ start: title.start, end: word.end }] : []
  })

const WORD = new RegExp(spellPattern("\\p{L}[\\p{L}'-]*"), 'g')
const WITH_CAPITAL = new RegExp(spellPattern('^\\p{Ll}*\\p{Lu}'))

const readWords = ({ simple, plain }: NormalizedText): Word[] =>
  [...simple.text.matchAll(WORD)].map(({ 0: written, index }) => ({
    plain: plain.slice(index, index + written.length),
    start: index,
    end: index + written.length,
    isName: written.length > 1 && WITH_CAPITAL.test(written),
  }))

const isGerman = (plain: string) => {
  const common = plain.match(
    /(?<!\p{L})(?:der|die|das|und|ich|nicht|mit|den|dem|ein|eine|von|war|ist|wir|auf|hat|er|sie|im|zu)(?!\p{L})/gu,
  )
  const letters = plain.match(/(?<!\p{L})[a-z]+/gu)
  return (common?.length ?? 0) > (letters?.length ?? 0) * 0.12
}
