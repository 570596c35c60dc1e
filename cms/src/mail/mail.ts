import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { environment } from '../environment.ts'
import { logger } from '../log/logger.ts'

const sender = {
  defaultFromName: 'Russie-Libertés',
  defaultFromAddress: environment.MAIL_FROM ?? `no-reply@${new URL(environment.SITE_URL).hostname}`,
}

/** Mail through `SMTP_URL`; without one nothing is sent. Payload's own stand-in would write the addressee into the log. */
export const mail: EmailAdapter | Promise<EmailAdapter> =
  environment.SMTP_URL === undefined ? nowhere() : through(environment.SMTP_URL)

function through(smtpUrl: string): Promise<EmailAdapter> {
  const url = new URL(smtpUrl)
  const isEncrypted = url.protocol === 'smtps:'
  return nodemailerAdapter({
    ...sender,
    // The mail server may start after the CMS.
    skipVerify: true,
    transportOptions: {
      host: url.hostname,
      port: Number(url.port) || (isEncrypted ? 465 : 587),
      secure: isEncrypted,
      connectionTimeout: 5000,
      ...(url.username
        ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
        : {}),
    },
  })
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
