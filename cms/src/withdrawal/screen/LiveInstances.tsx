import type { Locale } from '@campaign/shared/locales/locales.ts'
import { pickWords } from '../../languages/pick-words.ts'
import type { Withdrawals } from '../read-withdrawals.ts'
import { Instances } from './Instances.tsx'
import { instanceWords, standingWords } from './instance-words.ts'

/** The running sites, in the words of whoever looks. */
export function LiveInstances({ state, language }: { state: Withdrawals; language: Locale }) {
  const { instances, leaseSeconds, count } = state
  return (
    // Anew with each withdrawal: what was confirmed before it says nothing of it.
    <Instances
      key={count}
      first={{ instances, leaseSeconds }}
      language={language}
      standings={pickWords(standingWords, language)}
      words={pickWords(instanceWords, language)}
    />
  )
}
