import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload } from 'payload'
import { environment } from '../../environment.ts'
import { logger } from '../../log/logger.ts'
import type { Words } from '../../languages/words.ts'
import { invitationMail, passwordMail, requestMail } from './mail-words.ts'

type Letter = { to: string; language: Locale; link: string }

export const sendInvitation = (payload: Payload, letter: Letter) => send(payload, invitationMail, letter)
export const sendPasswordLink = (payload: Payload, letter: Letter) => send(payload, passwordMail, letter)
export const sendRequestNews = (payload: Payload, letter: Omit<Letter, 'link'>) =>
  send(payload, requestMail, { ...letter, link: `${environment.CMS_URL}/admin` })

/**
 * A letter that says nothing of what the association does, nor who anybody is: it may be read over a shoulder. False
 * when the mail server did not take it.
 */
async function send(
  payload: Payload,
  words: { subject: Words; text: Words },
  { to, language, link }: Letter,
): Promise<boolean> {
  const text = words.text[language]
  try {
    await payload.sendEmail({
      to,
      subject: words.subject[language],
      text: `${text}\n\n${link}\n`,
      html: `<p>${text}</p><p><a href="${link}">${link}</a></p>`,
    })
    return true
  } catch (error) {
    logger.error({ code: error instanceof Error ? error.name : 'unknown' }, 'a letter to an account was not sent')
    return false
  }
}
