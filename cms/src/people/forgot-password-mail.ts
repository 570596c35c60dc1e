import { environment } from '../environment.ts'
import { sayTo } from '../languages/say-to.ts'
import { passwordMail } from './people-words.ts'
import type { IncomingAuthType } from 'payload'

/** The link is made from our own address: Payload would take the request's Host header, which anyone can write. */
export const forgotPasswordMail: NonNullable<IncomingAuthType['forgotPassword']> = {
  generateEmailSubject: (args) => (args?.req ? sayTo(args.req, passwordMail.subject) : passwordMail.subject.fr),
  generateEmailHTML: (args) => {
    const text = args?.req ? sayTo(args.req, passwordMail.text) : passwordMail.text.fr
    const link = `${environment.CMS_URL}/admin/reset/${args?.token ?? ''}`
    return `<p>${text}</p><p><a href="${link}">${link}</a></p>`
  },
}
