import { expect, it } from 'vitest'
import { readText } from './read-text.ts'

function request(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request('http://cms.test', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
}

function inPieces(...pieces: Uint8Array[]): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
}

const bytes = (...values: number[]) => Uint8Array.from(values)

it('gives the body byte for byte, a byte order mark included', async () => {
  expect(await readText(request('\uFEFF{"é":1}'), 100)).toEqual({ outcome: 'read', text: '\uFEFF{"é":1}' })
})

it('puts a letter together that came in two pieces', async () => {
  expect(await readText(request(inPieces(bytes(0xc3), bytes(0xa9))), 100)).toEqual({ outcome: 'read', text: 'é' })
})

it('takes no body for an empty one', async () => {
  expect(await readText(request(null), 100)).toEqual({ outcome: 'read', text: '' })
})

it('takes exactly the limit, and not one byte more', async () => {
  expect((await readText(request('x'.repeat(100)), 100)).outcome).toBe('read')
  expect((await readText(request('x'.repeat(101)), 100)).outcome).toBe('too_large')
})

it('believes an announced length at once', async () => {
  expect((await readText(request('x', { 'content-length': '1000000' }), 100)).outcome).toBe('too_large')
})

it('stops reading at the limit when no length was announced', async () => {
  let given = 0
  const endless = new ReadableStream({
    pull(controller) {
      given += 1
      controller.enqueue(new Uint8Array(50))
    },
  })
  expect((await readText(request(endless), 100)).outcome).toBe('too_large')
  expect(given).toBeLessThan(10)
})

it.each([
  ['half a letter', bytes(0xc3)],
  ['overlong', bytes(0xc0, 0xaf)],
  ['half a pair', bytes(0xed, 0xa0, 0x80)],
  ['no text', bytes(0xff, 0xfe)],
])('refuses what is not UTF-8: %s', async (_, body) => {
  expect((await readText(request(inPieces(body)), 100)).outcome).toBe('unreadable')
})

it('refuses a body that breaks off', async () => {
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error('connection lost')) })
  expect((await readText(request(broken), 100)).outcome).toBe('unreadable')
})
