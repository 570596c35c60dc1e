import type { BeforeListTableServerProps } from 'payload'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { actWords, outcomeWords } from '../act-words.ts'
import { ConfirmedAct } from '../ConfirmedAct.tsx'
import { reconcileOutcomes, reconcileWords } from './reconcile-words.ts'

/** Above the list of reconciliations: to have one made now. */
export function ReconcileNow({ i18n, user }: BeforeListTableServerProps) {
  if (!mayDo(user, 'reconcile')) return null
  const language = languageOf(i18n)
  return (
    <div className="desk desk-lists">
      <p>{reconcileWords.hint[language]}</p>
      <ConfirmedAct
        isDoneLater
        isMain
        outcomes={{ ...pickWords(outcomeWords, language), ...pickWords(reconcileOutcomes, language) }}
        path="/api/desk/reconcile"
        words={{ ...pickWords(actWords, language), button: reconcileWords.button[language] }}
      />
    </div>
  )
}
