import { expect, test } from 'vitest'
import { countLinesIn } from './count-lines.ts'

test('what a log says was left out of it is counted beside its lines', () => {
  const log = ['{"msg":"away"}', '{"msg":"away","leftOut":380}', 'no JSON', ''].join('\n')
  expect(countLinesIn(log)).toEqual({ said: 3, meant: 383 })
})
