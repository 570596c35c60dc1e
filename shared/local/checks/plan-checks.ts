import { CMS_BUILD, SITE_BUILD } from '../building/build-plan.ts'
import { buildWhatChanged } from '../building/build-what-changed.ts'
import { inheritForTests } from '../environment.ts'
import { keepProcesses } from '../processes/keep-processes.ts'
import { ROOT } from '../repository-root.ts'
import { reportStepsTo } from '../steps/report-steps.ts'
import { PASSED, SKIPPED, type Check, type Say, type Tally } from './check.ts'
import { CONTAINER_NODE, findContainerNode } from './find-other-node.ts'
import { runJourneys } from './run-journeys.ts'
import { runToolAsTest } from './run-tool.ts'
import { runVitest, type VitestRun } from './run-vitest.ts'

const TSC = 'node_modules/typescript/bin/tsc'

/** What depends on Node most: processes, connections, streams, cryptography. */
const MOST_OF_NODE = [
  ...['giving', 'monthly', 'notices', 'settling', 'stripe'].map((room) => `cms/src/payments/${room}`),
  ...['cms/src/work', 'cms/src/exports', 'cms/src/media', 'web/src/server'],
]

/** Everything `npm test` does, in the order in which it begins it: what is quick to fail comes first. */
export function planChecks(): Check[] {
  return [
    tool('format', 'Format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
    tool('lint', 'Lint', ['node_modules/oxlint/bin/oxlint']),
    tool('types', 'Types of shared', [TSC, '--noEmit', '-p', 'shared']),
    tool('types', 'Types of shared/local', [TSC, '--noEmit', '-p', 'shared/local']),
    tool('types', 'Types of web', [TSC, '--noEmit', '-p', 'web']),
    tool('types', 'Types of cms', [TSC, '--noEmit', '-p', 'cms']),
    tool('walls', 'Walls', [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.cjs', 'cms', 'web', 'shared'],
    ]),
    {
      name: 'drift',
      heading: 'Generated types and migrations fit the config',
      run: (say) => runToolAsTest(['--import', 'tsx', 'src/generate.ts', 'check'], { say, cwd: 'cms' }),
    },
    { name: 'unit', heading: 'Unit tests', run: (say) => runVitest({ project: 'unit' }, say) },
    { name: 'database', heading: 'Database tests', run: (say) => runVitest({ project: 'database' }, say) },
    { name: 'build', heading: 'Builds', run: buildAsTest },
    { name: 'integration', heading: 'Integration tests', run: (say) => runVitest({ project: 'integration' }, say) },
    { name: 'journeys', heading: 'Journeys in a browser', run: runJourneys },
    onContainerNode('Unit tests', { project: 'unit' }),
    onContainerNode('Integration tests of processes and payments', { project: 'integration', only: MOST_OF_NODE }),
    // Both images are built from nothing, so this is run once: on the Node they run.
    onContainerNode('Images of the containers', { project: 'containers' }),
  ]
}

function tool(name: string, heading: string, words: string[]): Check {
  return { name, heading, run: (say) => runToolAsTest(words, { say }) }
}

async function buildAsTest(say: Say): Promise<Tally> {
  const keeper = keepProcesses()
  const options = {
    root: ROOT,
    environment: inheritForTests(),
    keeper,
    report: reportStepsTo({ write: say, isTTY: false }),
  }
  await buildWhatChanged([CMS_BUILD, SITE_BUILD], options)
  return PASSED
}

function onContainerNode(heading: string, plan: VitestRun): Check {
  return {
    name: 'node24',
    heading: `${heading} on Node ${CONTAINER_NODE}`,
    run: async (say) => {
      const found = await findContainerNode()
      if (found.outcome === 'found') return runVitest({ ...plan, node: found.path }, say)
      say(`${found.sentence}\n`)
      return SKIPPED
    },
  }
}
