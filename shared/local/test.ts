import { parseArgs } from 'node:util'
import { tallyLine } from './checks/check.ts'
import { planChecks } from './checks/plan-checks.ts'
import { addOutcomes, AT_ONCE, listSlowFiles, runChecks, summarize } from './checks/run-checks.ts'
import { listenForStop } from './steps/listen-for-stop.ts'

// `npm test`: everything there is. `npm test -- --only unit,types`: some of it, while working. `--at-once 4`: how many
// checks run side by side, to find out what suits a machine.

const stopWanted = listenForStop()
void stopWanted.promise.then(() => process.exit(130))

const { values } = parseArgs({ options: { only: { type: 'string' }, 'at-once': { type: 'string' } } })
const all = planChecks()
const wanted = values.only?.split(',')
const unknown = wanted?.filter((name) => !all.some((check) => check.name === name)) ?? []
if (unknown.length > 0) {
  const names = [...new Set(all.map(({ name }) => name))].join(', ')
  process.stderr.write(`There is no part "${unknown.join(', ')}"; there are: ${names}.\n`)
  process.exit(1)
}

const atOnce = values['at-once'] === undefined ? AT_ONCE : Number(values['at-once'])
if (!Number.isInteger(atOnce) || atOnce < 1) {
  process.stderr.write('"--at-once" takes a whole number of checks, 1 or more.\n')
  process.exit(1)
}

const outcomes = await runChecks(
  all.filter(({ name }) => wanted?.includes(name) ?? true),
  (text) => process.stdout.write(text),
  atOnce,
)
const tally = addOutcomes(outcomes)
for (const failure of tally.failures) process.stdout.write(`\nfailed: ${failure}\n`)
const slow = listSlowFiles(outcomes)
if (slow !== '') process.stdout.write(`\nThe slowest files of tests:\n${slow}\n`)
process.stdout.write(`\n${summarize(outcomes)}\n\n${tallyLine(tally)}\n`)
process.exit(tally.failed > 0 ? 1 : 0)
