import { afterEach, describe, expect, inject, it } from 'vitest'
import { currentCode } from '../../../../shared/local/contents/current-code.ts'
import { letCodeCountAgain } from '../../../../shared/local/testing/open-session.ts'
import { inDatabase } from '../../testing/in-database.ts'
import { keyedDigest } from '../account-keys.ts'
import { knock, newMember, signIn, type Member } from '../testing/members.ts'
import { CODE_PACE, PASSWORD_PACE } from './keep-pace.ts'

// Everything here comes from one address of the network, as from behind one router: the guesses, and the good people.

const WRONG = 'cinq mots qui ne vont pas'

afterEach(async () => {
  await inDatabase(inject('stack').databaseUrl, 'delete from account_paces')
})

/** The first step: what the door answered, and the ticket if there is one. */
async function showPassword({ email, password }: Pick<Member, 'email' | 'password'>, cookie?: string) {
  const { status, body } = await knock('sign-in', { email, password }, cookie === undefined ? {} : { cookie })
  return { status, ticket: (body as { ticket?: string }).ticket }
}

/** The second, with the right code. */
async function showCode({ email, secondFactor }: Member, ticket: string | undefined, cookie?: string) {
  await letCodeCountAgain(inject('stack'), email)
  const code = { ticket, code: currentCode(secondFactor) }
  return knock('sign-in', code, cookie === undefined ? {} : { cookie })
}

/** Both steps: true when somebody is in. */
async function getsIn(member: Member, cookie?: string): Promise<boolean> {
  const { ticket } = await showPassword(member, cookie)
  return ticket !== undefined && (await showCode(member, ticket, cookie)).status === 200
}

/** Signs in, as somebody does at their own desk; what their browser shows from then on. */
async function usualBrowserOf(member: Member): Promise<string> {
  const { headers } = await showCode(member, (await showPassword(member)).ticket)
  const cookie = headers.getSetCookie().find((one) => one.startsWith('newsroom-device='))
  if (cookie === undefined) throw new Error('the browser was not marked')
  return cookie.split(';', 1)[0] ?? ''
}

describe('a good person, while somebody guesses from the same address of the network', () => {
  it('at their password: gets in with the browser they use, and colleagues with any browser', async () => {
    const [owner, colleague] = [await newMember(), await newMember()]
    const browser = await usualBrowserOf(owner)
    const guesses = Array.from({ length: 4 * PASSWORD_PACE.burst }, () =>
      showPassword({ email: owner.email, password: WRONG }),
    )
    // In the middle of it.
    expect(await getsIn(owner, browser)).toBe(true)
    expect(await getsIn(colleague)).toBe(true)
    // Some find the queue for passwords full on a machine that has more to do: they are told to come back.
    const answers = new Set((await Promise.all(guesses)).map(({ status }) => status))
    expect([...answers].filter((status) => status !== 503)).toEqual([401])
    // The rule: a browser nobody ever signed in with is one of the guessers', whatever it knows. And the control.
    expect((await showPassword(owner)).status).toBe(401)
    expect(await getsIn(owner, browser)).toBe(true)
    expect(await getsIn(colleague)).toBe(true)
  })

  it('at their code, with the right password: gets in with the browser they use', async () => {
    const owner = await newMember()
    const browser = await usualBrowserOf(owner)
    const { ticket } = await showPassword(owner)
    const right = currentCode(owner.secondFactor)
    const wrong = Array.from({ length: 2 * CODE_PACE.burst }, (_, n) => String(n).padStart(6, '0'))
    const guesses = wrong.filter((code) => code !== right).map((code) => knock('sign-in', { ticket, code }))
    expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).toEqual(new Set([401]))
    expect((await showCode(owner, ticket)).status).toBe(401)
    expect(await getsIn(owner, browser)).toBe(true)
  })

  it('at the password they have, from a session that was stolen: the right one is not told from a wrong one', async () => {
    const owner = await newMember()
    const stolen = await signIn(owner)
    const guess = (current: string) =>
      fetch(new URL('/api/account/own/change-password', inject('stack').cmsUrl), {
        method: 'POST',
        headers: { Authorization: `Session ${stolen}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ current, password: 'sept mots de plus que personne ne devine' }),
      }).then(async (answer) => [answer.status, await answer.json()] as const)
    const refused = [403, { outcome: 'wrong_password' }]
    for (let n = 0; n < PASSWORD_PACE.burst; n += 1) expect(await guess(WRONG)).toEqual(refused)
    expect(await guess(owner.password)).toEqual(refused)
    // They themselves get in all the same, at the door; and the control.
    expect(await getsIn(owner)).toBe(true)
    await inDatabase(inject('stack').databaseUrl, 'delete from account_paces')
    expect((await guess(owner.password))[0]).toBe(200)
  })

  it('at everybody: gets in with the browser they use, and with any other as soon as it is over', async () => {
    const [owner, newcomer] = [await newMember(), await newMember()]
    const browser = await usualBrowserOf(owner)
    await showPassword({ email: 'nobody@demo.example', password: WRONG })
    // Sixty at once would cost this machine twelve seconds of work: the store that they empty is emptied in their place.
    const key = keyedDigest('pace of tries', 'everybody').toString('hex')
    const rows = await inDatabase(
      inject('stack').databaseUrl,
      `update account_paces set tokens = -3, at = now() where key = '\\x${key}' returning tokens`,
    )
    expect(rows).toHaveLength(1)
    expect(await getsIn(owner, browser)).toBe(true)
    expect((await showPassword(newcomer)).status).toBe(401)
    const began = performance.now()
    await expect.poll(() => getsIn(newcomer), { timeout: 10_000, interval: 500 }).toBe(true)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
