import type { UIFieldServerProps } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import type { EventReason, EventState } from '../../payments/notices/payment-event.ts'
import { retryWords } from '../alarms/alarm-story-words.ts'
import { RetryEvent } from './RetryEvent.tsx'
import { tellEvent } from './tell-event.ts'

/** At the top of the page of a notice: how it stands and why, and to try it once more where it failed for good. */
export function EventStory({ data, i18n, id, req }: UIFieldServerProps) {
  const { state, reason = null } = data as { state?: EventState; reason?: EventReason | null }
  if (id === undefined || state === undefined) return null
  const language = languageOf(i18n)
  const isDead = state === 'dead'
  return (
    <div className="desk desk--record">
      <p className="desk__sentence" role="status">
        {tellEvent({ state, reason }, language)}
      </p>
      {isDead ? <p className="desk__before-act">{retryWords.explain[language]}</p> : null}
      <RetryEvent id={String(id)} isOffered={isDead} language={language} user={req.user} />
    </div>
  )
}
