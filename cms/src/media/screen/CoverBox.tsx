'use client'

import type { KeyboardEvent } from 'react'
import type { Box, Measure } from '../face-boxes.ts'

type BoxChange = { kind: 'choose' | 'remove' } | { kind: 'move' | 'resize'; by: { x: number; y: number } }

type CoverBoxProps = {
  box: Box
  number: number
  measure: Measure
  isChosen: boolean
  /** What is under it stays, for somebody agreed. */
  isShown: boolean
  /** Where it is and how large, in words. */
  label: string
  onChange: (change: BoxChange) => void
}

const CORNERS = ['nw', 'ne', 'sw', 'se'] as const
const ARROWS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** One box: it takes the focus, keys move it and make it larger, and its corners can be taken hold of. */
export function CoverBox({ box, number, measure, isChosen, isShown, label, onChange }: CoverBoxProps) {
  const step = Math.max(1, Math.round(measure.width / 100))
  function onKeyDown(event: KeyboardEvent): void {
    const arrow = ARROWS[event.key]
    if (arrow !== undefined)
      onChange({ kind: event.shiftKey ? 'resize' : 'move', by: { x: arrow.x * step, y: arrow.y * step } })
    else if (event.key === 'Delete' || event.key === 'Backspace') onChange({ kind: 'remove' })
    else return
    event.preventDefault()
  }
  const style = {
    left: `${(box.x / measure.width) * 100}%`,
    top: `${(box.y / measure.height) * 100}%`,
    width: `${(box.width / measure.width) * 100}%`,
    height: `${(box.height / measure.height) * 100}%`,
  }
  return (
    <div className="cover-place" data-box={number - 1} data-chosen={isChosen} data-shown={isShown} style={style}>
      <button
        aria-label={label}
        className="cover-box"
        onFocus={() => onChange({ kind: 'choose' })}
        onKeyDown={onKeyDown}
        type="button"
      >
        <span aria-hidden="true">{number}</span>
      </button>
      {CORNERS.map((corner) => (
        <span className="cover-corner" data-corner={corner} key={corner} />
      ))}
    </div>
  )
}
