import type { Locale } from '@campaign/shared/locales/locales.ts'
import { showDay } from '../../desk/show-date.ts'
import { showMoney } from '../../donations/show-money.ts'
import { fillIn } from '../../languages/pick-words.ts'
import { headingWords } from './heading-words.ts'

export type Headed = {
  /** The name of its kind, in the language of whoever reads. */
  what: string
  /** Whether records of its kind have a title of their own, which this one lacks. */
  isTitled: boolean
  data: Readonly<Record<string, unknown>>
}

/** What is said at the head of a record that has no name, in place of its number: "Don de 50 € du 3 novembre 2026". */
export function headRecord({ what, isTitled, data }: Headed, language: Locale): string {
  if (isTitled) return headingWords.untitled[language]
  const { amount, currency, createdAt } = data
  if (typeof createdAt !== 'string') return what
  const day = showDay(createdAt, language)
  if (typeof amount !== 'number' || typeof currency !== 'string')
    return fillIn(headingWords.ofDay[language], { what, day })
  const said = showMoney(amount, currency, language, { isShort: true })
  return fillIn(headingWords.ofAmount[language], { what, amount: said, day })
}
