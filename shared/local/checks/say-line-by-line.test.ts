import { expect, test } from 'vitest'
import { sayLineByLine } from './say-line-by-line.ts'

test('pieces are put together to lines, and the last one needs no end of line', () => {
  const heard: string[] = []
  const { say, end } = sayLineByLine((line) => void heard.push(line))
  say('one\ntw')
  say('o\n\nthr')
  say('ee')
  expect(heard).toEqual(['one', 'two', ''])
  end()
  end()
  expect(heard).toEqual(['one', 'two', '', 'three'])
})
