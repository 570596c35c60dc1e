import { sql } from '@payloadcms/db-postgres'
import type { UIFieldServerProps } from 'payload'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { ConfirmedAct } from '../../desk/ConfirmedAct.tsx'
import { showDay } from '../../desk/show-date.ts'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { accountDatabase, findAccount } from '../account-database.ts'
import { mayDo } from '../may-do.ts'
import { listOpenRequests } from '../two-people/requests.ts'
import { doorFaults, doorWords } from './door-words.ts'
import { OwnSecurity } from './OwnSecurity.tsx'
import { OwnSessions } from './OwnSessions.tsx'
import { RequestCard } from './RequestCard.tsx'
import { securityOutcomes, securityWords } from './security-words.ts'
import './door.css'

/** On the page of an account: its second factor and, by whose it is, what its owner or an administrator may do. */
export async function SecurityPanel({ id, i18n, req }: UIFieldServerProps) {
  const { payload, user } = req
  if (id === undefined) return <p className="desk">{securityWords.willBeInvited[languageOf(i18n)]}</p>
  const account = !user ? null : await findAccount(accountDatabase(payload), String(id))
  // It can be asked for without its page, of anybody's account.
  if (account === null || !user || (account.id !== user.id && !mayDo(user, 'keep_accounts'))) return null
  const language = languageOf(i18n)
  const words = pickWords(securityWords, language)
  const { rows } = await accountDatabase(payload).execute<{ since: string; count: number }>(sql`
    select since::text, (select count(*)::int from account_recovery_codes codes
      where codes.account = factors.account and used_at is null) as count
    from account_second_factors factors where account = ${account.id} and secret is not null
  `)
  const factor = rows[0]
  const isOwn = account.id === user.id
  const mayKeep = !isOwn && mayDo(user, 'keep_accounts')
  const requests = mayDo(user, 'keep_accounts') ? await listOpenRequests(accountDatabase(payload), account.id) : []
  return (
    <section aria-labelledby="account-security" className="desk desk--record security">
      <h2 id="account-security">{words.title}</h2>
      {account.isClosed ? <p>{words.closed}</p> : null}
      {account.password === null ? <p>{words.invited}</p> : null}
      <p>
        {factor === undefined
          ? words.factorMissing
          : fillIn(words.factorHolds, {
              date: showDay(new Date(factor.since).toISOString(), language),
              count: factor.count,
            })}
      </p>
      {requests.map((request) => (
        <RequestCard key={request.id} language={language} request={request} user={user.id} />
      ))}
      {isOwn ? (
        <>
          <OwnSecurity
            faults={pickWords(doorFaults, language)}
            words={{ ...pickWords(doorWords, language), ...words }}
          />
          <OwnSessions language={language} payload={payload} user={user} />
        </>
      ) : null}
      {mayKeep ? <Keeping account={account} language={language} /> : null}
    </section>
  )
}

type KeepingProps = {
  account: { id: string; isClosed: boolean }
  language: ReturnType<typeof languageOf>
}

function Keeping({ account: { id, isClosed }, language }: KeepingProps) {
  const words = pickWords(securityWords, language)
  const outcomes = { ...pickWords(outcomeWords, language), ...pickWords(securityOutcomes, language) }
  const act = (name: string, button: string, consequence?: string) => (
    <ConfirmedAct
      key={name}
      outcomes={outcomes}
      path={`/api/accounts/${id}/${name}`}
      words={{ ...pickWords(actWords, language), button, ...(consequence === undefined ? {} : { consequence }) }}
    />
  )
  if (isClosed) return act('reopen', words.reopen)
  return (
    <div className="security__acts">
      {act('invite', words.invite, words.inviteSays)}
      {act('end-sessions', words.endAll)}
      {act('ask-second-factor', words.resetFactor, words.resetSays)}
      {act('close', words.close, words.closeSays)}
    </div>
  )
}
