import fs from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { measureEndurance } from './bench/measure-endurance.ts'
import { figureLine, isWithinBar } from './bench/measurement.ts'
import { inheritForTests, NOTHING_CHOSEN } from './environment.ts'
import { startStack } from './stack.ts'
import { listenForStop } from './steps/listen-for-stop.ts'
import { reportStepsTo } from './steps/report-steps.ts'
import { makeTemporaryFolder } from './testing/make-temporary-folder.ts'

// `npm run soak`: fifteen minutes of readers and donors; `-- --minutes 60` for longer.

const stopWanted = listenForStop()
void stopWanted.promise.then(() => process.exit(130))
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '15' } } })
const dataDir = await makeTemporaryFolder('soak')
try {
  const stack = await startStack({
    dataDir,
    mode: 'demo',
    ports: { site: 0, cms: 0 },
    chosen: NOTHING_CHOSEN,
    inherited: inheritForTests(),
    report: reportStepsTo(process.stdout),
  })
  process.stdout.write(`\nReaders and donors for ${values.minutes} minutes\n`)
  const figures = await measureEndurance(stack, Number(values.minutes) * 60_000)
  process.stdout.write(`${figures.map(figureLine).join('\n')}\n`)
  await stack.stop()
  process.exitCode = figures.every(isWithinBar) ? 0 : 1
} finally {
  await fs.rm(dataDir, { recursive: true, force: true })
}
process.exit()
