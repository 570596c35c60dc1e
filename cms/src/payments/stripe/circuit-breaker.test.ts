import { describe, expect, it } from 'vitest'
import { makeBreaker } from './circuit-breaker.ts'

const pause = 40
const wait = (milliseconds = pause + 20) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A breaker, and how often Stripe was asked through it. */
function observe() {
  const breaker = makeBreaker({ pause })
  const asked = { times: 0 }
  const guard = (isDown: boolean, milliseconds = 5000, takes = 0) =>
    breaker.guard(milliseconds, async () => {
      asked.times += 1
      if (takes > 0) await wait(takes)
      return { isDown }
    })
  const fail = async (times: number) => {
    for (let at = 0; at < times; at += 1) await guard(true)
  }
  return { asked, guard, fail }
}

describe('Stripe is taken to be down', () => {
  it('after five failures in a row, and then not asked any more', async () => {
    const { asked, guard, fail } = observe()
    await fail(4)
    expect(await guard(true)).toEqual({ isDown: true })
    expect(await guard(false)).toBeNull()
    expect(asked.times).toBe(5)
  })

  it('not after failures between which it answered', async () => {
    const { asked, guard, fail } = observe()
    for (let round = 0; round < 3; round += 1) {
      await fail(4)
      await guard(false)
    }
    expect(asked.times).toBe(15)
  })

  it('not because of questions that were given too little time', async () => {
    const { asked, guard } = observe()
    for (let at = 0; at < 20; at += 1) await guard(true, 2000)
    expect(asked.times).toBe(20)
  })

  it('for short questions as well, once it is', async () => {
    const { guard, fail } = observe()
    await fail(5)
    expect(await guard(false, 2000)).toBeNull()
  })
})

describe('after a pause', () => {
  it('one question finds out, and nobody else waits for it', async () => {
    const { asked, guard, fail } = observe()
    await fail(5)
    await wait()
    const probe = guard(false, 5000, 30)
    expect(await guard(false)).toBeNull()
    expect(await probe).toEqual({ isDown: false })
    expect(await guard(false)).toEqual({ isDown: false })
    expect(asked.times).toBe(7)
  })

  it('and the next ones are turned away again when that one fails', async () => {
    const { guard, fail } = observe()
    await fail(5)
    await wait()
    expect(await guard(true)).toEqual({ isDown: true })
    expect(await guard(false)).toBeNull()
    await wait()
    expect(await guard(false)).toEqual({ isDown: false })
  })
})

it('a mistake of our own is thrown on and is no failure of Stripe’s', async () => {
  const breaker = makeBreaker({ pause })
  for (let at = 0; at < 10; at += 1) {
    await expect(breaker.guard(5000, () => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours')
  }
  expect(await breaker.guard(5000, async () => ({ isDown: false }))).toEqual({ isDown: false })
})
