'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { readFrames } from './frames.ts'
import { whyRefused, type Refused } from './why-refused.ts'

export type DownloadState =
  | { step: 'idle' | 'cancelled' | Exclude<Refused, 'broken'> }
  | { step: 'under_way' | 'done'; rows: number; total: number }
  /** `direct`: where the browser loads the same file by itself. */
  | { step: 'broken'; direct: string }

export type Download = { state: DownloadState; start: (asked: FormData) => Promise<void>; cancel: () => void }

/** How often the page is drawn anew while rows come in. */
const EVERY_MILLISECONDS = 150

/**
 * A file that is loaded by the page itself, so that it can tell how far it is. It is saved only when it is whole:
 * nothing that broke off reaches anybody's disk.
 */
export function useDownload(address: string): Download {
  const [state, setState] = useState<DownloadState>({ step: 'idle' })
  const underWay = useRef<AbortController>(null)
  // Whoever leaves the page wants no file any more.
  useEffect(() => () => underWay.current?.abort(), [])

  const start = useCallback(
    async (asked: FormData) => {
      if (underWay.current) return
      const control = new AbortController()
      underWay.current = control
      setState({ step: 'under_way', rows: 0, total: 0 })
      const direct = `${address}?${queryOf(asked).toString()}`
      try {
        setState(await load(direct, control.signal, setState))
      } catch {
        setState(control.signal.aborted ? { step: 'cancelled' } : { step: 'broken', direct })
      } finally {
        underWay.current = null
      }
    },
    [address],
  )
  const cancel = useCallback(() => underWay.current?.abort(), [])
  return { state, start, cancel }
}

function queryOf(asked: FormData): URLSearchParams {
  return new URLSearchParams([...asked].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

/** Throws where the connection or the file breaks off. */
async function load(direct: string, signal: AbortSignal, tell: (state: DownloadState) => void): Promise<DownloadState> {
  const answer = await fetch(`${direct}&framed=1`, { signal, cache: 'no-store' })
  if (!answer.ok || answer.body === null) {
    const step = whyRefused(answer.status, await answer.json().catch(() => null))
    return step === 'broken' ? { step, direct } : { step }
  }
  const total = Number(answer.headers.get('x-rows') ?? 0)
  const parts: BlobPart[] = []
  let told = 0
  for await (const { rows, bytes } of readFrames(chunksOf(answer.body))) {
    parts.push(bytes)
    if (performance.now() - told < EVERY_MILLISECONDS) continue
    told = performance.now()
    tell({ step: 'under_way', rows, total })
  }
  save(new Blob(parts), nameOf(answer))
  return { step: 'done', rows: total, total }
}

/** Not every browser can walk through a stream by itself. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
}

function nameOf(answer: Response): string {
  return /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'donations'
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has to have begun with it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
