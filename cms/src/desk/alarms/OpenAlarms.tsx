import Link from 'next/link'
import type { ServerProps } from 'payload'
import { fillIn, languageOf } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { listOf } from '../addresses.ts'
import { showLastReconciliation } from '../reconciliation/show-last-reconciliation.ts'
import { AlarmCard } from './AlarmCard.tsx'
import { alarmStoryWords } from './alarm-story-words.ts'
import { showLastNotice } from './show-last-notice.ts'

/** More than these are a list of their own. */
const SHOWN = 5

/** On the first page of whoever watches the money: what must be looked at, and whether Stripe still speaks to us. */
export async function OpenAlarms({ i18n, payload, user }: ServerProps) {
  if (user === undefined || !mayDo(user, 'see_desk')) return null
  const language = languageOf(i18n)
  const { docs, totalDocs } = await payload.find({
    overrideAccess: false,
    user,
    collection: 'alarms',
    where: { dealtWithAt: { exists: false } },
    sort: 'createdAt',
    depth: 0,
    limit: SHOWN,
  })
  const words = alarmStoryWords
  return (
    <section aria-labelledby="desk-alarms" className="desk">
      <h2 id="desk-alarms">{words.home[language]}</h2>
      <p className="desk__quiet">
        {await showLastNotice(language)} {await showLastReconciliation(payload, user, language)}
      </p>
      {totalDocs === 0 ? <p>{words.none[language]}</p> : null}
      <ul className="desk-alarms">
        {docs.map((alarm) => (
          <li key={alarm.id}>
            <AlarmCard alarm={alarm} language={language} req={{ payload, user }} />
          </li>
        ))}
      </ul>
      {totalDocs > SHOWN ? (
        <Link href={listOf('alarms', [['dealtWithAt', 'exists', 'false']])} prefetch={false}>
          {fillIn(words.all[language], { count: totalDocs })}
        </Link>
      ) : null}
    </section>
  )
}
