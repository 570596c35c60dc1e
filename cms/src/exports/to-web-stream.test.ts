import { describe, expect, it } from 'vitest'
import { toWebStream, type StreamEnd } from './to-web-stream.ts'

function follow(chunks: AsyncGenerator<Uint8Array>) {
  const control = new AbortController()
  const ends: StreamEnd[] = []
  const stream = toWebStream(chunks, { signal: control.signal, end: (how) => ends.push(how) })
  return { stream, ends, abort: () => control.abort() }
}

function counting() {
  const state = { made: 0, isLeft: false }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        state.made += 1
        yield await Promise.resolve(new Uint8Array(10))
      }
    } finally {
      state.isLeft = true
    }
  }
  return { state, chunks: chunks() }
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('an answer that is made while it is sent', () => {
  it('ends once, as whole, when it was read to its end', async () => {
    async function* two(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a')
      yield await Promise.resolve(Buffer.from('b'))
    }
    const { stream, ends } = follow(two())
    expect(await new Response(stream).text()).toBe('ab')
    expect(ends).toEqual(['whole'])
  })

  it('makes no more than is taken', async () => {
    const { state, chunks } = counting()
    const { stream } = follow(chunks)
    await stream.getReader().read()
    await pause()
    expect(state.made).toBeLessThanOrEqual(3)
  })

  it.each(['cancel', 'signal'] as const)('lets go when the reader leaves (%s)', async (how) => {
    const { state, chunks } = counting()
    const { stream, ends, abort } = follow(chunks)
    const reader = stream.getReader()
    await reader.read()
    if (how === 'cancel') await reader.cancel()
    else abort()
    await pause()
    expect(state.isLeft).toBe(true)
    expect(ends).toEqual(['left'])
  })

  it('breaks, and does not merely end, when what makes it breaks', async () => {
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('a'))
      throw new Error('the database is gone')
    }
    const { stream, ends } = follow(breaking())
    await expect(new Response(stream).text()).rejects.toThrow('the database is gone')
    expect(ends).toEqual(['broken'])
  })
})
