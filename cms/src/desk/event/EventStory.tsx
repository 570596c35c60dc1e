import type { UIFieldServerProps } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { retryWords } from '../alarms/alarm-story-words.ts'
import { RetryEvent } from './RetryEvent.tsx'

/** At the top of the page of a notice that failed for good: what that means, and to try it once more. */
export function EventStory({ data, i18n, id, req }: UIFieldServerProps) {
  const row: Record<string, unknown> = data
  if (id === undefined || row['state'] !== 'dead') return null
  const language = languageOf(i18n)
  return (
    <div className="desk">
      <p>{retryWords.explain[language]}</p>
      <RetryEvent id={String(id)} language={language} user={req.user} />
    </div>
  )
}
