import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { pickWords } from '../../languages/pick-words.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { readStanding } from '../read-standing.ts'
import { nextStepWords } from './next-step-words.ts'
import { translatePageOf } from './translate-address.ts'

type NextStepProps = { req: PayloadRequest; text: ReviewedText; language: Locale }

/** Above the form of a draft: that it waits for nobody yet, and the way to whom it may wait for. */
export async function NextStep({ req, text, language }: NextStepProps) {
  const standing = await readStanding(req, text)
  if (standing === null || standing.isReturned) return null
  const words = pickWords(nextStepWords, language)
  if (standing.awaitsApproval) return <p className="next-step">{words.waits}</p>
  if (standing.state !== 'draft' && !standing.hasNewerDraft) return null
  return (
    <p className="next-step">
      {words.draft} <a href={translatePageOf(text)}>{words.ask}</a>
    </p>
  )
}
