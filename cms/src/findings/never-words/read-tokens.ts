import type { NormalizedText } from '../normalize-text.ts'

/** `readings`: the words a piece of writing may stand for, in small letters. */
export type Token = { start: number; end: number; written: string }

const TOKEN = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu

export const readTokens = ({ text }: NormalizedText): Token[] =>
  [...text.matchAll(TOKEN)]
    .filter(({ 0: written }) => /\p{L}/u.test(written))
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length, written }))

/**
 * `d'Ivanov` and `Ivanov's` are Ivanov, `Ol'hovskij` is one word, `interviewIvanov` two, and `Ив4нов` nobody else.
 */
export const readingsOf = (written: string): string[] => {
  const small = written.toLowerCase()
  if (PLAIN_WORD.test(written)) return COMMON.has(small) ? [] : [small]
  const readings = new Set([small.replace(/[^\p{L}]/gu, '')])
  for (const part of written.split(/['\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)) readings.add(part.toLowerCase())
  if (/\p{N}/u.test(small)) {
    const figures = /[\u0400-\u04ff]/u.test(small) ? CYRILLIC_OF_FIGURE : LATIN_OF_FIGURE
    readings.add(small.replace(/[^\p{L}\p{N}]/gu, '').replace(/\p{N}/gu, (figure) => figures[figure] ?? ''))
  }
  return [...readings].filter((reading) => reading.length > 1 && !COMMON.has(reading))
}

const PLAIN_WORD = /^\p{L}\p{Ll}*$/u
const CYRILLIC_OF_FIGURE: Record<string, string> = { 0: 'о', 1: 'и', 3: 'з', 4: 'а', 6: 'б' }
const LATIN_OF_FIGURE: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }

/** No names, and half of every text. */
const COMMON = new Set(
  (
    'и в во не на он она они оно что как так же ли или бы был была были было быть но а до по из за от со к ко у о об для при его ее её их им ему ей мы вы ты нас нам вас вам мне меня мной я то та те тот эта это эти этот уже еще ещё где там тут кто чем чего чему когда если только все всё всех всем ' +
    'і й та що це як він вона воно вони його її їх йому їй їм нас нам ми ви ти мене мені мною не на у в з із зі до від по про за для при але або чи був була були було бути вже ще де там тут хто коли якщо тільки все всі всіх ' +
    'le la les un une des du de et est il elle ils elles on nous vous je tu me te se ne pas que qui où ou mais dans par pour sur avec sans ce cette ces son sa ses leur leurs au aux en plus ' +
    'the a an and of to in is it he she they we you i was were be been that this these those for on with as at by not but or from his her their our my your had have has ' +
    'der die das den dem des ein eine einen einem einer und ist er sie es wir ihr ich du mich mir nicht dass als auch auf aus bei bis für im in mit nach von vor zu zum zur so wie wenn war waren hat habe haben'
  ).split(' '),
)
