import path from 'node:path'
import { parseArgs } from 'node:util'
import { inheritFromShell, readLocalEnvironment } from './environment.ts'
import { ROOT } from './repository-root.ts'
import { startStack, type StackOptions } from './stack.ts'
import { listenForStop } from './steps/listen-for-stop.ts'
import { reportStepsTo } from './steps/report-steps.ts'
import { explainFailure } from './steps/explain-failure.ts'
import { describeStack } from './steps/describe-stack.ts'

/** What `npm start` and `npm run dev` do: start everything, say where it is, stop everything when told to. */
export async function runStackUntilStopped(mode: StackOptions['mode']): Promise<void> {
  const began = performance.now()
  const stopWanted = listenForStop()
  try {
    const chosen = readLocalEnvironment(ROOT)
    const { values } = parseArgs({ options: { data: { type: 'string', default: path.join(ROOT, '.local') } } })
    const stack = await startStack({
      dataDir: path.resolve(values.data),
      mode,
      ports: { site: chosen.WEB_PORT, cms: chosen.CMS_PORT },
      chosen,
      inherited: inheritFromShell(),
      report: reportStepsTo(process.stdout),
      isShown: mode === 'development',
      signal: stopWanted.signal,
    })
    process.stdout.write(describeStack(stack, performance.now() - began))

    const end = await Promise.race([stopWanted.promise, stack.unexpectedEnd])
    if (end !== undefined) process.stderr.write(`\n${end}\n\nEverything else is being stopped.\n`)
    else process.stdout.write('\n  Stopping …\n')
    await stack.stop()
    process.exit(end === undefined ? stopWanted.exitCode() : 1)
  } catch (error) {
    if (stopWanted.signal.aborted) process.exit(stopWanted.exitCode())
    process.stderr.write(`\n${explainFailure(error)}\n\n`)
    process.exit(1)
  }
}
