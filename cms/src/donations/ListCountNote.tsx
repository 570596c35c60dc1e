import type { BeforeListTableServerProps } from 'payload'
import { COUNTED_AHEAD, isCountedOut } from '../database/count-ahead.ts'
import { fillIn, languageOf } from '../languages/pick-words.ts'
import type { Words } from '../languages/words.ts'

/** Above a long list whose rows were not counted to the end: its total is a least. */
export function ListCountNote({ data, i18n }: BeforeListTableServerProps) {
  const { totalDocs, page, limit } = data as { totalDocs?: unknown; page?: unknown; limit?: unknown }
  if (typeof totalDocs !== 'number' || typeof page !== 'number' || typeof limit !== 'number') return null
  if (!isCountedOut({ totalDocs, page, limit })) return null
  const language = languageOf(i18n)
  return <p role="note">{fillIn(note[language], { count: new Intl.NumberFormat(language).format(COUNTED_AHEAD) })}</p>
}

const note: Words = {
  fr: 'Au-delà de cette page, seules {count} lignes sont comptées\u202F: il y en a davantage que le total affiché.',
  en: 'Beyond this page only {count} lines are counted: there are more than the total shown.',
  ru: 'После этой страницы подсчитаны только {count} строк: всего их больше, чем показано.',
  uk: 'Після цієї сторінки підраховано лише {count} рядків: усього їх більше, ніж показано.',
  de: 'Nach dieser Seite werden nur {count} Zeilen gezählt: Es sind mehr, als die angezeigte Summe sagt.',
}
