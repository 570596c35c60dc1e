import { getRequestLanguage, parseCookies } from 'payload'
import { z } from 'zod'
import { languageOf } from '../../languages/pick-words.ts'
import { answerAccount } from '../answer-account.ts'
import { askForLink } from './ask-for-link.ts'
import { choosePassword } from './choose-password.ts'

const text = z
  .string()
  .min(1)
  .max(1024)
  .refine((words) => !words.includes('\0'))
const forgotten = z.strictObject({ email: text })
const chosen = z.strictObject({ link: z.string().max(100), password: text })

/** `POST /api/account/forgotten`: answered the same, and at once, whoever is asked about. */
export function answerForgotten(request: Request): Promise<Response> {
  return answerAccount(request, forgotten, async ({ payload, asked }) => {
    const language = getRequestLanguage({
      config: payload.config,
      cookies: parseCookies(request.headers),
      headers: request.headers,
    })
    setImmediate(() => void askForLink(payload, asked.email, languageOf({ language })).catch(() => {}))
    return Response.json({ outcome: 'asked' })
  })
}

/** `POST /api/account/password`: a link from a mail and the password that was chosen; answered with a ticket. */
export function answerPassword(request: Request): Promise<Response> {
  return answerAccount(request, chosen, async ({ payload, asked }) => {
    const result = await choosePassword(payload, asked.link, asked.password)
    if (result.outcome === 'link_invalid') return { refused: result.outcome }
    if (!('ticket' in result)) return Response.json(result, { status: 422 })
    return Response.json({ outcome: result.outcome, ticket: result.ticket })
  })
}
