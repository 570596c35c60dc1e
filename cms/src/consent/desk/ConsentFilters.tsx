import type { BeforeListTableServerProps } from 'payload'
import { listOf } from '../../desk/addresses.ts'
import { listWords } from '../../desk/lists/list-words.ts'
import { ReadyLists } from '../../desk/lists/ReadyLists.tsx'
import { todayInParis } from '../../desk/show-date.ts'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { ENDS_SOON_DAYS } from '../consent-state.ts'
import { consentStandingWords } from './consent-page-words.ts'

/** Above the list of consents: one click for each way one can stand. Days of Paris, like the rule (`consent-state.ts`). */
export function ConsentFilters({ i18n }: BeforeListTableServerProps) {
  const language = languageOf(i18n)
  const words = pickWords(consentStandingWords, language)
  const notWithdrawn = ['withdrawnAt', 'exists', 'false'] as const
  const holds = ['expiresOn', 'greater_than_equal', beginOf(0)] as const
  const soon = ['expiresOn', 'less_than', beginOf(ENDS_SOON_DAYS + 1)] as const
  return (
    <ReadyLists
      lists={[
        { label: words.all, href: listOf('consents') },
        { label: words.in_force, href: listOf('consents', [[...notWithdrawn], [...holds]]) },
        { label: words.ends_soon, href: listOf('consents', [[...notWithdrawn], [...holds], [...soon]]) },
        {
          label: words.ended,
          href: listOf('consents', [[...notWithdrawn], ['expiresOn', 'less_than', beginOf(0)]]),
        },
        { label: words.withdrawn, href: listOf('consents', [['withdrawnAt', 'exists', 'true']]) },
      ]}
      title={listWords.ready[language]}
    />
  )
}

/** The first moment of the day that is so many days after today. */
function beginOf(days: number): string {
  return new Date(Date.parse(todayInParis()) + days * 86_400_000).toISOString()
}
