import { expect, test } from 'vitest'
import { createLine } from './take-turns.ts'

/** Somebody who waits for as long as it takes. */
const patient = () => new AbortController().signal

/** Work that is over when it is told to be. */
function heldWork() {
  const begun: (() => void)[] = []
  const work = () => new Promise<number>((resolve) => begun.push(() => resolve(begun.length)))
  return { begun, work }
}

test('a few are let in at once, the others in the order in which they came, after one that failed too', async () => {
  const line = createLine({ atOnce: 3, mostWaiting: 100 })
  let inside = 0
  let most = 0
  const order: number[] = []
  const outcomes = await Promise.allSettled(
    Array.from({ length: 30 }, (_, number) =>
      line.enter(patient(), async () => {
        inside += 1
        most = Math.max(most, inside)
        order.push(number)
        await new Promise((resolve) => setTimeout(resolve, 1))
        inside -= 1
        if (number % 10 === 3) throw new Error('failed')
      }),
    ),
  )
  expect(most).toBe(3)
  expect(order).toEqual(Array.from({ length: 30 }, (_, number) => number))
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(3)
})

test('whoever comes when too many wait is told so at once, and nothing of it is done', async () => {
  const line = createLine({ atOnce: 2, mostWaiting: 3 })
  const { begun, work } = heldWork()
  const asked = Array.from({ length: 5 }, () => line.enter(patient(), work))
  expect(await line.enter(patient(), work)).toBe(null)
  for (let done = 0; done < 5; done += 1) {
    await expect.poll(() => begun.length).toBeGreaterThan(done)
    begun[done]?.()
  }
  expect((await Promise.all(asked)).every((answer) => answer !== null)).toBe(true)
  expect(begun).toHaveLength(5)
})

test('whoever has waited too long leaves, and takes nobody’s place with them', async () => {
  const line = createLine({ atOnce: 1, mostWaiting: 10 })
  const { begun, work } = heldWork()
  const first = line.enter(patient(), work)
  const patience = new AbortController()
  const impatient = line.enter(patience.signal, work)
  const another = line.enter(patient(), work)
  patience.abort()
  expect(await impatient).toBe(null)
  begun[0]?.()
  await first
  await expect.poll(() => begun.length).toBe(2)
  begun[1]?.()
  expect(await another).toEqual({ result: 2 })
  // All places are free again.
  expect(await line.enter(AbortSignal.abort(), () => Promise.resolve('in'))).toEqual({ result: 'in' })
})
