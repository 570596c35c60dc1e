import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { writeTrail } from '../../trail/keep-trail.ts'
import { accountDatabase } from '../account-database.ts'
import { forgetSession } from '../answer-account.ts'
import { endSession, findSession } from './keep-sessions.ts'
import { sessionTokenOf } from './session-cookie.ts'

/** `POST /api/users/logout`, which the admin asks for: the row of the session goes, and with it whatever shows it. */
export async function answerLogout(request: Request): Promise<Response> {
  const token = sessionTokenOf(request.headers)
  if (token !== null) {
    const database = accountDatabase(await getPayload({ config }))
    const session = await findSession(database, token)
    if (session !== null) {
      const { account, id } = session
      await database.transaction(async (transaction) => {
        if (await endSession(transaction, account, id))
          await writeTrail(transaction, { act: 'logged_out', actor: account, collection: 'users' })
      })
    }
  }
  return forgetSession(Response.json({ message: 'Logged out.' }))
}
