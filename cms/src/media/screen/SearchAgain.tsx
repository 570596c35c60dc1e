'use client'

import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'

type SearchAgainProps = { path: string; seen: string; words: Record<string, string>; outcomes: Record<string, string> }

/** Has a picture searched for faces once more. */
export function SearchAgain({ path, seen, words, outcomes }: SearchAgainProps) {
  const act = useAct(path, { isPageRedrawn: false })
  async function search(): Promise<void> {
    if ((await act.run({ seen })) === 'searched') window.location.reload()
  }
  return (
    <div className="desk-act">
      <button
        className="desk-button desk-button--main"
        disabled={act.isBusy}
        onClick={() => void search()}
        type="button"
      >
        {act.isBusy ? words['busy'] : words['search']}
      </button>
      <Outcome act={act} words={outcomes} />
    </div>
  )
}
