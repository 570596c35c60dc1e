import type { Transporter } from 'nodemailer'
import type { Books } from '../donations/books.ts'
import { writeAlarmMail, type ToldAlarm } from './write-alarm-mail.ts'

/** Where alarms are mailed to; `cmsUrl`: origin of the CMS, to which the mail leads. */
export type AlarmPost = {
  transport: Pick<Transporter, 'sendMail'>
  from: { name: string; address: string }
  to: string
  cmsUrl: string
}

/** Sends the one mail about an alarm, unless somebody has dealt with it already. Throws when it could not be sent. */
export async function sendAlarmMail(books: Books, post: AlarmPost, alarm: string): Promise<void> {
  const { rows } = await books.query<ToldAlarm>(
    `SELECT id, kind, donation_id AS donation, subscription_id AS subscription FROM alarms
     WHERE id = $1 AND dealt_with_at IS NULL`,
    [alarm],
  )
  if (rows[0] === undefined) return
  const { from, to, cmsUrl, transport } = post
  await transport.sendMail({
    from,
    to,
    ...writeAlarmMail(rows[0], cmsUrl),
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
}
