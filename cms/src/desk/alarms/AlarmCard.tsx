import Link from 'next/link'
import { alarmAdvice, alarmKindLabels } from '../../alarms/alarm-labels.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { actWords, outcomeWords } from '../act-words.ts'
import { listOf, pageOf } from '../addresses.ts'
import { ConfirmedAct } from '../ConfirmedAct.tsx'
import { idOf } from '../donation/read-donation-file.ts'
import { showMoment } from '../show-date.ts'
import { AlarmSides, type AlarmCardProps } from './AlarmSides.tsx'
import { alarmStoryWords } from './alarm-story-words.ts'
import { RetryOfAlarm } from './RetryOfAlarm.tsx'
import { tellReason } from './tell-reason.ts'

/** Id of the document on whose page the alarm stands, if any: no link leads to where one is. */
type Here = { here?: string }

/** How Stripe's ids of events begin. */
const EVENT = 'evt_'

/** One alarm: what it is, since when, what to do, both sides where they differ, where to look, and "dealt with". */
export function AlarmCard({ alarm, language, req, here }: AlarmCardProps & Here) {
  const { kind, reason, subject } = alarm
  const words = pickWords(alarmStoryWords, language)
  const why = tellReason(reason, language)
  return (
    <article className="desk-alarm">
      <h4>{alarmKindLabels[kind][language]}</h4>
      <p className="desk-alarm__facts">
        {[why, fillIn(words.since, { date: showMoment(alarm.createdAt, language) })].filter(Boolean).join(' · ')}
        {alarm.times > 1 ? ` · ${fillIn(words.times, { count: alarm.times })}` : ''}
        {' · '}
        <code>{subject}</code>
      </p>
      <p>{alarmAdvice[kind][language]}</p>
      <AlarmSides alarm={alarm} language={language} req={req} />
      <div className="desk-alarm__acts">
        <Ways alarm={alarm} here={here} language={language} />
        {subject.startsWith(EVENT) ? <RetryOfAlarm event={subject} language={language} req={req} /> : null}
        {mayDo(req.user, 'deal_with_alarm') ? (
          <ConfirmedAct
            outcomes={{ ...pickWords(outcomeWords, language), done: words.done, already_dealt_with: words.already }}
            path={`/api/desk/alarms/${alarm.id}/deal`}
            words={{
              ...pickWords(actWords, language),
              button: words.deal,
              consequence: words.dealConsequence,
              confirm: words.dealConfirm,
            }}
          />
        ) : null}
      </div>
    </article>
  )
}

/** Where to look. */
function Ways({ alarm: { subject, donation, subscription }, here, language }: Omit<AlarmCardProps, 'req'> & Here) {
  const words = pickWords(alarmStoryWords, language)
  const [donationId, subscriptionId] = [idOf(donation), idOf(subscription)]
  const ways = [
    donationId !== null && donationId !== here && { href: pageOf('donations', donationId), label: words.openDonation },
    subscriptionId !== null &&
      subscriptionId !== here && { href: pageOf('subscriptions', subscriptionId), label: words.openSubscription },
    subject.startsWith(EVENT) && {
      href: listOf('payment-events', [['event', 'equals', subject]]),
      label: words.openEvent,
    },
  ].filter((way) => way !== false)
  return ways.map(({ href, label }) => (
    <Link className="desk-button" href={href} key={href} prefetch={false}>
      {label}
    </Link>
  ))
}
