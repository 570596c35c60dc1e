import { openSession, SESSION_COOKIE } from '../../../shared/local/testing/open-session.ts'
import type { StackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'

export { SESSION_COOKIE }

/** What somebody signs in with; `secondFactor` is the secret their telephone knows, in base32. */
export type Account = { email: string; password: string; secondFactor: string }

/** A session of a member of staff without a browser: the value of its cookie. Throws when there is no such account. */
export function logIn(stack: Pick<StackUnderTest, 'databaseUrl'>, { email }: Pick<Account, 'email'>): Promise<string> {
  return openSession(stack, email)
}
