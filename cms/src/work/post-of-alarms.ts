import type { AlarmPost } from '../alarms/send-alarm-mail.ts'
import { connectMail } from '../mail/connect-mail.ts'
import { senderOf } from '../mail/sender.ts'
import type { Environment } from '../read-environment.ts'

/** How alarms are mailed; null where no mail server or no addressee is set. */
export function postOfAlarms(environment: Environment): AlarmPost | null {
  const { SMTP_URL, ALARM_MAIL_TO, CMS_URL } = environment
  if (SMTP_URL === undefined || ALARM_MAIL_TO === undefined) return null
  return { transport: connectMail(SMTP_URL), from: senderOf(environment), to: ALARM_MAIL_TO, cmsUrl: CMS_URL }
}
