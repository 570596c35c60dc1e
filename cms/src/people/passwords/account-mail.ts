import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload } from 'payload'
import { environment } from '../../environment.ts'
import { logger } from '../../log/logger.ts'
import type { Words } from '../../languages/words.ts'
import { invitationMail, passwordMail, requestMail, wrongCodesMail } from './mail-words.ts'

type Letter = { to: string; language: Locale; link: string }

export const sendInvitation = (payload: Payload, letter: Letter) => send(payload, invitationMail, letter)
export const sendPasswordLink = (payload: Payload, letter: Letter) => send(payload, passwordMail, letter)
export const sendRequestNews = (payload: Payload, letter: Omit<Letter, 'link'>) =>
  send(payload, requestMail, { ...letter, link: `${environment.CMS_URL}/admin` })

/** To whoever's password was right, and was followed by codes that were not. */
export function sendWrongCodesNews(payload: Payload, to: string): Promise<boolean> {
  const { subject, text } = wrongCodesMail
  return post(payload, {
    to,
    subject: LOCALES.map((locale) => subject[locale]).join(' · '),
    paragraphs: LOCALES.map((locale) => text[locale]),
    link: `${environment.CMS_URL}/admin/forgot`,
  })
}

function send(
  payload: Payload,
  words: { subject: Words; text: Words },
  { to, language, link }: Letter,
): Promise<boolean> {
  return post(payload, { to, subject: words.subject[language], paragraphs: [words.text[language]], link })
}

type Post = { to: string; subject: string; paragraphs: readonly string[]; link: string }

/**
 * A letter that says nothing of what the association does, nor who anybody is: it may be read over a shoulder. False
 * when the mail server did not take it.
 */
async function post(payload: Payload, { to, subject, paragraphs, link }: Post): Promise<boolean> {
  try {
    await payload.sendEmail({
      to,
      subject,
      text: `${paragraphs.join('\n\n')}\n\n${link}\n`,
      html: `${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p><a href="${link}">${link}</a></p>`,
    })
    return true
  } catch (error) {
    logger.error({ code: error instanceof Error ? error.name : 'unknown' }, 'a letter to an account was not sent')
    return false
  }
}
