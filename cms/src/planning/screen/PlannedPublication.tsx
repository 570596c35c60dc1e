import type { PayloadRequest } from 'payload'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { showMoment } from '../../desk/show-date.ts'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { hashContent } from '../../review/describe-content.ts'
import type { ReviewSheet } from '../../review/review-sheet.ts'
import { LATE_AFTER, readPlan, type Plan } from '../plan.ts'
import { PlanForm } from './PlanForm.tsx'
import { planningOutcomes, planningWords, planRefusalWords } from './planning-words.ts'

/** When an approved text will be public by itself; for a reviewer, who may plan or cancel it. Nothing where neither is. */
export async function PlannedPublication({ req, sheet }: { req: PayloadRequest; sheet: ReviewSheet }) {
  const plan = await readPlan(req, sheet)
  const isWaiting = plan?.state === 'waiting'
  if (sheet.standing === 'public' || (sheet.standing !== 'approved' && plan?.state !== 'refused' && !isWaiting))
    return null
  const language = languageOf(req.i18n)
  const words = pickWords(planningWords, language)
  const sentence = sentenceOf()
  // What the machine will find at that time, unless somebody does something.
  const isVoid = isWaiting && (sheet.standing !== 'approved' || hashContent(sheet.content) !== plan.hash)
  return (
    <section aria-labelledby="review-plan" className="desk__part" data-plan={plan?.state ?? 'none'}>
      <h2 id="review-plan">{words.title}</h2>
      {sentence === null ? null : <p className="desk__sentence">{sentence}</p>}
      {isVoid ? <p className="review-notice">{words.isVoid}</p> : null}
      {isWaiting && isLate(plan) ? <p className="review-notice">{words.isLate}</p> : null}
      <PlanForm
        hash={sheet.standing === 'approved' ? sheet.hash : null}
        isReplaced={isVoid}
        isWaiting={isWaiting}
        outcomes={{ ...pickWords(outcomeWords, language), ...pickWords(planningOutcomes, language) }}
        path={`/api/planned-publications/${sheet.collection}/${sheet.document}/${sheet.locale}`}
        words={{ ...words, busy: actWords.busy[language] }}
      />
    </section>
  )

  function sentenceOf(): string | null {
    if (plan === null) return null
    const at = showMoment(plan.at, language)
    if (plan.state === 'waiting') return fillIn(words.waits, { at })
    return plan.state === 'refused' ? fillIn(planRefusalWords[plan.reason][language], { at }) : null
  }
}

function isLate({ at }: Plan): boolean {
  return Date.now() - at.getTime() > LATE_AFTER * 60_000
}
