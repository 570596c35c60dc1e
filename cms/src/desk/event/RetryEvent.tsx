import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { TypedUser } from 'payload'
import { pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { actWords, outcomeWords } from '../act-words.ts'
import { retryWords } from '../alarms/alarm-story-words.ts'
import { ConfirmedAct } from '../ConfirmedAct.tsx'

type RetryEventProps = {
  id: string
  /** Whether it failed for good. It stays in its place afterwards, for what came of the try is said there. */
  isOffered: boolean
  language: Locale
  user: TypedUser | null
}

/** To try a notice once more that failed for good. `id`: ours. */
export function RetryEvent({ id, isOffered, language, user }: RetryEventProps) {
  if (!mayDo(user, 'retry_event')) return null
  const { button, ...outcomes } = pickWords(retryWords, language)
  return (
    <ConfirmedAct
      isDoneLater
      isMain
      isOffered={isOffered}
      outcomes={{ ...pickWords(outcomeWords, language), ...outcomes }}
      path={`/api/desk/events/${id}/retry`}
      words={{ ...pickWords(actWords, language), button }}
    />
  )
}
