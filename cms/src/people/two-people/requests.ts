import { sql } from '@payloadcms/db-postgres'
import type { Drizzle } from '../../database/database-of.ts'
import { forgetSecondFactor } from '../second-factor/keep-second-factor.ts'
import { endSessions } from '../sessions/keep-sessions.ts'
import {
  decideRequest,
  GUARDED_ROLES,
  isGuarded,
  REQUEST_LIFE,
  type RequestKind,
  type RequestVerdict,
} from './decide-request.ts'

type Database = Pick<Drizzle, 'execute'>

export type OpenRequest = {
  id: string
  kind: RequestKind
  account: string
  accountName: string
  /** Where links to a password go. */
  accountEmail: string
  askedBy: string | null
  askedByName: string
  at: Date
}

export type Decided = { outcome: 'confirmed' | 'refused' | 'not_found' | Exclude<RequestVerdict, 'may'> }

/** Asks for what takes two; asking again for what waits already changes nothing. */
export async function askForTwo(
  database: Database,
  { kind, account, askedBy }: { kind: RequestKind; account: string; askedBy: string },
): Promise<void> {
  await database.execute(sql`
    insert into account_requests (account, kind, asked_by)
    select ${account}, ${kind}, ${askedBy} where not exists (
      select from account_requests requests where requests.account = ${account} and requests.kind = ${kind}
        and requests.at > now() - make_interval(hours => ${REQUEST_LIFE})
        and not exists (select from account_decisions decisions where decisions.request = requests.id))
  `)
}

/** What waits for a second administrator; of one account where it is named. */
export async function listOpenRequests(database: Database, account?: string): Promise<OpenRequest[]> {
  const { rows } = await database.execute<{
    id: string
    kind: RequestKind
    account: string
    account_name: string
    account_email: string
    asked_by: string | null
    asked_by_name: string | null
    at: string
  }>(sql`
    select requests.id, requests.kind, requests.account, people.name as account_name, people.email as account_email,
      requests.asked_by,
      askers.name as asked_by_name, requests.at::text
    from account_requests requests join users people on people.id = requests.account
    left join users askers on askers.id = requests.asked_by
    where requests.at > now() - make_interval(hours => ${REQUEST_LIFE})
      and (${account ?? null}::uuid is null or requests.account = ${account ?? null}::uuid)
      and not exists (select from account_decisions decisions where decisions.request = requests.id)
    order by requests.at
  `)
  return rows.map(({ id, kind, account: of, account_name, account_email, asked_by, asked_by_name, at }) => ({
    ...{
      id,
      kind,
      account: of,
      accountName: account_name,
      accountEmail: account_email,
      askedBy: asked_by,
      askedByName: asked_by_name ?? '',
    },
    at: new Date(at),
  }))
}

/** The second administrator's word. What was asked for is done with it, or neither is. */
export async function answerRequest(
  database: Drizzle,
  { id, verdict, decidedBy }: { id: string; verdict: 'confirmed' | 'refused'; decidedBy: string },
): Promise<Decided> {
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.execute<{
      kind: RequestKind
      account: string
      asked_by: string | null
      age: number
      is_decided: boolean
    }>(sql`
      select requests.kind, requests.account, requests.asked_by,
        (extract(epoch from now() - requests.at) / 3600)::float as age,
        exists (select from account_decisions decisions where decisions.request = requests.id) as is_decided
      from account_requests requests join users on users.id = requests.account
      where requests.id = ${id} for update of requests
    `)
    const request = rows[0]
    if (!request) return { outcome: 'not_found' }
    const { kind, account, asked_by: askedBy, age, is_decided: isDecided } = request
    const may = decideRequest({ askedBy, account, age, isDecided, decidedBy })
    // Whoever asked may take it back; whom it is about may not decide in it.
    const mayRefuse = may === 'may' || may === 'own_request'
    if (verdict === 'confirmed' ? may !== 'may' : !mayRefuse) return { outcome: may === 'may' ? 'not_found' : may }
    await transaction.execute(
      sql`insert into account_decisions (request, verdict, decided_by) values (${id}, ${verdict}, ${decidedBy})`,
    )
    if (verdict === 'confirmed') await carryOut(transaction, kind, account)
    return { outcome: verdict }
  })
}

/** Away with the roles that take two, and so with the word of the two who gave them; whether there was one. */
export async function endGuardedRoles(database: Database, account: string): Promise<boolean> {
  const { rows } = await database.execute(sql`
    delete from users_roles where parent_id = ${account} and value::text in ${[...GUARDED_ROLES]} returning value
  `)
  return rows.length > 0
}

/** What the shell of the server may do alone, for whoever has it can do anything: written down all the same. */
export async function grantAsOperator(database: Database, kind: RequestKind, account: string): Promise<void> {
  await database.execute(sql`
    with request as (insert into account_requests (account, kind) values (${account}, ${kind}) returning id)
    insert into account_decisions (request, verdict, by_operator) select id, 'confirmed', true from request
  `)
  await carryOut(database, kind, account)
}

/** Does what was confirmed, in the same transaction: the database asks for that. */
export async function carryOut(database: Database, kind: RequestKind, account: string): Promise<void> {
  if (isGuarded(kind)) {
    await database.execute(
      sql`insert into account_grants (account, role) values (${account}, ${kind}) on conflict do nothing`,
    )
    await database.execute(sql`
      insert into users_roles ("order", parent_id, value)
      select coalesce(max("order"), 0) + 1, ${account}::uuid, ${kind}::enum_users_roles from users_roles
      where parent_id = ${account}
      having count(*) filter (where value = ${kind}::enum_users_roles) = 0
    `)
  } else await forgetSecondFactor(database, account)
  await endSessions(database, account)
}
