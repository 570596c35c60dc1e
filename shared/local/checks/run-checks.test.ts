import { expect, test } from 'vitest'
import { FAILED, PASSED, SKIPPED, tallyLine, type Check } from './check.ts'
import { addOutcomes, listSlowFiles, runChecks, summarize } from './run-checks.ts'

function check(name: string, run: Check['run']): Check {
  return { name, heading: name, run }
}

const nothing = (): void => {}

test('all checks run, also after one that fails and one that breaks down', async () => {
  const outcomes = await runChecks(
    [
      check('format', () => Promise.resolve(FAILED)),
      check('lint', () => Promise.reject(new Error('no such tool'))),
      check('unit', () => Promise.resolve({ passed: 40, failed: 0, skipped: 2 })),
    ],
    nothing,
  )
  expect(tallyLine(addOutcomes(outcomes))).toBe('tests: 40 passed, 2 failed, 2 skipped')
})

test('the summary tells passed, failed and skipped apart', async () => {
  const outcomes = await runChecks(
    [
      check('types', () => Promise.resolve(PASSED)),
      check('walls', () => Promise.resolve(FAILED)),
      check('Node 24', () => Promise.resolve(SKIPPED)),
    ],
    nothing,
  )
  const lines = summarize(outcomes).split('\n')
  expect(lines[0]).toMatch(/types +passed +1 passed/)
  expect(lines[1]).toMatch(/walls +FAILED +1 failed/)
  expect(lines[2]).toMatch(/Node 24 +skipped +1 skipped/)
})

test('a check begins when those that must come before it are over, also where there is room', async () => {
  const said: string[] = []
  const slow = check('types', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    said.push('types are over')
    return FAILED
  })
  const build: Check = { ...check('build', () => Promise.resolve(PASSED)), after: ['types'] }
  await runChecks([slow, build, check('unit', () => Promise.resolve(PASSED))], (text) => void said.push(text), 3)
  const order = said.filter((line) => line === 'types are over' || /^(?:build|unit) │ ━━ begins/.test(line))
  expect(order).toEqual(['unit │ ━━ begins\n', 'types are over', 'build │ ━━ begins\n'])
})

test('files that take long are listed, the slowest first, and no others', async () => {
  const files = [
    { file: 'cms/src/quick.test.ts', seconds: 19.9 },
    { file: 'cms/src/slow.test.ts', seconds: 20 },
    { file: 'cms/src/slower.test.ts', seconds: 151.24 },
  ]
  const outcomes = await runChecks([check('unit', () => Promise.resolve({ ...PASSED, files }))], nothing)
  expect(listSlowFiles(outcomes).split('\n')).toEqual([
    '   151.2 s  cms/src/slower.test.ts  (unit)',
    '    20.0 s  cms/src/slow.test.ts  (unit)',
  ])
})

test('two run at once and no more, each line says whose it is, and outcomes come in the order of the checks', async () => {
  const said: string[] = []
  const counts = { running: 0, most: 0 }
  const slow = (name: string, milliseconds: number): Check =>
    check(name, async (say) => {
      counts.running += 1
      counts.most = Math.max(counts.most, counts.running)
      say('half a ')
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
      say('line\n')
      counts.running -= 1
      return PASSED
    })
  const outcomes = await runChecks([slow('a', 60), slow('b', 10), slow('c', 10)], (text) => void said.push(text), 2)
  expect(counts.most).toBe(2)
  expect(outcomes.map(({ check: { name } }) => name)).toEqual(['a', 'b', 'c'])
  expect(said.filter((line) => line.includes('half'))).toEqual([
    'b │ half a line\n',
    'c │ half a line\n',
    'a │ half a line\n',
  ])
})
