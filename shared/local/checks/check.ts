/** How many tests a check had, by how they came out. */
export type Tally = {
  passed: number
  failed: number
  skipped: number
  /** Which tests failed and why, a few lines each: repeated at the end, where a long log is read first. */
  failures?: readonly string[]
  /** How long each file of tests took, where the tool says so. */
  files?: readonly FileTime[]
}

/** `file` from the root of the repository; what is set up before its first test does not count. */
export type FileTime = { file: string; seconds: number }

/** One part of `npm test`. */
export type Check = {
  /** For `--only`: "format", "unit". */
  name: string
  heading: string
  /** Names of checks further up in the list that must have come to an end before, for they read or write the same files. */
  after?: readonly string[]
  /** What it shows goes to `say`: another check may be running beside it. */
  run: (say: Say) => Promise<Tally>
}

export type Say = (text: string) => void

const LINES_OF_A_REASON = 14

const COLOURS = /\u001B\[[0-9;]*m/g

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 }
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 }
export const SKIPPED: Tally = { passed: 0, failed: 0, skipped: 1 }

export function addTallies(tallies: readonly Tally[]): Required<Tally> {
  return tallies.reduce<Required<Tally>>(
    (sum, { passed, failed, skipped, failures = [], files = [] }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      failures: [...sum.failures, ...failures],
      files: [...sum.files, ...files],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [], files: [] },
  )
}

/** Name and beginning of the reason; the whole of it stands further up in the log. */
export function describeFailure(name: string, reasons: readonly string[]): string {
  const lines = reasons.join('\n').replaceAll(COLOURS, '').split('\n').slice(0, LINES_OF_A_REASON)
  return [name, ...lines.map((line) => `    ${line}`)].join('\n')
}

/** The last line of `npm test`, read by people and by machines. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`
}
