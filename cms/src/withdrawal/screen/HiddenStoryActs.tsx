import type { Locale } from '@campaign/shared/locales/locales.ts'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { ConfirmedAct } from '../../desk/ConfirmedAct.tsx'
import type { StaffNames } from '../../desk/names-of-staff.ts'
import { showMoment } from '../../desk/show-date.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import type { HiddenStory } from '../read-withdrawals.ts'
import { causeWords, storyWords, withdrawalOutcomes } from './withdrawal-words.ts'

type HiddenStoryActsProps = {
  hidden: HiddenStory
  names: StaffNames
  language: Locale
  /** Id of whoever looks, when they may show stories again; null when not. */
  reviewer: string | null
}

/** Since when one story is hidden, why, who wants it back, and what whoever looks can do about it. */
export function HiddenStoryActs({ hidden, names, language, reviewer }: HiddenStoryActsProps) {
  const { story, cause, hiddenAt, hiddenBy, restoreAskedBy } = hidden
  const nameOf = (id: string | null) => (id === null ? storyWords.bySystem[language] : (names.get(id) ?? '…'))
  const isAsked = restoreAskedBy !== null
  const words = pickWords({ ...actWords, ...storyWords }, language)
  const act = (step: 'ask' | 'confirm' | 'drop', isOffered: boolean) => (
    <ConfirmedAct
      body={{ stories: [story], step }}
      isMain={step === 'confirm'}
      isOffered={isOffered}
      outcomes={pickWords({ ...outcomeWords, ...withdrawalOutcomes }, language)}
      path="/api/withdrawal/restore"
      words={{ button: words[step], back: words.back, busy: words.busy }}
    />
  )
  const mayAct = reviewer !== null && cause !== 'consent_withdrawn'
  return (
    <div className="withdrawal-hidden">
      <p>
        {[words.isHidden, causeWords[cause][language]].filter(Boolean).join(' ')}{' '}
        <span className="desk__quiet">
          {fillIn(words.hiddenBy, { when: showMoment(hiddenAt, language), name: nameOf(hiddenBy) })}
        </span>
      </p>
      {isAsked ? <p>{fillIn(words.askedBy, { name: nameOf(restoreAskedBy) })}</p> : null}
      {mayAct ? (
        <div className="withdrawal-acts">
          {act('ask', !isAsked)}
          {act('confirm', isAsked && restoreAskedBy !== reviewer)}
          {act('drop', isAsked)}
        </div>
      ) : null}
    </div>
  )
}
