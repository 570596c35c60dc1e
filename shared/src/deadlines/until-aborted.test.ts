import { expect, test } from 'vitest'
import { untilAborted, type Signal } from './until-aborted.ts'

function createSignal() {
  const listeners = new Set<() => void>()
  const signal = {
    aborted: false,
    reason: undefined as unknown,
    addEventListener: (_type: 'abort', listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: 'abort', listener: () => void) => void listeners.delete(listener),
  } satisfies Signal
  const abort = (reason: Error): void => {
    Object.assign(signal, { aborted: true, reason })
    for (const listener of listeners) listener()
  }
  return { signal, abort, listeners }
}

test('what comes in time is given, and a fault of its own stays what it is', async () => {
  const { signal, listeners } = createSignal()
  expect(await untilAborted(signal, Promise.resolve('read'))).toBe('read')
  await expect(untilAborted(signal, Promise.reject(new TypeError('ours')))).rejects.toThrow(TypeError)
  expect(listeners.size).toBe(0)
})

test('nobody waits longer than the signal says; what becomes of the work later troubles nobody', async () => {
  const waiting = createSignal()
  let fail: (error: Error) => void = () => undefined
  const late = new Promise<string>((_, reject) => (fail = reject))
  const asked = untilAborted(waiting.signal, late)
  waiting.abort(new RangeError('too late'))
  await expect(asked).rejects.toThrow(RangeError)
  await expect(untilAborted(waiting.signal, late)).rejects.toThrow(RangeError)
  fail(new Error('much later'))
  await expect(late).rejects.toThrow('much later')
})
