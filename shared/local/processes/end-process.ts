import type { ChildProcess } from 'node:child_process'

const MILLISECONDS_TO_END_WELL = 8000

/** Asks a process of ours to end, then makes it; whatever it has left behind in its group goes with it. */
export async function endProcess(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined) return
  if (child.exitCode === null && child.signalCode === null) {
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGTERM')
    const timer = setTimeout(() => killGroup(pid), MILLISECONDS_TO_END_WELL)
    await exited
    clearTimeout(timer)
  }
  killGroup(pid)
}

/** SIGKILL to a process we started and to all that it started. Nothing happens when they are gone. */
export function killGroup(leader: number): void {
  try {
    process.kill(process.platform === 'win32' ? leader : -leader, 'SIGKILL')
  } catch {
    // ESRCH: all of them have ended
  }
}
