import fs from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../repository-root.ts'
import type { Browser } from '../testing/find-browser.ts'
import type { StackUnderTest } from '../testing/stack-under-test.ts'
import { describeFailure, type FileTime, type Say, type Tally } from './check.ts'
import { runTool } from './run-tool.ts'

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
  suites?: Suite[]
}

type Suite = { specs?: Spec[]; suites?: Suite[] }

type Spec = {
  title: string
  file: string
  /** Durations in milliseconds. */
  tests: { status: string; results: { errors: { message?: string }[]; duration?: number }[] }[]
}

export type JourneysRun = { browser: Browser; stack: StackUnderTest; say: Say }

/** Runs the journeys of web/e2e against a running stack. */
export async function runPlaywright({ browser, stack, say }: JourneysRun): Promise<Tally> {
  const report = path.join(ROOT, '.local', 'test-reports', 'journeys.json')
  await fs.rm(report, { force: true })
  const code = await runTool(
    ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts', '--reporter', 'list,json'],
    {
      say,
      cwd: 'web',
      environment: {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        JOURNEY_BROWSER: browser.path,
        JOURNEY_BROWSER_ENVIRONMENT: JSON.stringify(browser.environment),
        JOURNEY_STACK: JSON.stringify(stack),
      },
    },
  )
  const text = await fs.readFile(report, 'utf8').catch(() => undefined)
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 }
  return tallyPlaywright(JSON.parse(text) as PlaywrightReport, code)
}

/** A journey that passed only when tried again has failed: the next visitor will not try again. */
export function tallyPlaywright({ stats, errors, suites = [] }: PlaywrightReport, exitCode: number): Tally {
  const failed = stats.unexpected + stats.flaky
  const brokeDown = failed === 0 && (exitCode !== 0 || errors.length > 0)
  return {
    passed: stats.expected,
    failed: brokeDown ? 1 : failed,
    skipped: stats.skipped,
    failures: suites.flatMap((suite) => describeFailures(suite)),
    files: timeFiles(suites),
  }
}

function timeFiles(suites: readonly Suite[]): FileTime[] {
  const seconds = new Map<string, number>()
  for (const { file, tests } of suites.flatMap((suite) => specsOf(suite)))
    for (const { duration = 0 } of tests.flatMap(({ results }) => results))
      seconds.set(file, (seconds.get(file) ?? 0) + duration / 1000)
  return [...seconds].map(([file, took]) => ({ file: `web/e2e/${file}`, seconds: took }))
}

function specsOf({ specs = [], suites = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap((suite) => specsOf(suite))]
}

function describeFailures({ specs = [], suites = [] }: Suite): string[] {
  const failed = specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
  return [
    ...failed.map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors))
      return describeFailure(
        `${file}: ${title}`,
        errors.map(({ message = '' }) => message),
      )
    }),
    ...suites.flatMap((suite) => describeFailures(suite)),
  ]
}
