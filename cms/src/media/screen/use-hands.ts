'use client'

import { useRef, type PointerEvent, type RefObject } from 'react'
import type { Box, Measure } from '../face-boxes.ts'
import { dragBox, type Grip } from './drag-box.ts'
import type { Change } from './change-boxes.ts'

type Hold = { index: number; grip: Grip; from: { x: number; y: number }; box: Box; hasMoved: boolean }

/**
 * A mouse or a finger on the picture: takes hold of a box or of one of its corners, or draws a new box where there is
 * none (the mouse alone: a finger there moves the page).
 */
export function useHands(
  picture: RefObject<HTMLElement | null>,
  measure: Measure,
  boxes: readonly Box[],
  change: (next: Change) => void,
) {
  const hold = useRef<Hold | null>(null)

  function pointOf(event: PointerEvent): { x: number; y: number } {
    const frame = picture.current?.getBoundingClientRect()
    if (frame === undefined) return { x: 0, y: 0 }
    return {
      x: ((event.clientX - frame.left) / frame.width) * measure.width,
      y: ((event.clientY - frame.top) / frame.height) * measure.height,
    }
  }

  function begin(event: PointerEvent<HTMLElement>): void {
    const target = event.target as HTMLElement
    const from = pointOf(event)
    const place = target.closest<HTMLElement>('[data-box]')
    const box = place === null ? undefined : boxes[Number(place.dataset['box'])]
    if (place !== null && box !== undefined) {
      const grip = (target.dataset['corner'] as Grip | undefined) ?? 'whole'
      hold.current = { index: Number(place.dataset['box']), grip, from, box, hasMoved: false }
      place.querySelector('button')?.focus()
    } else {
      if (event.pointerType !== 'mouse') return
      const drawn = { ...from, width: 1, height: 1 }
      hold.current = { index: boxes.length, grip: 'se', from, box: drawn, hasMoved: false }
    }
    event.preventDefault()
    picture.current?.setPointerCapture(event.pointerId)
  }

  function move(event: PointerEvent<HTMLElement>): void {
    const held = hold.current
    if (held === null) return
    const to = pointOf(event)
    const by = { x: to.x - held.from.x, y: to.y - held.from.y }
    // A hand is never quite still.
    if (!held.hasMoved && Math.hypot(by.x, by.y) < measure.width / 200) return
    const placed = dragBox(held.box, { grip: held.grip, by, picture: measure })
    if (!held.hasMoved && held.index === boxes.length) change({ kind: 'add', box: placed })
    else change({ kind: 'place', index: held.index, to: placed, isFirst: !held.hasMoved })
    held.hasMoved = true
  }

  function end(): void {
    hold.current = null
  }

  return { begin, move, end }
}
