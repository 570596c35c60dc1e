import { expect, it } from 'vitest'
import { ALARM_KINDS } from './alarm.ts'
import { writeAlarmMail, type ToldAlarm } from './write-alarm-mail.ts'

const alarm: ToldAlarm = {
  id: '11111111-1111-4111-8111-111111111111',
  kind: 'dispute_opened',
  donation: '22222222-2222-4222-8222-222222222222',
  subscription: null,
}

it('the mail about an alarm says what kind it is, our numbers, and where to look', () => {
  const { subject, text } = writeAlarmMail(alarm, 'https://cms.example.org')
  expect(subject).toBe('Une alerte attend dans la rédaction')
  expect(text).toContain('Un don est contesté par une banque.')
  expect(text).toContain('Don\u202F: 22222222-2222-4222-8222-222222222222')
  expect(text).toContain('https://cms.example.org/admin/collections/alarms/11111111-1111-4111-8111-111111111111')
  expect(text).not.toContain('mensuel')
})

it('the subject is the same for every kind: it is read over shoulders', () => {
  const subjects = ALARM_KINDS.map((kind) => writeAlarmMail({ ...alarm, kind }, 'https://cms.example.org').subject)
  expect(new Set(subjects).size).toBe(1)
})

it('one alarm has one Message-ID, whenever and by whichever worker its mail is written', () => {
  const [one, again] = [
    writeAlarmMail(alarm, 'https://cms.example.org'),
    writeAlarmMail(alarm, 'https://cms.example.org'),
  ]
  expect(again).toEqual(one)
  expect(one.messageId).toBe('<alarm-11111111-1111-4111-8111-111111111111@cms.example.org>')
})
