import fs from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { measureAccounts } from './bench/measure-accounts.ts'
import { measureCardTesting } from './bench/measure-card-testing.ts'
import { measureDatabaseAway } from './bench/measure-database-away.ts'
import { measureDesk } from './bench/measure-desk.ts'
import { measureDuplicateNotices } from './bench/measure-duplicate-notices.ts'
import { measureFindings } from './bench/measure-findings.ts'
import { measureKeys } from './bench/measure-keys.ts'
import { measureLedger } from './bench/measure-ledger.ts'
import { measureLighthouse } from './bench/measure-lighthouse.ts'
import { measureMemory } from './bench/measure-memory.ts'
import { measureNewsroom } from './bench/measure-newsroom.ts'
import { measureOutage } from './bench/measure-outage.ts'
import { measurePages } from './bench/measure-pages.ts'
import { measurePublishing } from './bench/measure-publishing.ts'
import { measureReconciliation } from './bench/measure-reconciliation.ts'
import { measureRecovery } from './bench/measure-recovery.ts'
import { measureSearch } from './bench/measure-search.ts'
import { measureRefusedNotices } from './bench/measure-refused-notices.ts'
import { measureStarts } from './bench/measure-starts.ts'
import { measureWebhookAcceptance } from './bench/measure-webhook-acceptance.ts'
import { measureWeight } from './bench/measure-weight.ts'
import { measureWithdrawal } from './bench/measure-withdrawal.ts'
import { figureLine, isWithinBar, type Figure } from './bench/measurement.ts'
import type { Stack } from './running-stack.ts'
import { explainFailure } from './steps/explain-failure.ts'
import { listenForStop } from './steps/listen-for-stop.ts'
import { makeTemporaryFolder } from './testing/make-temporary-folder.ts'

// `npm run bench`: figures of this machine, each held against its bar where there is one. `-- --only desk,webhook`: some.

const MEASUREMENTS: { name: string; heading: string; measure: (stack: Stack) => Promise<Figure[]> }[] = [
  // First of all: the pages that the others open would count as well.
  { name: 'card-testing', heading: 'Machines that try out cards', measure: measureCardTesting },
  { name: 'weight', heading: 'What a first visit weighs', measure: measureWeight },
  { name: 'keys', heading: 'A whole donation by keyboard', measure: measureKeys },
  { name: 'lighthouse', heading: 'What Lighthouse says of each kind of page', measure: measureLighthouse },
  { name: 'pages', heading: 'Pages as fast as they are asked for', measure: () => measurePages() },
  { name: 'publishing', heading: 'From published to visible', measure: measurePublishing },
  { name: 'withdrawal', heading: 'Two hundred stories withdrawn', measure: measureWithdrawal },
  { name: 'duplicates', heading: 'The same notice a hundred times', measure: measureDuplicateNotices },
  { name: 'forgeries', heading: 'Notices that Stripe did not sign', measure: measureRefusedNotices },
  { name: 'webhook', heading: 'Signed events as fast as they are taken', measure: measureWebhookAcceptance },
  {
    name: 'reconciliation',
    heading: 'Ten thousand events that Stripe could not deliver',
    measure: () => measureReconciliation(),
  },
  { name: 'ledger', heading: 'Every cent accounted for', measure: () => measureLedger() },
  { name: 'memory', heading: 'Memory', measure: measureMemory },
  { name: 'recovery', heading: 'PostgreSQL restarted under load', measure: measureRecovery },
  { name: 'database-away', heading: 'PostgreSQL away for a minute under load', measure: measureDatabaseAway },
  { name: 'outage', heading: 'PostgreSQL and the CMS away under load', measure: measureOutage },
  { name: 'findings', heading: 'What the machine finds in texts', measure: () => measureFindings() },
  { name: 'search', heading: 'Search in 500 stories in five languages', measure: () => measureSearch() },
  { name: 'accounts', heading: 'Four refusals that must not be told apart', measure: measureAccounts },
  { name: 'newsroom', heading: 'The newsroom with 2,000 stories in five languages', measure: () => measureNewsroom() },
  { name: 'desk', heading: 'The treasurer’s desk with a million donations', measure: measureDesk },
]

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const wanted = values.only?.split(',')
const unknown = wanted?.filter((name) => !MEASUREMENTS.some((measurement) => measurement.name === name)) ?? []
if (unknown.length > 0) {
  const names = MEASUREMENTS.map(({ name }) => name).join(', ')
  process.stderr.write(`There is no measurement "${unknown.join(', ')}"; there are: ${names}.\n`)
  process.exit(1)
}

const stopWanted = listenForStop()
void stopWanted.promise.then(() => process.exit(130))
const folder = await makeTemporaryFolder('bench')
const all: Figure[] = []

function show(heading: string, figures: Figure[]): void {
  all.push(...figures)
  process.stdout.write(`\n${heading}\n${figures.map(figureLine).join('\n')}\n`)
}

try {
  process.stdout.write('\nStarting twice\n')
  const { stack, figures } = await measureStarts(folder)
  show('Starts', figures)
  for (const { heading, measure } of MEASUREMENTS.filter(({ name }) => wanted?.includes(name) ?? true))
    show(heading, await measure(stack))
  await stack.stop()
} catch (error) {
  process.stderr.write(`\n${explainFailure(error)}\n`)
  process.exitCode = 1
} finally {
  await fs.rm(folder, { recursive: true, force: true })
}

const missed = all.filter((figure) => !isWithinBar(figure))
if (missed.length > 0) {
  process.stdout.write(`\nNot within the bar: ${missed.map(({ name }) => name.trim()).join('; ')}\n`)
  process.exitCode = 1
}
process.exit()
