import type { Alarm } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { AlarmCard } from './AlarmCard.tsx'

type AlarmListProps = {
  alarms: readonly Alarm[]
  language: Locale
  req: Pick<PayloadRequest, 'payload' | 'user'>
  title: string
  /** Id of the document on whose page they stand: no link leads to where one is. */
  here: string
}

/** Open alarms, one under the other; nothing at all where there are none. */
export function AlarmList({ alarms, language, req, title, here }: AlarmListProps) {
  if (alarms.length === 0) return null
  return (
    <section className="desk__part">
      <h3>{title}</h3>
      <ul className="desk-alarms">
        {alarms.map((alarm) => (
          <li key={alarm.id}>
            <AlarmCard alarm={alarm} here={here} language={language} req={req} />
          </li>
        ))}
      </ul>
    </section>
  )
}
