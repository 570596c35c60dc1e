import type { TypedUser } from 'payload'
import { z } from 'zod'
import type { StaffRequest } from '../../rest/answer-staff.ts'
import { refuse } from '../../rest/refuse.ts'
import { accountDatabase, findAccount } from '../account-database.ts'
import { letIn } from '../answer-account.ts'
import { changePassword } from '../passwords/choose-password.ts'
import { replaceRecoveryCodes } from '../second-factor/keep-second-factor.ts'
import { giveTryBack, PASSWORD_PACE, takeTry } from '../signing-in/keep-pace.ts'
import { makeDevice, readDevice } from '../signing-in/known-device.ts'
import { tryCode, type Browser } from '../signing-in/sign-in.ts'
import { TICKET_LIFE, writeTicket } from '../signing-in/sign-in-ticket.ts'
import { endSession, endSessions, renewProof } from './keep-sessions.ts'
import { cookieOf, DEVICE_COOKIE } from './session-cookie.ts'
import { writeTrail } from '../../trail/keep-trail.ts'

const text = z
  .string()
  .min(1)
  .max(1024)
  .refine((words) => !words.includes('\0'))
const shapes = {
  'end-session': z.strictObject({ id: z.uuid() }),
  'end-others': z.strictObject({}),
  'change-password': z.strictObject({ current: text, password: text }),
  'recovery-codes': z.strictObject({ code: z.string().max(40) }),
  'replace-second-factor': z.strictObject({ code: z.string().max(40) }),
  prove: z.strictObject({ code: z.string().max(40) }),
}

export type OwnAct = keyof typeof shapes

export function isOwnAct(act: string): act is OwnAct {
  return Object.hasOwn(shapes, act)
}

/** `POST /api/account/own/{act}`: what everybody may do with their own account, and nobody with another's. */
export async function answerOwnAccount(act: OwnAct, { request, payload, user, body }: StaffRequest): Promise<Response> {
  const database = accountDatabase(payload)
  const browser: Browser = {
    device: cookieOf(request.headers, DEVICE_COOKIE),
    userAgent: request.headers.get('user-agent'),
  }
  const parsed = shapes[act].safeParse(body)
  if (!parsed.success) return refuse(400, 'body')
  const asked = parsed.data as Partial<Record<'id' | 'current' | 'password' | 'code', string>>

  const ended = { act: 'session_ended', actor: user.id, collection: 'users', document: user.id } as const

  if (act === 'end-session') {
    const isEnded = await database.transaction(async (transaction) => {
      if (!(await endSession(transaction, user.id, asked.id ?? ''))) return false
      await writeTrail(transaction, ended)
      return true
    })
    return isEnded ? done('ended') : done('not_found', 404)
  }
  if (act === 'end-others') {
    await database.transaction(async (transaction) => {
      if ((await endSessions(transaction, user.id, sessionOf(user))) > 0) await writeTrail(transaction, ended)
    })
    return done('ended')
  }
  if (act === 'change-password') {
    // A stolen session must not be a place to guess at.
    const guesses = `own password:${user.id}`
    if (!(await takeTry(database, guesses, PASSWORD_PACE))) return done('wrong_password', 403)
    const typed = { current: asked.current ?? '', next: asked.password ?? '' }
    const changed = await changePassword(payload, user.id, typed, browser.userAgent)
    const { outcome } = changed
    if (outcome !== 'wrong_password') await giveTryBack(database, guesses, PASSWORD_PACE)
    if (changed.outcome !== 'changed') return done(outcome, outcome === 'wrong_password' ? 403 : 422)
    const device = browser.device !== null && readDevice(browser.device, user.id) ? browser.device : makeDevice(user.id)
    return letIn(changed.session, device, { outcome })
  }

  // What would let a stolen session stay for ever is asked once more for the telephone.
  if (!(await tryCode(payload, user.id, asked.code ?? '', browser))) return done('code_refused', 403)
  const session = sessionOf(user)
  if (session !== undefined) await renewProof(database, user.id, session)
  if (act === 'prove') return done('proved')
  if (act === 'recovery-codes') {
    const recoveryCodes = await database.transaction(async (transaction) => {
      await writeTrail(transaction, { act: 'recovery_codes_made', actor: user.id, collection: 'users' })
      return replaceRecoveryCodes(transaction, user.id)
    })
    return Response.json({ outcome: 'made', recoveryCodes })
  }
  const account = await findAccount(database, user.id)
  const passwordSince = account?.password?.since ?? ''
  const ticket = writeTicket({ account: user.id, opens: 'replace', passwordSince, until: Date.now() + TICKET_LIFE })
  return Response.json({ outcome: 'set_up_wanted', ticket })
}

function sessionOf(user: TypedUser): string | undefined {
  const { _sid } = user as { _sid?: unknown }
  return typeof _sid === 'string' ? _sid : undefined
}

function done(outcome: string, status = 200): Response {
  return Response.json({ outcome }, { status })
}
