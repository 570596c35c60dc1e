import { fork, type ChildProcess } from 'node:child_process'
import type { PartnerDrawing } from '../../../partners/drawing/draw-partner-file.ts'
import type { SharePicture } from '../share-picture.ts'

export type Picture = SharePicture | PartnerDrawing
export type DrawingTask = { number: number; picture: Picture }
export type DrawingResult = { number: number; image: Uint8Array } | { number: number; fault: string }

type Waiting = { resolve: (image: Uint8Array) => void; reject: (error: Error) => void }

/** Far longer than any image takes. */
const PATIENCE_MS = 20_000
/** After a while with nothing to draw the process ends, and gives back all that fonts and pixels took. */
const IDLE_MS = 15_000

/**
 * Draws in a process of its own, one image after the other: no page waits for one, a fault in a library of others takes
 * no reader with it, and it knows none of the site's keys. A process that dies or hangs fails the images it had; the next
 * image begins a new one. In a thread, 140 MB stayed with the site after twenty images.
 */
export function createDrawingProcess(
  script: string,
  { patienceMs = PATIENCE_MS, idleMs = IDLE_MS } = {},
): (picture: Picture) => Promise<Uint8Array> {
  const waiting = new Map<number, Waiting>()
  let child: ChildProcess | null = null
  let watch: NodeJS.Timeout | undefined
  let asked = 0

  function endWith(ended: ChildProcess, reason: string): void {
    ended.kill('SIGKILL')
    if (child !== ended) return
    child = null
    clearTimeout(watch)
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }

  function watchOver(watched: ChildProcess): void {
    clearTimeout(watch)
    const isIdle = waiting.size === 0
    watch = setTimeout(() => endWith(watched, 'drawing took too long'), isIdle ? idleMs : patienceMs).unref()
  }

  function begin(): ChildProcess {
    const begun = fork(script, [], {
      // The C library gives memory back to the machine then; else each image leaves some behind.
      env: { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '1048576', MALLOC_MMAP_THRESHOLD_: '262144' },
      execArgv: ['--max-old-space-size=64', '--max-semi-space-size=2'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    // The site ends when it has served its readers; what draws hears of that and ends as well.
    begun.unref()
    begun.channel?.unref()
    begun.on('error', (error) => endWith(begun, error.message))
    begun.on('exit', (code, signal) => endWith(begun, `what draws images ended (${signal ?? code})`))
    begun.on('message', (message) => {
      const result = message as DrawingResult
      const asker = waiting.get(result.number)
      waiting.delete(result.number)
      watchOver(begun)
      if ('image' in result) asker?.resolve(result.image)
      else asker?.reject(new Error(result.fault))
    })
    return begun
  }

  return (picture) =>
    new Promise((resolve, reject) => {
      child ??= begin()
      const asking = child
      asked += 1
      waiting.set(asked, { resolve, reject })
      watchOver(asking)
      asking.send({ number: asked, picture } satisfies DrawingTask, (error) => {
        if (error) endWith(asking, error.message)
      })
    })
}
