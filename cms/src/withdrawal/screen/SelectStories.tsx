'use client'

import { useState } from 'react'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'

type SelectStoriesProps = {
  stories: readonly { id: string; title: string }[]
  words: Record<'hideSelection' | 'nothingChosen' | 'busy', string>
  outcomes: Record<string, string>
}

/** Stories to tick and hide together. */
export function SelectStories({ stories, words, outcomes }: SelectStoriesProps) {
  const act = useAct('/api/withdrawal/hide')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isEmpty, setEmpty] = useState(false)

  function choose(id: string, isChosen: boolean): void {
    setEmpty(false)
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)))
  }

  async function hide(): Promise<void> {
    const wanted = stories.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
    setEmpty(wanted.length === 0)
    if (wanted.length === 0) return
    // What could not be hidden stays chosen.
    await act.run({ stories: wanted }, ({ status }) => {
      if (status === 200) setChosen(new Set())
    })
  }

  return (
    <div className="withdrawal-selection">
      <ul className="withdrawal-stories">
        {stories.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input checked={chosen.has(id)} onChange={(event) => choose(id, event.target.checked)} type="checkbox" />
              <span>{title}</span>
            </label>
          </li>
        ))}
      </ul>
      {stories.length > 0 ? (
        <button className="desk-button" disabled={act.isBusy} onClick={() => void hide()} type="button">
          {act.isBusy ? words.busy : words.hideSelection}
        </button>
      ) : null}
      {isEmpty ? (
        <p className="desk-field__fault" role="alert">
          {words.nothingChosen}
        </p>
      ) : null}
      <Outcome act={act} words={outcomes} />
    </div>
  )
}
