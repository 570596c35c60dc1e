import { killGroup } from '../processes/end-process.ts'
import { startProcess, type ProcessPlan, type RunningProcess } from '../processes/start-process.ts'

export type KeptAlive = {
  name: string
  /** SIGKILL, as soon as it is ready; resolves when it has died. It is started again at once. */
  kill: () => Promise<void>
  /** How often it was started after the first time. */
  restarts: () => number
  stop: () => Promise<void>
}

/** Starts a process, and again whenever it has ended, as the machine of an operator does. Resolves when it is ready. */
export async function keepAlive(
  plan: ProcessPlan,
  becomeReady: (running: RunningProcess) => Promise<void>,
): Promise<KeptAlive> {
  let isStopping = false
  let starts = 0
  let running = startProcess(plan)
  let ready = becomeReady(running)
  const living = live()
  await ready

  return {
    name: plan.name,
    kill: async () => {
      // One that ended before it was ready is being started once more.
      while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 50))
      const victim = running
      killGroup(victim.pid)
      await victim.ended
    },
    restarts: () => starts,
    stop: async () => {
      isStopping = true
      await running.stop()
      await living
    },
  }

  function isReady(): Promise<boolean> {
    return ready.then(
      () => true,
      () => false,
    )
  }

  async function live(): Promise<void> {
    for (;;) {
      await running.ended
      if (isStopping) return
      starts += 1
      running = startProcess(plan)
      ready = becomeReady(running)
      ready.catch(() => undefined)
    }
  }
}
