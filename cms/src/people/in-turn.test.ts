import { expect, it } from 'vitest'
import { inTurn } from './in-turn.ts'

it('a hundred who come at once are served eight at a time, in their order, and after somebody who failed too', async () => {
  let atWork = 0
  let most = 0
  const served: number[] = []
  const outcomes = await Promise.allSettled(
    Array.from({ length: 100 }, (_, number) =>
      inTurn(async () => {
        atWork += 1
        most = Math.max(most, atWork)
        served.push(number)
        await new Promise((resolve) => setTimeout(resolve, 1))
        atWork -= 1
        if (number % 10 === 3) throw new Error('failed')
        return number
      }),
    ),
  )
  expect(most).toBe(8)
  expect(served).toEqual(Array.from({ length: 100 }, (_, number) => number))
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10)
  // All places are free again.
  expect(await Promise.all(Array.from({ length: 9 }, (_, number) => inTurn(() => Promise.resolve(number))))).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8,
  ])
})
