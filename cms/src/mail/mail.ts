import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { environment } from '../environment.ts'
import { logger } from '../log/logger.ts'
import { connectMail } from './connect-mail.ts'
import { senderOf } from './sender.ts'

const { name: defaultFromName, address: defaultFromAddress } = senderOf(environment)
const sender = { defaultFromName, defaultFromAddress }

/** Mail through `SMTP_URL`; without one nothing is sent. Payload's own stand-in would write the addressee into the log. */
export const mail: EmailAdapter | Promise<EmailAdapter> =
  environment.SMTP_URL === undefined ? nowhere() : through(environment.SMTP_URL)

function through(smtpUrl: string): Promise<EmailAdapter> {
  // The mail server may start after the CMS.
  return nodemailerAdapter({ ...sender, skipVerify: true, transport: connectMail(smtpUrl) })
}

function nowhere(): EmailAdapter {
  return () => ({
    name: 'nowhere',
    ...sender,
    sendEmail: async () => {
      logger.warn('A message was not sent: SMTP_URL is not set.')
    },
  })
}
