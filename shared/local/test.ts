import { parseArgs } from 'node:util'
import { tallyLine } from './checks/check.ts'
import { planChecks } from './checks/plan-checks.ts'
import { addOutcomes, runChecks, summarize } from './checks/run-checks.ts'
import { listenForStop } from './steps/listen-for-stop.ts'

// `npm test`: everything there is. `npm test -- --only unit,types`: some of it, while working.

const stopWanted = listenForStop()
void stopWanted.promise.then(() => process.exit(130))

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const all = planChecks()
const wanted = values.only?.split(',')
const unknown = wanted?.filter((name) => !all.some((check) => check.name === name)) ?? []
if (unknown.length > 0) {
  const names = [...new Set(all.map(({ name }) => name))].join(', ')
  process.stderr.write(`There is no part "${unknown.join(', ')}"; there are: ${names}.\n`)
  process.exit(1)
}

const outcomes = await runChecks(
  all.filter(({ name }) => wanted?.includes(name) ?? true),
  (text) => process.stdout.write(text),
)
const tally = addOutcomes(outcomes)
for (const failure of tally.failures) process.stdout.write(`\nfailed: ${failure}\n`)
process.stdout.write(`\n${summarize(outcomes)}\n\n${tallyLine(tally)}\n`)
process.exit(tally.failed > 0 ? 1 : 0)
