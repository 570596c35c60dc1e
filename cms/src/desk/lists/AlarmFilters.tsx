import type { BeforeListTableServerProps } from 'payload'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { listOf } from '../addresses.ts'
import { listWords } from './list-words.ts'
import { ReadyLists } from './ReadyLists.tsx'

/** Above the list of alarms. */
export function AlarmFilters({ i18n }: BeforeListTableServerProps) {
  const words = pickWords(listWords, languageOf(i18n))
  return (
    <ReadyLists
      lists={[
        { label: words.allOfThem, href: listOf('alarms') },
        { label: words.open, href: listOf('alarms', [['dealtWithAt', 'exists', 'false']]) },
        { label: words.dealtWith, href: listOf('alarms', [['dealtWithAt', 'exists', 'true']]) },
      ]}
      title={words.ready}
    />
  )
}
