import { currentCode } from '../../../../shared/local/contents/current-code.ts'
import { accountDatabase } from '../../people/account-database.ts'
import { makeLink } from '../../people/passwords/mail-link.ts'
import type { Colleague } from './open-office.ts'
import { knock, person, rest, staff } from './staff-at-work.ts'
import { because, leaves, type WaysIn } from './way-in.ts'

/** Coming in, going, one’s own account, and those of others. */
export const waysToAccounts: WaysIn = {
  'POST users/logout': [
    leaves(
      'logged_out',
      () => staff().office.colleague('author'),
      (who) => knock(who, 'users/logout', {}),
    ),
  ],
  'POST account/forgotten': because('answered alike whoever is asked about; the link that is used is told'),
  'POST account/password': [
    leaves(
      'password_reset',
      async () => (await makeLink(accountDatabase(staff().office.payload), await person(), 'password')).split('#')[1],
      (link) => knock(null, 'account/password', {}, { link, password: 'quatre autres mots sans rapport' }),
    ),
  ],
  'POST account/sign-in': [
    leaves(
      'logged_in',
      () => staff().office.colleague('author'),
      (who) => signInWith(who, currentCode(who.secondFactor)),
    ),
    leaves(
      ['logged_in', 'recovery_code_used'],
      async () => {
        const who = await staff().office.colleague('author')
        const code = currentCode(who.secondFactor)
        const { body } = await knock(who, 'account/own/[act]', { act: 'recovery-codes' }, { code })
        return { who, code: String((body['recoveryCodes'] as string[])[0]) }
      },
      ({ who, code }) => signInWith(who, code),
    ),
    // In a browser in which a session stands already: that one is ended.
    leaves(
      ['logged_in', 'session_ended'],
      () => staff().office.colleague('author'),
      (who) => signInWith(who, currentCode(who.secondFactor), who),
    ),
  ],
  'POST account/second-factor': [
    leaves(
      ['factor_set', 'logged_in'],
      async () => {
        const who = await staff().office.colleague('author')
        const code = currentCode(who.secondFactor)
        const { body } = await knock(who, 'account/own/[act]', { act: 'replace-second-factor' }, { code })
        return String(body['ticket'])
      },
      async (ticket) => {
        const { body } = await knock(null, 'account/second-factor', {}, { ticket })
        await knock(null, 'account/second-factor', {}, { ticket, code: currentCode(String(body['secret'])) })
      },
    ),
  ],
  'POST account/own/[act]': [
    leaves(
      'session_ended',
      async () => {
        const who = await staff().office.colleague('author')
        await signInWith(who, currentCode(who.secondFactor))
        return who
      },
      (who) => knock(who, 'account/own/[act]', { act: 'end-others' }),
    ),
    leaves(
      'session_ended',
      async () => {
        const who = await staff().office.colleague('author')
        const [session] = await staff().office.rows('select id from account_sessions where account = $1', [who.id])
        return { who, session: String(session?.['id']) }
      },
      ({ who, session }) => knock(who, 'account/own/[act]', { act: 'end-session' }, { id: session }),
    ),
    leaves(
      ['logged_in', 'password_changed'],
      () => staff().office.colleague('author'),
      (who) =>
        knock(
          who,
          'account/own/[act]',
          { act: 'change-password' },
          { current: who.password, password: 'quatre autres mots sans lien' },
        ),
    ),
    leaves(
      'recovery_codes_made',
      () => staff().office.colleague('author'),
      (who) => knock(who, 'account/own/[act]', { act: 'recovery-codes' }, { code: currentCode(who.secondFactor) }),
    ),
  ],
  'POST accounts/[id]/[act]': (
    [
      ['invite', 'account_invited', person],
      ['close', 'account_closed', person],
      ['reopen', 'account_reopened', closed],
      ['end-sessions', 'session_ended', person],
      ['ask-second-factor', 'second_word_asked', person],
    ] as const
  )
    .map(([act, left, prepare]) =>
      leaves(left, prepare, (id) => knock('administrator', 'accounts/[id]/[act]', { id, act })),
    )
    .concat(
      leaves(
        ['account_closed', 'roles_changed'],
        async () => (await staff().office.colleague('reviewer')).id,
        (id) => knock('administrator', 'accounts/[id]/[act]', { id, act: 'close' }),
      ),
    ),
  'POST account-requests/[id]/[verdict]': [
    leaves(
      'second_word_refused',
      () => asked('reviewer'),
      (id) => knock('second', 'account-requests/[id]/[verdict]', { id, verdict: 'refused' }),
    ),
    leaves(
      'roles_changed',
      () => asked('reviewer'),
      (id) => knock('second', 'account-requests/[id]/[verdict]', { id, verdict: 'confirmed' }),
    ),
    leaves(
      'factor_reset',
      () => asked('second_factor'),
      (id) => knock('second', 'account-requests/[id]/[verdict]', { id, verdict: 'confirmed' }),
    ),
  ],
}

async function closed(): Promise<string> {
  const id = await person()
  await knock('administrator', 'accounts/[id]/[act]', { id, act: 'close' })
  return id
}

async function requestFor(account: string): Promise<string> {
  const [row] = await staff().office.rows('select id from account_requests where account = $1', [account])
  return String(row?.['id'])
}

async function asked(kind: 'reviewer' | 'second_factor'): Promise<string> {
  const id = await person()
  if (kind === 'second_factor') await knock('administrator', 'accounts/[id]/[act]', { id, act: 'ask-second-factor' })
  else await rest('administrator', 'PATCH', `/api/users/${id}`, { roles: ['author', 'reviewer'] })
  return requestFor(id)
}

async function signInWith(account: Colleague, code: string, isIn: Colleague | null = null) {
  const { email, password } = account
  const { body } = await knock(null, 'account/sign-in', {}, { email, password })
  await knock(isIn, 'account/sign-in', {}, { ticket: body['ticket'], code })
}
