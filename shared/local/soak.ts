import fs from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { measureEndurance } from './bench/measure-endurance.ts'
import { measureFullLoad } from './bench/measure-full-load.ts'
import { figureLine, isWithinBar, type Figure } from './bench/measurement.ts'
import { measureCrashes } from './crashes/measure-crashes.ts'
import { inheritForTests, NOTHING_CHOSEN } from './environment.ts'
import { startStack } from './stack.ts'
import { listenForStop } from './steps/listen-for-stop.ts'
import { reportStepsTo } from './steps/report-steps.ts'
import { makeTemporaryFolder } from './testing/make-temporary-folder.ts'

// `npm run soak`: fifteen minutes of readers and donors; `-- --minutes 60` for longer. `-- --pages`: instead, 500 stories
// in five languages read as fast as they come (`--stories` for fewer), once every page is kept. `-- --crashes`: instead, 5,000
// donations while CMS, worker and database are killed again and again (`--donations`, `--kills`, `--crashes-of-database`).

const stopWanted = listenForStop()
void stopWanted.promise.then(() => process.exit(130))
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '15' },
    pages: { type: 'boolean', default: false },
    stories: { type: 'string', default: '500' },
    crashes: { type: 'boolean', default: false },
    donations: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '50' },
    'crashes-of-database': { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
  },
})
const figures = values.crashes ? await crash() : values.pages ? await readPages() : await endure()
process.stdout.write(`\n${figures.map(figureLine).join('\n')}\n`)
process.exit(figures.every(isWithinBar) ? 0 : 1)

function crash(): Promise<Figure[]> {
  const [donations, kills, crashes, seed] = [
    Number(values.donations),
    Number(values.kills),
    Number(values['crashes-of-database']),
    Number(values.seed),
  ]
  process.stdout.write(`\n${donations} donations, ${kills} kills, ${crashes} crashes of the database, seed ${seed}\n`)
  return measureCrashes({ donations, kills, crashes, seed }, reportStepsTo(process.stdout))
}

function readPages(): Promise<Figure[]> {
  const [stories, minutes] = [Number(values.stories), Number(values.minutes)]
  process.stdout.write(`\n${stories} stories in five languages at full load for ${minutes} minutes\n`)
  return measureFullLoad({ stories, milliseconds: minutes * 60_000 })
}

async function endure(): Promise<Figure[]> {
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
    const measured = await measureEndurance(stack, Number(values.minutes) * 60_000)
    await stack.stop()
    return measured
  } finally {
    await fs.rm(dataDir, { recursive: true, force: true })
  }
}
