import type { Locale } from '@campaign/shared/locales/locales.ts'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { ConfirmedAct } from '../../desk/ConfirmedAct.tsx'
import { showMoment } from '../../desk/show-date.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import type { OpenRequest } from '../two-people/requests.ts'
import { requestWords, securityOutcomes, securityWords } from './security-words.ts'

type RequestCardProps = { request: OpenRequest; user: string; language: Locale }

/** A request that takes two: what, for whom, by whom, and what this administrator may answer. */
export function RequestCard({ request, user, language }: RequestCardProps) {
  const { id, kind, account, accountName, accountEmail, askedBy, askedByName, at } = request
  const words = pickWords(securityWords, language)
  const outcomes = { ...pickWords(outcomeWords, language), ...pickWords(securityOutcomes, language) }
  const shared = { outcomes, act: pickWords(actWords, language) }
  const mayConfirm = askedBy !== user && account !== user
  return (
    <article className="desk-alarm">
      <h3>{fillIn(requestWords[kind][language], { name: accountName })}</h3>
      <p>{accountEmail}</p>
      <p className="desk__quiet">
        {fillIn(words.asked, { who: askedByName, date: showMoment(at.toISOString(), language) })}
      </p>
      {mayConfirm ? null : <p>{words.waits}</p>}
      <div className="security__acts">
        {mayConfirm ? (
          <ConfirmedAct
            outcomes={shared.outcomes}
            path={`/api/account-requests/${id}/confirmed`}
            words={{ ...shared.act, button: words.confirm, consequence: words.confirmSays }}
          />
        ) : null}
        {account === user ? null : (
          <ConfirmedAct
            outcomes={shared.outcomes}
            path={`/api/account-requests/${id}/refused`}
            words={{ ...shared.act, button: mayConfirm ? words.refuse : words.withdraw }}
          />
        )}
      </div>
    </article>
  )
}
