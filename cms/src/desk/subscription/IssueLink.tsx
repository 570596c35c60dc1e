'use client'

import { useState } from 'react'
import { Outcome } from '../Outcome.tsx'
import { Question } from '../Question.tsx'
import { useAct } from '../use-act.ts'
import type { subscriptionStoryWords } from './subscription-story-words.ts'

type IssueLinkProps = {
  path: string
  words: Record<keyof typeof subscriptionStoryWords | 'back' | 'busy', string>
  outcomes: Record<string, string>
}

/** Makes the donor's link anew and shows it once: leaving the page is losing it. */
export function IssueLink({ path, words, outcomes }: IssueLinkProps) {
  const act = useAct(path, { isPageRedrawn: false })
  const [isAsking, setAsking] = useState(false)
  const [isCopied, setCopied] = useState(false)
  const url = (act.answer?.body as { url?: string } | null)?.url

  async function issue(): Promise<void> {
    await act.run()
    setAsking(false)
    setCopied(false)
  }

  return (
    <div className="desk-act">
      {isAsking ? (
        <Question
          back={words.back}
          busy={words.busy}
          confirm={words.linkConfirm}
          consequence={words.linkConsequence}
          isBusy={act.isBusy}
          onBack={() => setAsking(false)}
          onConfirm={() => void issue()}
        />
      ) : (
        <button className="desk-button" onClick={() => setAsking(true)} type="button">
          {words.link}
        </button>
      )}
      {url === undefined ? null : (
        <div className="desk-form__row">
          <label className="desk-field">
            <span>{words.linkLabel}</span>
            <input onFocus={(event) => event.target.select()} readOnly type="text" value={url} />
          </label>
          <button
            className="desk-button"
            onClick={() => void navigator.clipboard.writeText(url).then(() => setCopied(true))}
            type="button"
          >
            {isCopied ? words.copied : words.copy}
          </button>
        </div>
      )}
      <Outcome act={act} words={outcomes} />
    </div>
  )
}
