/** Tells the person at the terminal what is being done and how long each thing took. */
export type StepReport = {
  /** Does the work and then shows one line with its name and duration. Several may run at once. */
  step: <T>(name: string, work: () => Promise<T>) => Promise<T>
  /** Milliseconds of each step that is done, by name. */
  durations: Map<string, number>
}

type Terminal = { write: (text: string) => unknown; isTTY: boolean }

const NAME_WIDTH = 34

export function reportStepsTo(terminal: Terminal): StepReport {
  const durations = new Map<string, number>()
  const running = new Set<string>()

  // A terminal shows what is under way on one line that is wiped again; a log file gets finished lines only.
  const wipe = (): void => {
    if (terminal.isTTY) terminal.write('\r\u001B[2K')
  }
  const showRunning = (): void => {
    if (terminal.isTTY && running.size > 0) terminal.write(`  ${[...running].join(', ')} …`)
  }

  return {
    durations,
    step: async (name, work) => {
      running.add(name)
      wipe()
      showRunning()
      const began = performance.now()
      try {
        const result = await work()
        const took = performance.now() - began
        durations.set(name, took)
        running.delete(name)
        wipe()
        terminal.write(`${stepLine(name, took)}\n`)
        showRunning()
        return result
      } catch (error) {
        running.delete(name)
        wipe()
        throw error
      }
    },
  }
}

/** For tests and measurements: keeps the durations, shows nothing. */
export function keepStepsQuiet(): StepReport {
  return reportStepsTo({ write: () => true, isTTY: false })
}

export function stepLine(name: string, milliseconds: number): string {
  return `  ${name} ${'.'.repeat(Math.max(3, NAME_WIDTH - name.length))} ${(milliseconds / 1000).toFixed(1)} s`
}
