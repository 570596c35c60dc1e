import type { StackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'

export type Account = { email: string; password: string }

/** The name of the cookie that Payload keeps a session in. */
export const SESSION_COOKIE = 'payload-token'

/** Logs a member of staff in without a browser; the value of their session cookie. Throws when they are refused. */
export async function logIn({ cmsUrl }: Pick<StackUnderTest, 'cmsUrl'>, account: Account): Promise<string> {
  const answer = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const [, value] = /^payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '') ?? []
  if (!answer.ok || value === undefined) throw new Error(`${account.email} could not log in: ${answer.status}`)
  return value
}
