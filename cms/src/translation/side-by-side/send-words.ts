import { askToKeep } from '../../drafts/keeping/ask-to-keep.ts'
import type { SendOptions, SendOutcome, TextData } from '../../drafts/keeping/keep-text.ts'
import { messageIn, outcomeOf, type DeskAnswer } from '../../desk/ask-desk.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { translationPathOf } from './translate-address.ts'
import { withMissing } from './with-missing.ts'

type Sent = {
  words: TextData
  /** Hash of what this language said when it was last saved from here; null: nothing. */
  was: string | null
  language: string
  /** What each outcome is called. */
  outcomes: Record<string, string>
}

/** What came of sending: for the keeper, and what the desk's door answered. */
type SentWords = { outcome: SendOutcome; answer: DeskAnswer }

/** Sends the words of one language to the translation desk, as a draft. Never throws. */
export async function sendWords(text: ReviewedText, sent: Sent, { isAsked }: SendOptions): Promise<SentWords> {
  const body = { words: sent.words, was: sent.was, isAsked }
  const answer = await askToKeep('POST', translationPathOf(text), { body, language: sent.language })
  return answer === null
    ? { outcome: { outcome: 'offline' }, answer: { status: 0, body: null } }
    : { outcome: readOutcome(answer, sent.outcomes), answer }
}

/** An answer that is none of ours (a gateway's) is no answer. */
export function readOutcome(answer: DeskAnswer, outcomes: Record<string, string>): SendOutcome {
  const { status, body } = answer
  const outcome = outcomeOf(answer)
  if (status === 200 && outcome === 'saved') return { outcome: 'saved', doc: body as TextData }
  if (status === 401) return { outcome: 'signed_out' }
  if (status === 408 || status === 429 || status >= 500 || status < 400) return { outcome: 'offline' }
  const message = withMissing(outcomes, answer)[outcome] ?? messageIn(body) ?? ''
  return { outcome: status === 409 ? 'stale' : 'refused', message }
}
