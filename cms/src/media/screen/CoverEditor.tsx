'use client'

import { useReducer, useRef, useState } from 'react'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'
import { fillIn } from '../../languages/pick-words.ts'
import type { AnsweredBox } from '../consented/shown-face.ts'
import { withMargin, type Box, type Measure } from '../face-boxes.ts'
import { BoxAnswers, type OfferedConsent } from './BoxAnswers.tsx'
import { changeBoxes, type Change, type Covers } from './change-boxes.ts'
import { CoverBox } from './CoverBox.tsx'
import { inPercent } from './in-percent.ts'
import { useHands } from './use-hands.ts'

export type CoverEditorProps = {
  /** Where the machine proposes to cover, in pixels of the picture, and what is shown already. */
  covers: readonly AnsweredBox[]
  /** Under which this person may show what is in a box; none: they may cover it. */
  consents: readonly OfferedConsent[]
  measure: Measure
  /** Of the doors of this picture. */
  path: string
  /** File name of the picture that is drawn here. */
  seen: string
  words: Record<string, string>
  outcomes: Record<string, string>
}

/** A picture with boxes on it, to be moved, made larger, added and removed by mouse, finger and keyboard. */
export function CoverEditor({ covers, consents, measure, path, seen, words, outcomes }: CoverEditorProps) {
  const [state, change] = useReducer((now: Covers, next: Change) => changeBoxes(now, next, measure), {
    boxes: covers,
    chosen: null,
    past: [],
  })
  const [told, tell] = useState('')
  const picture = useRef<HTMLDivElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const hands = useHands(picture, measure, state.boxes, change)
  const { boxes, chosen } = state
  const ratio = measure.width / measure.height
  const shows = boxes.some(({ consent }) => consent !== undefined)
  const act = useAct(`${path}/${shows ? 'show' : 'cover'}`, { isPageRedrawn: false })
  function describe(box: AnsweredBox, number: number, count = boxes.length): string {
    const place = fillIn(words['box'] ?? '', { number, count, ...inPercent(box, measure) })
    const code = consents.find(({ id }) => id === box.consent)?.code
    return code === undefined ? place : fillIn(words['boxShown'] ?? '', { box: place, code })
  }

  function focusBox(index: number): void {
    // The box is drawn after this.
    requestAnimationFrame(() => picture.current?.querySelectorAll<HTMLElement>('.cover-box')[index]?.focus())
  }
  function alter(next: Change): void {
    const after = changeBoxes(state, next, measure)
    change(next)
    const box = after.chosen === null ? undefined : after.boxes[after.chosen]
    if (next.kind === 'remove') tell(fillIn(words['removed'] ?? '', { count: after.boxes.length }))
    else if (next.kind === 'undo') tell(fillIn(words['undone'] ?? '', { count: after.boxes.length }))
    else if (next.kind !== 'choose' && box !== undefined)
      tell(describe(box, (after.chosen ?? 0) + 1, after.boxes.length))
    if (next.kind === 'add') focusBox(after.boxes.length - 1)
    if (next.kind !== 'remove') return
    if (after.chosen === null) addButton.current?.focus()
    else focusBox(after.chosen)
  }
  async function cover(): Promise<void> {
    const outcome = await act.run({ seen, boxes }, ({ body }) => {
      for (const face of facesIn(body)) change({ kind: 'add', box: withMargin(face, measure) })
    })
    if (outcome === 'covered' || outcome === 'shown') window.location.reload()
  }

  return (
    <div className="cover-editor">
      <p id="cover-help">{words['help']}</p>
      <div
        aria-describedby="cover-help"
        aria-label={words['editor']}
        className="cover-picture"
        onPointerDown={hands.begin}
        onPointerMove={hands.move}
        onPointerUp={hands.end}
        ref={picture}
        role="application"
        style={{ aspectRatio: ratio, width: `min(100%, 56rem, ${80 * ratio}vh)` }}
      >
        <img alt="" draggable={false} loading="lazy" src={`/api/media/file/${seen}`} />
        {boxes.map((box, index) => (
          <CoverBox
            box={box}
            isChosen={index === chosen}
            isShown={box.consent !== undefined}
            // Boxes have no name but their place in the list.
            key={`${index}`}
            label={describe(box, index + 1)}
            measure={measure}
            number={index + 1}
            onChange={(next) => alter({ ...next, index })}
          />
        ))}
      </div>
      <div className="cover-tools">
        <button className="desk-button" onClick={() => alter({ kind: 'add' })} ref={addButton} type="button">
          {words['add']}
        </button>
        <button
          className="desk-button"
          disabled={chosen === null}
          onClick={() => chosen !== null && alter({ kind: 'remove', index: chosen })}
          type="button"
        >
          {words['remove']}
        </button>
        <button
          className="desk-button"
          disabled={state.past.length === 0}
          onClick={() => alter({ kind: 'undo' })}
          type="button"
        >
          {words['undo']}
        </button>
      </div>
      {consents.length === 0 ? null : (
        <BoxAnswers
          boxes={boxes}
          consents={consents}
          onAnswer={(index, consent) => alter({ kind: 'answer', index, consent })}
          words={words}
        />
      )}
      <p aria-live="polite" className="cover-told">
        {told}
      </p>
      <p id="cover-for-good">{shows ? words['showConsequence'] : words['forGood']}</p>
      <button
        aria-describedby="cover-for-good"
        className="desk-button desk-button--main"
        disabled={act.isBusy || boxes.length === 0}
        onClick={() => void cover()}
        type="button"
      >
        {act.isBusy ? words['busy'] : shows ? words['show'] : words['cover']}
      </button>
      <Outcome act={act} words={outcomes} />
    </div>
  )
}

/** Where a face was found that is still to be seen, as the door says it. */
function facesIn(body: unknown): Box[] {
  const faces = (body as { faces?: unknown } | null)?.faces
  return Array.isArray(faces) ? (faces as Box[]) : []
}
