import { expect, test } from 'vitest'
import { listenToLog } from '../payments/trial/listen-to-log.ts'
import { logger } from './logger.ts'

const linesOf = async (work: () => void) => {
  const written = await listenToLog(async () => work())
  return written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

const refused = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

test('a minute without the database is twenty lines for each kind of trouble, not one for each who asked', async () => {
  const lines = await linesOf(() => {
    for (let asked = 0; asked < 300; asked += 1) {
      logger.error({ err: refused() }, 'the test could not be answered')
      logger.child({ part: 'test' }).warn({ code: 'ECONNREFUSED' }, 'the test waits')
      logger.error(refused())
    }
    logger.error({ err: Object.assign(refused(), { code: '57P03' }) }, 'the test could not be answered')
  })
  expect(lines).toHaveLength(61)
  expect(lines.at(-1)).toMatchObject({ msg: 'the test could not be answered', err: { code: '57P03' } })
})

test('what is no trouble is told each time, as it was said', async () => {
  const lines = await linesOf(() => {
    for (let done = 0; done < 50; done += 1) logger.info({ done }, 'the test did %s of %d', 'one', 50)
    logger.info({ msg: 'the test is over' })
  })
  expect(lines).toHaveLength(51)
  expect(lines[49]).toMatchObject({ done: 49, msg: 'the test did one of 50' })
  expect(lines[50]).toMatchObject({ msg: 'the test is over' })
})

test('of an error without words of ours, its own are told, and those of a query never', async () => {
  const query = new Error('Failed query: insert into stories values ($1) params: canary')
  const lines = await linesOf(() => {
    logger.error(query)
    logger.error({ err: new Error('the test broke') })
    logger.error({ err: query }, 'the test met a query')
  })
  expect(lines.map(({ msg }) => msg)).toEqual([
    'a query of the database failed',
    'the test broke',
    'the test met a query',
  ])
  expect(JSON.stringify(lines)).not.toContain('canary')
})
