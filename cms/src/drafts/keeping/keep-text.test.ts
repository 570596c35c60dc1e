import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepText, LONGEST_WAIT_MS, PAUSE_MS, type KeptState, type SendOutcome, type TextData } from './keep-text.ts'
import { outcomeOf } from './send-text.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const saved = (doc: TextData = {}): SendOutcome => ({ outcome: 'saved', doc })

/** A form that somebody types in, and a CMS that gives these answers, the last for ever. */
function write(...answers: SendOutcome[]) {
  let form: TextData = { title: 'a', updatedAt: '1' }
  const sent: TextData[] = []
  const states: KeptState[] = []
  const keeper = keepText({
    read: () => form,
    send: async (data) => {
      sent.push(data)
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      await new Promise((resolve) => setTimeout(resolve, 100))
      return answer ?? saved()
    },
    tell: (state) => void states.push(state),
    accept: (_sent, doc) => {
      // Drawn a moment later, as React does.
      setTimeout(() => (form = { ...form, ...doc }), 0)
      return doc
    },
  })
  const type = (title: string): void => {
    form = { ...form, title }
    keeper.look()
  }
  return { keeper, type, sent, states, form: () => form }
}

const titles = (sent: TextData[]): unknown[] => sent.map(({ title }) => title)
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('a text that is written', () => {
  it('is saved after a pause, once, and not when nothing changed', async () => {
    const { keeper, type, sent, states } = write()
    keeper.look()
    await wait(5000)
    expect(sent).toEqual([])
    type('b')
    await wait(500)
    type('bc')
    await wait(PAUSE_MS - 1)
    expect(sent).toEqual([])
    await wait(200)
    expect(titles(sent)).toEqual(['bc'])
    expect(states.at(-1)).toBe('saved')
    await wait(60_000)
    expect(sent).toHaveLength(1)
  })

  it('is saved without a pause too, now and then', async () => {
    const { type, sent } = write()
    for (let at = 0; at < LONGEST_WAIT_MS + 500; at += 250) {
      type(`b${at}`)
      await wait(250)
    }
    expect(sent).toHaveLength(1)
  })

  it('is saved one save at a time, and what was typed during one goes with the next', async () => {
    const { keeper, type, sent } = write(saved({ updatedAt: '2' }), saved({ updatedAt: '3' }))
    type('b')
    const first = keeper.saveNow()
    await wait(50)
    expect(titles(sent)).toEqual(['b'])
    type('bc')
    const second = keeper.saveNow()
    await wait(200)
    expect([await first, await second]).toEqual(['unsaved', 'saved'])
    expect(titles(sent)).toEqual(['b', 'bc'])
    // The second was opened with what the first gave back: it is not taken for a form that is out of date.
    expect(sent[1]).toMatchObject({ updatedAt: '2' })
  })

  it('takes over what the CMS worked out without saving it again', async () => {
    const { keeper, type, sent, form } = write(saved({ slug: 'b', updatedAt: '2' }))
    type('b')
    await Promise.all([keeper.saveNow(), wait(100)])
    keeper.look()
    await wait(5000)
    expect(sent).toHaveLength(1)
    expect(form()).toMatchObject({ slug: 'b' })
  })
})

describe('when it cannot be saved', () => {
  it('for want of an answer, it is tried again by itself with all that was typed since', async () => {
    const { type, sent, states } = write({ outcome: 'offline' }, { outcome: 'offline' }, saved())
    type('b')
    await wait(1200)
    expect(states.at(-1)).toBe('offline')
    type('bc')
    await wait(10_000)
    expect(titles(sent)).toEqual(['b', 'bc', 'bc'])
    expect(states.at(-1)).toBe('saved')
  })

  it('for want of a session, it waits for one, and asks nobody meanwhile', async () => {
    const { keeper, type, sent } = write({ outcome: 'signed_out' }, saved())
    type('b')
    await wait(60_000)
    expect(sent).toHaveLength(1)
    expect(keeper.state()).toBe('signed_out')
    type('bc')
    keeper.resume()
    await wait(100)
    expect(titles(sent)).toEqual(['b', 'bc'])
    expect(keeper.state()).toBe('saved')
  })

  it('because its session ended on the way, it is tried again when there is one', async () => {
    const refused: SendOutcome = { outcome: 'refused', message: 'x' }
    const { keeper, type, sent } = write(refused, refused, saved())
    type('b')
    await wait(2000)
    expect(keeper.state()).toBe('refused')
    keeper.resume()
    // Signed in while the answer was still on its way.
    await wait(50)
    keeper.resume()
    await wait(60_000)
    expect(titles(sent)).toEqual(['b', 'b', 'b'])
    expect(keeper.state()).toBe('saved')
  })

  it('because it is out of date, it is never tried again, and owed for ever', async () => {
    const { keeper, type, sent } = write({ outcome: 'stale', message: 'x' })
    type('b')
    await wait(2000)
    type('bc')
    await wait(60_000)
    expect(await keeper.saveNow()).toBe('stale')
    expect(sent).toHaveLength(1)
    expect(keeper.isOwed()).toBe(true)
  })

  it('because of what stands in it, it is tried again with the next change', async () => {
    const { type, sent, states } = write({ outcome: 'refused', message: 'x' }, saved())
    type('b')
    await wait(60_000)
    expect(sent).toHaveLength(1)
    type('bc')
    await wait(2000)
    expect(states.at(-1)).toBe('saved')
  })
})

it('a form that is left gives its last words, however long that takes', async () => {
  const { keeper, type, sent } = write({ outcome: 'offline' }, { outcome: 'offline' }, saved())
  type('b')
  keeper.leave()
  await wait(10_000)
  expect(titles(sent)).toEqual(['b', 'b', 'b'])
  expect(keeper.isOwed()).toBe(false)
})

it.each([
  [200, { doc: { id: '1' } }, 'saved'],
  [200, null, 'offline'],
  [401, null, 'signed_out'],
  [403, { errors: [{ message: 'x' }] }, 'refused'],
  [409, { errors: [{ message: 'x' }] }, 'stale'],
  [429, null, 'offline'],
  [502, '<html>', 'offline'],
])('an answer %i with %j means %s', (status, body, outcome) => {
  expect(outcomeOf(status, body)).toMatchObject({ outcome })
})
