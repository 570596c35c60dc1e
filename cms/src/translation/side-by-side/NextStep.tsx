import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { showMoment } from '../../desk/show-date.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import { readPlan } from '../../planning/plan.ts'
import { planningWords } from '../../planning/screen/planning-words.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { readStanding } from '../read-standing.ts'
import { nextStepWords } from './next-step-words.ts'
import { translatePageOf } from './translate-address.ts'

type NextStepProps = { req: PayloadRequest; text: ReviewedText; language: Locale }

/** Above the form of a draft: when it will be public by itself, or what it waits for, or the way to whom it may wait for. */
export async function NextStep({ req, text, language }: NextStepProps) {
  const standing = await readStanding(req, text)
  if (standing === null || standing.isReturned) return null
  const words = pickWords(nextStepWords, language)
  const plan = await readPlan(req, text)
  if (plan?.state === 'waiting')
    return <p className="next-step">{fillIn(planningWords.waits[language], { at: showMoment(plan.at, language) })}</p>
  if (standing.awaitsApproval) return <p className="next-step">{words.waits}</p>
  if (standing.state !== 'draft' && !standing.hasNewerDraft) return null
  if (standing.isApproved) return <p className="next-step">{words.approved}</p>
  return (
    <p className="next-step">
      {words.draft} <a href={translatePageOf(text)}>{words.ask}</a>
    </p>
  )
}
