import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readInTime } from './read-in-time.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const LARGEST = 1_000_000

/** A body that comes in pieces of so many bytes, one each so many milliseconds. */
function sendIn({ pieces, bytes, every }: { pieces: number; bytes: number; every: number }) {
  const body = new ReadableStream({
    async pull(controller) {
      if (pieces === 0) return controller.close()
      pieces -= 1
      await new Promise((resolve) => setTimeout(resolve, every))
      controller.enqueue(new Uint8Array(bytes))
    },
  })
  const request = new Request('http://cms.test', { method: 'POST', body, duplex: 'half' } as RequestInit)
  let outcome: string | number = 'waits'
  void readInTime(request, LARGEST).then((read) => (outcome = typeof read === 'string' ? read : read.length))
  return { after: async (ms: number) => (await vi.advanceTimersByTimeAsync(ms), outcome) }
}

it('takes what comes at once, and what comes over a slow line', async () => {
  expect(await sendIn({ pieces: 3, bytes: 1000, every: 0 }).after(10)).toBe(3000)
  // Five kilobytes a second, for more than three minutes.
  const slow = sendIn({ pieces: 190, bytes: 5 * 1024, every: 1000 })
  expect(await slow.after(60_000)).toBe('waits')
  expect(await slow.after(150_000)).toBe(190 * 5 * 1024)
})

it('does not wait for whoever sends one byte at a time, or nothing', async () => {
  const trickled = sendIn({ pieces: 1000, bytes: 1, every: 1000 })
  expect(await trickled.after(14_000)).toBe('waits')
  expect(await trickled.after(2000)).toBe('too_slow')
  expect(await sendIn({ pieces: 1, bytes: 1, every: 600_000 }).after(16_000)).toBe('too_slow')
})

it('does not wait longer for whoever sent much and then next to nothing', async () => {
  let turn = 0
  const body = new ReadableStream({
    async pull(controller) {
      turn += 1
      if (turn > 1) await new Promise((resolve) => setTimeout(resolve, 1000))
      controller.enqueue(new Uint8Array(turn === 1 ? 100_000 : 1))
    },
  })
  const request = new Request('http://cms.test', { method: 'POST', body, duplex: 'half' } as RequestInit)
  let outcome: unknown = 'waits'
  void readInTime(request, LARGEST).then((read) => (outcome = read))
  await vi.advanceTimersByTimeAsync(23_000)
  expect(outcome).toBe('waits')
  await vi.advanceTimersByTimeAsync(3000)
  expect(outcome).toBe('too_slow')
})

it('reads no further than it may, however much comes', async () => {
  expect(await sendIn({ pieces: 100, bytes: 100_000, every: 1 }).after(1000)).toBe('too_large')
})
