'use client'

import { useEffect, useState, type RefObject } from 'react'

export type FrameFit = { width: number; height: number; scale: number }

/** How a page of `width` fits into what room there is: as it is, or smaller. In CSS pixels. */
export function useFrameFit(room: RefObject<HTMLElement | null>, width: number): FrameFit {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const element = room.current
    if (element === null) return
    const watch = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }))
    watch.observe(element)
    return () => watch.disconnect()
  }, [room])
  const scale = size.width === 0 ? 1 : Math.min(1, size.width / width)
  return { width, height: Math.round(size.height / scale), scale }
}
