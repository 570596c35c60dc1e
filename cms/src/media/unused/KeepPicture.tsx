'use client'

import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'

type KeepPictureProps = { path: string; words: { keep: string; busy: string }; outcomes: Record<string, string> }

/** Keeps a picture that no text shows. */
export function KeepPicture({ path, words, outcomes }: KeepPictureProps) {
  const act = useAct(path, { isPageRedrawn: false })
  async function keep(): Promise<void> {
    if ((await act.run()) === 'kept') window.location.reload()
  }
  return (
    <div className="desk-act">
      <button className="desk-button desk-button--main" disabled={act.isBusy} onClick={() => void keep()} type="button">
        {act.isBusy ? words.busy : words.keep}
      </button>
      <Outcome act={act} words={outcomes} />
    </div>
  )
}
