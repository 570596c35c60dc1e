import { alarmKindLabels } from './alarm-labels.ts'
import type { AlarmKind } from './alarm.ts'

/** What a mail may tell of an alarm: all of it stands in a mailbox and on the screens of telephones. */
export type ToldAlarm = {
  id: string
  kind: AlarmKind
  donation: string | null
  subscription: string | null
}

type AlarmMail = { subject: string; text: string; messageId: string }

/**
 * The mail about an alarm, in French: what kind it is, our own numbers and where to look; nothing about a donor, no
 * amount, no number of Stripe's. The same alarm always makes the same message with the same `Message-ID`, by which a
 * mail program knows one that was sent twice. `cmsUrl`: origin of the CMS.
 */
export function writeAlarmMail({ id, kind, donation, subscription }: ToldAlarm, cmsUrl: string): AlarmMail {
  const lines = [
    `${alarmKindLabels[kind].fr}.`,
    '',
    ...(donation === null ? [] : [`Don\u202F: ${donation}`]),
    ...(subscription === null ? [] : [`Don mensuel\u202F: ${subscription}`]),
    `Alerte\u202F: ${cmsUrl}/admin/collections/alarms/${id}`,
    '',
    'Ce message est envoyé une seule fois. L’alerte reste dans la rédaction tant que personne ne l’a déclarée réglée.',
    '',
  ]
  return {
    subject: 'Une alerte attend dans la rédaction',
    text: lines.join('\n'),
    messageId: `<alarm-${id}@${new URL(cmsUrl).hostname}>`,
  }
}
