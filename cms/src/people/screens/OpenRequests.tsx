import type { ServerProps } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { accountDatabase } from '../account-database.ts'
import { mayDo } from '../may-do.ts'
import { listOpenRequests } from '../two-people/requests.ts'
import { RequestCard } from './RequestCard.tsx'
import { securityWords } from './security-words.ts'
import './door.css'

/** On an administrator's first page, when something waits that takes two. */
export async function OpenRequests({ i18n, payload, user }: ServerProps) {
  if (user === undefined || !mayDo(user, 'keep_accounts')) return null
  const requests = await listOpenRequests(accountDatabase(payload))
  if (requests.length === 0) return null
  const language = languageOf(i18n)
  return (
    <section aria-labelledby="account-requests" className="desk security">
      <h2 id="account-requests">{securityWords.requests[language]}</h2>
      {requests.map((request) => (
        <RequestCard key={request.id} language={language} request={request} user={user.id} />
      ))}
    </section>
  )
}
