import { CMS_BUILD, SITE_BUILD } from '../building/build-plan.ts'
import { buildWhatChanged } from '../building/build-what-changed.ts'
import { inheritForTests } from '../environment.ts'
import { CMS_TYPESCRIPT } from '../processes/cms-typescript.ts'
import { keepProcesses } from '../processes/keep-processes.ts'
import { ROOT } from '../repository-root.ts'
import { reportStepsTo } from '../steps/report-steps.ts'
import { keepFilledData } from '../testing/copy-filled-data.ts'
import { PASSED, SKIPPED, type Check, type Say, type Tally } from './check.ts'
import { CONTAINER_NODE, findContainerNode } from './find-other-node.ts'
import { runJourneys } from './run-journeys.ts'
import { runToolAsTest } from './run-tool.ts'
import { runVitest, type VitestRun } from './run-vitest.ts'

/**
 * The native compiler: beside the other checks, all types take it 36 s instead of 95. The one in JavaScript stays for the
 * build of the CMS and the walls, which need its API.
 */
const TSC = 'shared/local/node_modules/typescript-native/bin/tsc'

/**
 * Everything `npm test` does, in the order in which it begins it: first what is quick to fail, then the builds, for
 * which most wait, then the longest first, so that all end at about the same time.
 */
export function planChecks(): Check[] {
  return [
    tool('types', 'Types of cms', [TSC, '--noEmit', '-p', 'cms']),
    tool('format', 'Format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
    tool('lint', 'Lint', ['node_modules/oxlint/bin/oxlint']),
    tool('types', 'Types of shared', [TSC, '--noEmit', '-p', 'shared']),
    tool('types', 'Types of shared/local', [TSC, '--noEmit', '-p', 'shared/local']),
    tool('types', 'Types of web', [TSC, '--noEmit', '-p', 'web']),
    tool('walls', 'Walls', [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.cjs', 'cms', 'web', 'shared'],
    ]),
    {
      name: 'drift',
      heading: 'Generated types and migrations fit the config',
      run: (say) => runToolAsTest([...CMS_TYPESCRIPT, 'src/generate.ts', 'check'], { say, cwd: 'cms' }),
    },
    // Before whatever stands on it, of which the first would make it and the others wait.
    { name: 'build', heading: 'Sample content of the tests', run: fillAsTest },
    { name: 'unit', heading: 'Unit tests', run: (say) => runVitest({ project: 'unit' }, say) },
    // Next writes types of its own while it builds, and the check of drift writes those of the CMS.
    { name: 'build', heading: 'Builds', after: ['types', 'drift'], run: buildAsTest },
    // They wait more than they work, and one after the other they would take longer than all the rest.
    integration('1/2'),
    { name: 'journeys', heading: 'Journeys in a browser', run: runJourneys },
    integration('2/2'),
    database('1/2'),
    database('2/2'),
    { name: 'parts', heading: 'Parts of the local stack', run: (say) => runVitest({ project: 'parts' }, say) },
    onContainerNode('Integration tests of processes and payments', { project: 'processes', orHere: true }),
    // Both images are built from nothing, so this is run once: on the Node they run.
    onContainerNode('Images of the containers', { project: 'containers' }),
    // How each Node writes amounts and dates in five languages, among others.
    onContainerNode('Unit tests of what is shared and of the site', {
      project: 'unit',
      only: ['shared/src/', 'web/src/'],
    }),
  ]
}

function tool(name: string, heading: string, words: string[]): Check {
  return { name, heading, run: (say) => runToolAsTest(words, { say }) }
}

/** In two, for the whole is so long that whatever begins last would wait for it alone. */
function database(shard: string): Check {
  return {
    name: 'database',
    heading: `Database tests, ${shard}`,
    run: (say) => runVitest({ project: 'database', shard }, say),
  }
}

/** Each part with a stack of its own. */
function integration(shard: string): Check {
  const run = (say: Say): Promise<Tally> => runVitest({ project: 'integration', shard }, say)
  return { name: 'integration', heading: `Integration tests, ${shard}`, run }
}

async function fillAsTest(say: Say): Promise<Tally> {
  await keepFilledData(reportStepsTo({ write: say, isTTY: false }))
  return PASSED
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

/** Where there is no such Node: on the one that is here (`orHere`), or not at all. */
function onContainerNode(heading: string, { orHere = false, ...plan }: VitestRun & { orHere?: boolean }): Check {
  return {
    name: 'node24',
    heading: `${heading} on Node ${CONTAINER_NODE}`,
    run: async (say) => {
      const found = await findContainerNode()
      if (found.outcome === 'found') return runVitest({ ...plan, node: found.path }, say)
      if (orHere) return runVitest(plan, say)
      say(`${found.sentence}\n`)
      return SKIPPED
    },
  }
}
