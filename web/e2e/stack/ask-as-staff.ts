import { thisRun } from '../environment.ts'
import { SESSION_COOKIE } from './log-in.ts'
import type { StaffRole } from './run.ts'

type Asked = { status: number; body: unknown }

/** One REST call with the session of a member of staff, as the admin's own pages make them. */
export async function askAsStaff(
  role: StaffRole,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
): Promise<Asked> {
  const { stack, prepared } = thisRun()
  const answer = await fetch(`${stack.cmsUrl}/api${path}`, {
    method,
    headers: {
      cookie: `${SESSION_COOKIE}=${prepared.sessions[role]}`,
      // A session counts only for the admin's own pages.
      origin: stack.cmsUrl,
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: await answer.json() }
}

/** As `askAsStaff`, for a call that has to succeed. */
export async function mustAsStaff(...call: Parameters<typeof askAsStaff>): Promise<unknown> {
  const { status, body } = await askAsStaff(...call)
  if (status >= 300)
    throw new Error(`${call[0]} was answered ${status} to ${call[1]} ${call[2]}: ${JSON.stringify(body)}`)
  return body
}
