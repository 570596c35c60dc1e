import type { Alarm } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest, UIFieldServerProps } from 'payload'
import { fillIn, languageOf } from '../../languages/pick-words.ts'
import { namesOfStaff } from '../names-of-staff.ts'
import { idOf } from '../donation/read-donation-file.ts'
import { showMoment } from '../show-date.ts'
import { AlarmCard } from './AlarmCard.tsx'
import { alarmStoryWords } from './alarm-story-words.ts'

/** The page of an alarm: the alarm as it stands on the desk, or who dealt with it. */
export async function AlarmStory({ id, i18n, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const { docs } = await req.payload.find({
    overrideAccess: false,
    req,
    collection: 'alarms',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
  })
  const [alarm] = docs
  if (alarm === undefined) return null
  const language = languageOf(i18n)
  if (typeof alarm.dealtWithAt !== 'string')
    return (
      <div className="desk desk--record">
        <AlarmCard alarm={alarm} language={language} req={req} />
      </div>
    )

  return (
    <div className="desk desk--record">
      <p className="desk__sentence">{await tellEnd(alarm, language, req)}</p>
    </div>
  )
}

/** When it was dealt with, and by whom: nobody, where a notice came through after all. */
async function tellEnd({ dealtWithAt, dealtWithBy }: Alarm, language: Locale, { payload }: PayloadRequest) {
  const date = showMoment(dealtWithAt, language)
  const by = idOf(dealtWithBy)
  if (by === null) return fillIn(alarmStoryWords.dealtAt[language], { date })
  const names = await namesOfStaff(payload, [by])
  return fillIn(alarmStoryWords.dealt[language], { date, name: names.get(by) ?? '—' })
}
