import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { inTransaction, type BooksPool } from '../../donations/books.ts'
import { richText } from '../../testing/rich-text.ts'

const WORDS_OF_A_STORY = 700
const WORDS_OF_A_LANGUAGE = 12_000

const SYLLABLES: Record<Locale, readonly string[]> = {
  fr: ['ré', 'fu', 'gier', 'par', 'tir', 'sol', 'dat', 'mé', 'moi', 're', 'tour', 'nuit', 'té', 'val', 'ise', 'ons'],
  en: [
    're',
    'fuge',
    'leav',
    'ing',
    'sol',
    'dier',
    'mem',
    'or',
    'turn',
    'night',
    'ber',
    'val',
    'ise',
    'ted',
    'un',
    'ly',
  ],
  de: [
    'ver',
    'wei',
    'ger',
    'flücht',
    'ling',
    'krieg',
    'dienst',
    'heim',
    'kehr',
    'nacht',
    'un',
    'ter',
    'kunft',
    'grö',
    'ße',
    'en',
  ],
  ru: ['по', 'вест', 'ка', 'бе', 'жен', 'цы', 'сол', 'дат', 'при', 'зыв', 'ник', 'ночь', 'ми', 'воз', 'вра', 'щать'],
  uk: ['по', 'віст', 'ка', 'бі', 'жен', 'ці', 'сол', 'дат', 'при', 'зов', 'ник', 'ніч', 'ми', 'по', 'вер', 'нути'],
}

/** Words nobody says, as many as a language has in five hundred stories; the first are said often, the last hardly ever. */
export function vocabularyOf(locale: Locale): string[] {
  const syllables = SYLLABLES[locale]
  const words = new Set<string>()
  for (let number = 1; words.size < WORDS_OF_A_LANGUAGE; number += 1) {
    let word = ''
    for (let rest = number * 7919; rest > 0; rest = Math.floor(rest / syllables.length))
      word += syllables[rest % syllables.length]
    words.add(word)
  }
  return [...words]
}

/** Gives every public text a body of its own, past the newsroom, as makers of a measurement do. */
export async function varyTexts(books: BooksPool): Promise<void> {
  const random = from(1)
  await inTransaction(books, async (transaction) => {
    await transaction.query(`SET LOCAL session_replication_role = replica; SET LOCAL statement_timeout = '10min'`)
    for (const locale of LOCALES) {
      const vocabulary = vocabularyOf(locale)
      const { rows } = await transaction.query<{ id: string }>(
        `SELECT _parent_id AS id FROM stories_locales WHERE _locale::text = $1 AND _status = 'published'`,
        [locale],
      )
      const bodies = rows.map(() => JSON.stringify(richText(sayWords(vocabulary, random))))
      await transaction.query(
        `UPDATE stories_locales SET body = made.body::jsonb FROM unnest($1::uuid[], $2::text[]) AS made (id, body)
         WHERE _parent_id = made.id AND _locale::text = $3`,
        [rows.map(({ id }) => id), bodies, locale],
      )
    }
  })
}

function sayWords(vocabulary: readonly string[], random: () => number): string {
  const words = Array.from(
    { length: WORDS_OF_A_STORY },
    () => vocabulary[Math.floor(vocabulary.length * random() ** 3)],
  )
  return words.map((word, at) => (at % 14 === 13 ? `${word}.` : word)).join(' ')
}

/** The same numbers each time (a linear congruential generator). */
function from(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296
}
