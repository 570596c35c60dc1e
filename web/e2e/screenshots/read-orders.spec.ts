import { expect, test } from '../journey.ts'
import { readOrders, USE } from './read-orders.ts'

test('what pictures to take is understood, help is given, and what is not understood is said', () => {
  const orders = { only: ['site', 'donate'], all: '/tmp/looks', kinds: 'story', newsroom: undefined }
  expect(readOrders(['--only', 'site,donate', '--all', '/tmp/looks', '--kinds', 'story'])).toEqual({
    outcome: 'ordered',
    orders,
  })
  expect(readOrders([])).toEqual({
    outcome: 'ordered',
    orders: { only: undefined, all: undefined, kinds: '', newsroom: undefined },
  })
  for (const word of ['--help', '-h']) expect(readOrders([word])).toEqual({ outcome: 'help_wanted' })
  for (const words of [['--al'], ['--all'], ['looks'], ['--kinds', 'story']])
    expect(readOrders(words)).toEqual({ outcome: 'not_understood', sentence: expect.stringMatching(/\S/) })
})

test('the use names every option there is', () => {
  for (const option of ['only', 'newsroom', 'all', 'kinds', 'help']) expect(USE).toContain(`--${option}`)
})
