import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { currentCode } from '../../../shared/local/contents/current-code.ts'
import { giveRole } from '../../../shared/local/testing/open-session.ts'
import { thisRun } from '../environment.ts'
import { mustAsStaff } from './ask-as-staff.ts'
import type { Account } from './log-in.ts'
import type { StaffRole } from './run.ts'

/** An account that only this journey uses, invited as people are, so that it may be closed or change its settings. */
export async function newMemberOfStaff(role: StaffRole): Promise<Account> {
  const takesTwo = role === 'reviewer' || role === 'administrator'
  const email = await inviteMember(takesTwo ? [] : [role])
  const password = randomUUID()
  const { ticket } = await ask('password', { link: await findLink(email), password })
  const { secret: secondFactor } = await ask('second-factor', { ticket })
  await ask('second-factor', { ticket, code: currentCode(secondFactor) })
  if (takesTwo) await giveRole(thisRun().stack, email, role)
  return { email, password, secondFactor }
}

/** Somebody who was invited, without a role yet, and has not opened the mail; their address. */
export async function inviteMember(roles: readonly StaffRole[] = []): Promise<string> {
  const email = `journey-${randomUUID()}@demo.example`
  await mustAsStaff('administrator', 'POST', '/users', { email, name: 'Parcours (exemple)', roles })
  return email
}

/** The secret at the end of the link that was mailed to `email`. */
export async function findLink(email: string): Promise<string> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const mails = (await (await fetch(`${thisRun().stack.mail.httpUrl}/messages`)).json()) as object[]
    const text = JSON.stringify(mails.find((mail) => JSON.stringify(mail).includes(email)) ?? '')
    const found = /choose-password#([\w-]+)/.exec(text)?.[1]
    if (found !== undefined) return found
    await wait(100)
  }
  throw new Error(`no mail came for ${email}`)
}

async function ask(door: string, body: object): Promise<{ ticket: string; secret: string }> {
  const answer = await fetch(`${thisRun().stack.cmsUrl}/api/account/${door}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${door} was answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as { ticket: string; secret: string }
}
