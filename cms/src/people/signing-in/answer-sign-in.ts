import { z } from 'zod'
import { encodeQR } from 'qr'
import type { Payload } from 'payload'
import { writeTrail } from '../../trail/keep-trail.ts'
import { accountDatabase } from '../account-database.ts'
import { answerAccount, letIn } from '../answer-account.ts'
import { addressOfSecret } from '../second-factor/check-code.ts'
import { beginSetUp, confirmSetUp, showCode, showPassword } from './sign-in.ts'

/** Not longer than any password may be: nothing is worked out for more. */
const words = z
  .string()
  .min(1)
  .max(1024)
  .refine((text) => !text.includes('\0'))
const ticket = z.string().max(600)
const code = z.string().min(1).max(40)

const withPassword = z.strictObject({ email: words, password: words })
const withCode = z.strictObject({ ticket, code })
const forSetUp = z.strictObject({ ticket, code: code.optional() })

/** `POST /api/account/sign-in`: address and password, answered with a ticket; then the ticket and a code. */
export function answerSignIn(request: Request): Promise<Response> {
  return answerAccount(request, z.union([withPassword, withCode]), async ({ payload, asked, browser }) => {
    if ('password' in asked) {
      const shown = await showPassword(payload, asked, browser)
      if (shown.outcome !== 'refused') return Response.json(shown)
      await noteFailure(payload)
      return { refused: shown.outcome }
    }
    const shown = await showCode(payload, asked, browser)
    if (shown.outcome !== 'signed_in') {
      await noteFailure(payload)
      return { refused: shown.outcome }
    }
    return letIn(shown.session, shown.device, { outcome: 'signed_in' })
  })
}

/** `POST /api/account/second-factor`: a ticket, answered with a secret; then the ticket and the secret's first code. */
export function answerSetUp(request: Request): Promise<Response> {
  return answerAccount(request, forSetUp, async ({ payload, asked, browser }) => {
    if (asked.code === undefined) {
      const begun = await beginSetUp(payload, asked.ticket)
      if (begun.outcome !== 'secret') return { refused: begun.outcome }
      const { secret, email } = begun
      return Response.json({ outcome: 'secret', secret, picture: encodeQR(addressOfSecret(secret, email), 'raw') })
    }
    const confirmed = await confirmSetUp(payload, { ticket: asked.ticket, code: asked.code }, browser)
    if (confirmed.outcome !== 'signed_in') return { refused: confirmed.outcome }
    const { session, device, recoveryCodes } = confirmed
    return letIn(session, device, { outcome: 'signed_in', recoveryCodes })
  })
}

/** Whose account it was about is not written down: an address that was typed may be anybody's. */
async function noteFailure(payload: Payload): Promise<void> {
  await writeTrail(accountDatabase(payload), { act: 'login_failed', collection: 'users', cause: 'not_recognised' })
}
