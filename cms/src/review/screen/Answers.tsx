'use client'

import { useRef, useState } from 'react'
import { OnceHeard } from '../../admin/OnceHeard.tsx'
import { Field } from '../../desk/Field.tsx'
import { fillIn } from '../../languages/pick-words.ts'
import type { Decision } from '../approve-text.ts'
import { SHORTEST_REASON, type ChecklistItem } from '../decide-approval.ts'
import { Checklist, type Question } from './Checklist.tsx'
import type { checklistWords } from './checklist-words.ts'
import type { decisionWords } from './decision-words.ts'
import type { findingWords } from './finding-words.ts'
import type { FoundInWords } from './FoundEntry.tsx'
import { FoundSection } from './FoundSection.tsx'

export type AnswersProps = {
  standing: 'approved' | 'open'
  found: readonly FoundInWords[]
  /** None are asked of a page or a campaign. */
  questions: readonly Question[]
  /** Language of the text (BCP 47). */
  locale: string
  busyWith: 'approve' | 'publish' | null
  onDecide: (decision: Omit<Decision, 'seen'>) => void
  words: {
    busy: string
    finding: Record<keyof typeof findingWords, string>
    checklist: Record<keyof typeof checklistWords, string>
    decision: Record<keyof typeof decisionWords, string>
  }
}

/** In characters, as the door takes it. */
const LONGEST_REASON = 500

/** A reason for each finding, an answer to each question, and the two ways on. Nothing that was typed is lost. */
export function Answers({ standing, found, questions, locale, busyWith, onDecide, words }: AnswersProps) {
  const form = useRef<HTMLFormElement>(null)
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const [ticked, setTicked] = useState<readonly ChecklistItem[]>([])
  const [areFaultsShown, showFaults] = useState(false)
  const reasonOf = (key: string) => reasons[key] ?? ''
  const isTooShort = (key: string) => reasonOf(key).trim().length < SHORTEST_REASON

  function decide(publishes: boolean): void {
    const isMissing = found.some(({ key }) => isTooShort(key)) || questions.some(({ item }) => !ticked.includes(item))
    showFaults(isMissing)
    if (isMissing)
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    else
      onDecide({
        accepted: found.map(({ key }) => ({ key, reason: reasonOf(key).trim() })),
        checklist: ticked,
        publishes,
      })
  }

  return (
    <form aria-labelledby="review-decision" noValidate onSubmit={(event) => event.preventDefault()} ref={form}>
      <OnceHeard>
        <FoundSection
          ask={({ key, number }) => (
            <Field
              fault={areFaultsShown && isTooShort(key) ? words.finding.reasonMissing : undefined}
              help={fillIn(words.finding.reasonHelp, { count: SHORTEST_REASON })}
              label={words.finding.reason}
              maxLength={LONGEST_REASON}
              name={`reason-${number}`}
              onChange={(reason) => setReasons({ ...reasons, [key]: reason })}
              value={reasonOf(key)}
            />
          )}
          found={found}
          locale={locale}
          words={words.finding}
        />
        {questions.length === 0 ? null : (
          <Checklist
            areFaultsShown={areFaultsShown}
            onTick={(item, isTicked) =>
              setTicked(isTicked ? [...ticked, item] : ticked.filter((other) => other !== item))
            }
            questions={questions}
            ticked={ticked}
            words={words.checklist}
          />
        )}
        <section aria-labelledby="review-decision" className="desk__part">
          <h2 id="review-decision">{words.decision.title}</h2>
          <p>{words.decision.intro}</p>
          <p className="desk-act__buttons">
            {standing === 'approved' ? null : (
              <button
                className="desk-button desk-button--main"
                disabled={busyWith !== null}
                onClick={() => decide(false)}
                type="button"
              >
                {busyWith === 'approve' ? words.busy : words.decision.approve}
              </button>
            )}
            <button
              className={standing === 'approved' ? 'desk-button desk-button--main' : 'desk-button'}
              disabled={busyWith !== null}
              onClick={() => decide(true)}
              type="button"
            >
              {busyWith === 'publish'
                ? words.busy
                : standing === 'approved'
                  ? words.decision.publish
                  : words.decision.approveAndPublish}
            </button>
          </p>
        </section>
      </OnceHeard>
    </form>
  )
}
