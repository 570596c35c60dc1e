import { assembleStack } from './assemble-stack.ts'
import { keepProcesses } from './processes/keep-processes.ts'
import type { Stack, StackOptions } from './running-stack.ts'
import { holdFolder } from './steps/hold-folder.ts'

export type { Stack, StackOptions }

/**
 * Starts the whole product; resolves when every part is ready. Throws a PlainFailure for what a person can mend, and
 * leaves nothing running when it throws.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const folder = await holdFolder(options.dataDir)
  const keeper = keepProcesses()
  const stop = async (): Promise<void> => {
    await keeper.stopAll()
    await folder.release()
  }
  options.signal?.addEventListener('abort', () => void keeper.stopAll(), { once: true })
  try {
    const parts = await assembleStack(options, keeper)
    await folder.writeDown(keeper.pids())
    return { ...parts, dataDir: options.dataDir, pids: keeper.pids, unexpectedEnd: keeper.unexpectedEnd, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
