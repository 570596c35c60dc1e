import { expect, test } from 'vitest'
import { createLog } from './log.ts'

test('a thousand pages that cannot be made are twenty lines of the log; each thing that happens once is one', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => void lines.push(line) })
  for (let page = 0; page < 1000; page += 1)
    log.warn({ err: new Error('the CMS did not answer'), route: '/:locale' }, 'a page could not be made')
  log.info('the site stops')
  expect(lines).toHaveLength(21)
  expect(lines[0]).toContain('the CMS did not answer')
  expect(lines.at(-1)).toContain('the site stops')
})
