'use client'

import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'

type KeepPictureProps = { path: string; words: { keep: string; busy: string }; outcomes: Record<string, string> }

/** Keeps a picture that no text shows. */
export function KeepPicture({ path, words, outcomes }: KeepPictureProps) {
  const act = useAct(path, { isPageRedrawn: false })
  const isKept = act.outcome === 'kept'
  return (
    <div className="desk-act">
      {isKept ? null : (
        <button
          className="desk-button desk-button--main"
          disabled={act.isBusy}
          onClick={() => void act.run()}
          type="button"
        >
          {act.isBusy ? words.busy : words.keep}
        </button>
      )}
      <Outcome act={act} words={outcomes} />
    </div>
  )
}
