import type { UIFieldServerProps } from 'payload'
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
      <div className="desk">
        <AlarmCard alarm={alarm} language={language} req={req} />
      </div>
    )

  const by = idOf(alarm.dealtWithBy)
  const names = await namesOfStaff(req.payload, [by])
  const values = { date: showMoment(alarm.dealtWithAt, language), name: names.get(by ?? '') ?? '—' }
  return <p className="desk__sentence">{fillIn(alarmStoryWords.dealt[language], values)}</p>
}
