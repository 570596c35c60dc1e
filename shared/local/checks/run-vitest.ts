import fs from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../repository-root.ts'
import { describeFailure, type Say, type Tally } from './check.ts'
import { runTool } from './run-tool.ts'

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: FileResult[]
}

type FileResult = {
  name?: string
  /** Both in milliseconds. */
  startTime?: number
  endTime?: number
  message?: string
  status: string
  assertionResults: { status: string; fullName?: string; failureMessages?: string[] }[]
}

export type VitestRun = {
  project: 'unit' | 'parts' | 'database' | 'integration' | 'processes' | 'containers'
  /** Path of another Node to run it with. */
  node?: string
  /** Folders or files, from the root of the repository; all where left out. */
  only?: readonly string[]
  /** One part of its files, in Vitest's words: "1/2". All parts together are all files. */
  shard?: string
}

/** Runs one of the projects of vitest.config.ts. */
export async function runVitest({ project, node, only = [], shard }: VitestRun, say: Say): Promise<Tally> {
  const parts = [
    project,
    node === undefined ? 'own' : 'other',
    ...(shard === undefined ? [] : [shard.replace('/', 'of')]),
  ]
  const report = path.join(ROOT, '.local', 'test-reports', `${parts.join('-')}.json`)
  await fs.rm(report, { force: true })
  const words = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...only,
    ...['--config', 'shared/local/testing/vitest.config.ts'],
    ...['--project', project],
    ...(shard === undefined ? [] : ['--shard', shard]),
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
  ]
  const code = await runTool(words, node === undefined ? { say } : { say, node })
  const text = await fs.readFile(report, 'utf8').catch(() => undefined)
  return text === undefined ? { passed: 0, failed: 1, skipped: 0 } : tallyVitest(JSON.parse(text) as VitestReport, code)
}

/**
 * Every test counts. A file that could not be loaded has no tests and counts as one failed; so does a run that went
 * wrong (its set-up, an error nobody caught) with no failed test to show for it.
 */
export function tallyVitest(report: VitestReport, exitCode: number): Tally {
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + unloadable.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap((file) => describeFailures(file)),
    files: report.testResults.map(({ name = '', startTime = 0, endTime = startTime }) => ({
      file: path.relative(ROOT, name),
      seconds: (endTime - startTime) / 1000,
    })),
  }
}

function describeFailures({ name = '', message = '', status, assertionResults }: FileResult): string[] {
  const file = path.relative(ROOT, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0) return status === 'failed' ? [describeFailure(file, [message])] : []
  return failed.map(({ fullName = '', failureMessages = [] }) =>
    describeFailure(`${file}: ${fullName}`, failureMessages),
  )
}
