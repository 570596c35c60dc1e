import fs from 'node:fs/promises'
import { untilAborted } from '@campaign/shared/deadlines/until-aborted.ts'
import { describeEnd, type RunningProcess } from './start-process.ts'

/** Asks `/readyz` until it answers 200. Throws when the process ends before, or after `milliseconds`. */
export async function waitUntilReady(running: RunningProcess, url: string, milliseconds = 90_000): Promise<void> {
  const readyUrl = new URL('/readyz', url)
  const deadline = Date.now() + milliseconds
  let end: string | undefined
  void running.ended.then((processEnd) => (end = describeEnd(running.name, processEnd)))
  let reason = 'no answer'
  while (Date.now() < deadline) {
    if (end !== undefined) throw new Error(end)
    const answer = await askReadiness(readyUrl)
    if (answer.isReady) return
    reason = answer.reason
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(
    `${running.name} was not ready after ${milliseconds / 1000} s (${reason}); see ${running.logFile}\n${await readLast(running.logFile)}`,
  )
}

/** The log may be gone when somebody reads this. */
async function readLast(file: string): Promise<string> {
  const text = await fs.readFile(file, 'utf8').catch(() => '')
  return text.slice(-1500)
}

async function askReadiness(url: URL): Promise<{ isReady: true } | { isReady: false; reason: string }> {
  const signal = AbortSignal.timeout(20_000)
  try {
    const answer = await fetch(url, { signal })
    const text = await untilAborted(signal, answer.text())
    return answer.ok ? { isReady: true } : { isReady: false, reason: `${answer.status} ${text.slice(0, 200)}` }
  } catch {
    return { isReady: false, reason: 'no answer' }
  }
}
