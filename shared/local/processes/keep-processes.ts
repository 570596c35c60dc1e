import { describeEnd, startProcess, type ProcessPlan, type RunningProcess } from './start-process.ts'

export type ServicePlan = ProcessPlan & {
  /** The database: others still write to it while they end. */
  isStoppedLast?: boolean
}

/** All processes of one stack, so that none is forgotten when it stops. */
export type ProcessKeeper = {
  /** Something that runs until the stack stops. */
  startService: (plan: ServicePlan) => RunningProcess
  /** Something that ends by itself; throws with its last words when it ends with a failure. */
  runTask: (plan: ProcessPlan) => Promise<void>
  /** Ends one service without counting it as a failure. */
  stopService: (service: RunningProcess) => Promise<void>
  pids: () => Record<string, number>
  /** Resolves, with words for a person, when a service ends that nobody has stopped. */
  unexpectedEnd: Promise<string>
  /** Ends everything: services at the same time, those that are stopped last after them. Safe to call twice. */
  stopAll: () => Promise<void>
}

export function keepProcesses(): ProcessKeeper {
  const services = new Map<RunningProcess, ServicePlan>()
  const tasks = new Set<RunningProcess>()
  let stopping: Promise<void> | undefined
  let reportEnd = (_words: string): void => {}
  const unexpectedEnd = new Promise<string>((resolve) => (reportEnd = resolve))

  const refuseWhenStopping = (): void => {
    if (stopping !== undefined) throw new Error('the stack is stopping')
  }

  const stopEverything = async (): Promise<void> => {
    const all = [...services]
    services.clear()
    const stop = (isLast: boolean): Promise<unknown> =>
      Promise.all(all.filter(([, plan]) => (plan.isStoppedLast === true) === isLast).map(([service]) => service.stop()))
    await Promise.all([stop(false), ...[...tasks].map((task) => task.stop())])
    await stop(true)
  }

  return {
    startService: (plan) => {
      refuseWhenStopping()
      const service = startProcess(plan)
      services.set(service, plan)
      void service.ended.then((end) => {
        if (services.delete(service)) reportEnd(describeEnd(service.name, end))
      })
      return service
    },
    runTask: async (plan) => {
      refuseWhenStopping()
      const task = startProcess(plan)
      tasks.add(task)
      const end = await task.ended
      tasks.delete(task)
      refuseWhenStopping()
      if (end.code !== 0) throw new Error(`${describeEnd(plan.name, end)}\n(all of it: ${plan.logFile})`)
    },
    stopService: async (service) => {
      services.delete(service)
      await service.stop()
    },
    pids: () => Object.fromEntries([...services.keys()].map(({ name, pid }) => [name, pid])),
    unexpectedEnd,
    stopAll: () => (stopping ??= stopEverything()),
  }
}
