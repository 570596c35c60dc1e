import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyFormState } from '../testing/empty-form-state.ts'
import { solvePuzzles } from './browser/solve-puzzles.ts'
import { createFormGuard, type FormGuard, type Judgement } from './form-guard.ts'

const MINUTES = 60_000
const HOURS = 60 * MINUTES
const serviceKey = 'k'.repeat(40)

let now: number
let guard: FormGuard
let attempt: string

const newGuard = (key = serviceKey) => createFormGuard({ serviceKey: key, script: '/work.js' }, () => now)

beforeEach(() => {
  now = Date.UTC(2026, 10, 22)
  guard = newGuard()
  attempt = randomUUID()
})

/** The hidden fields of a form that was just drawn. */
const drawn = (by = guard, of = attempt) => fieldsOf(by.arm(emptyFormState(of)))
const asked = (level = 1, by = guard) => fieldsOf(by.askForProof(emptyFormState(attempt), { level }))

function fieldsOf({ guard: fields }: { guard: readonly { name: string; value: string }[] }): Record<string, string> {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]))
}

type Sending = { by?: FormGuard; of?: string; address?: string | null }

function send(fields: Record<string, string>, { by = guard, of = attempt, address = null }: Sending = {}): Judgement {
  return by.judge({ fields: new Map(Object.entries(fields)), attempt: of, address })
}

async function solved(fields: Record<string, string>): Promise<Record<string, string>> {
  const { challenge = '' } = fields
  const bits = 10 + Number(challenge.slice(0, 1))
  const answer = await solvePuzzles(challenge, { bits, breathe: async () => undefined, tell: () => undefined })
  return { ...fields, answer }
}

describe('a form', () => {
  it('passes as it was drawn, for a day, at any instance with the same key', () => {
    const fields = drawn()
    expect(send(fields, { by: newGuard() })).toEqual({ kind: 'passes', proof: 'none' })
    now += 24 * HOURS
    expect(send(fields)).toEqual({ kind: 'passes', proof: 'none' })
  })

  it.each<[string, () => Judgement]>([
    ['none was ever drawn', () => send({})],
    ['it is older than a day', () => ((now += 24 * HOURS + 1), send(drawnAgo(24 * HOURS + 1)))],
    ['it comes from the future', () => send(drawnAgo(-2 * MINUTES))],
    ['it was drawn for another attempt', () => send(drawn(guard, randomUUID()))],
    ['it was drawn with another key', () => send(drawn(newGuard('x'.repeat(40))))],
    ['one character was changed', () => send({ guard: flipLast(drawn()['guard'] ?? '') })],
    ['it is the ticket of a wait', () => send({ guard: asked()['ticket'] ?? '' })],
  ])('is drawn again when %s', (_why, sending) => {
    expect(sending()).toEqual({ kind: 'stale' })
  })

  it('may be sent five times in ten minutes, and then needs a proof that grows', () => {
    const fields = drawn()
    const judgements = Array.from({ length: 20 }, () => send(fields))
    expect(judgements.slice(0, 5).every(({ kind }) => kind === 'passes')).toBe(true)
    expect(judgements[5]).toEqual({ kind: 'proof_needed', level: 1 })
    expect(judgements[19]).toEqual({ kind: 'proof_needed', level: 3 })
  })
})

describe('a network', () => {
  it('sends six forms in ten minutes, whoever they are from; others are not touched by it', () => {
    const sendFrom = (address: string) => {
      const of = randomUUID()
      return send(drawn(guard, of), { of, address }).kind
    }
    const kinds = Array.from({ length: 8 }, (_, at) => sendFrom(`198.51.100.${at}`))
    expect(kinds).toEqual([...Array<string>(6).fill('passes'), 'proof_needed', 'proof_needed'])
    expect(sendFrom('203.0.113.1')).toBe('passes')
  })

  it('is no limit where the address is not known', () => {
    for (let time = 0; time < 50; time += 1) {
      const of = randomUUID()
      expect(send(drawn(guard, of), { of }).kind).toBe('passes')
    }
  })

  it('has three forms in line; the next is told to wait without being let into it', () => {
    const kinds = Array.from({ length: 4 }, () => {
      attempt = randomUUID()
      const fields = asked()
      now += 20_000
      return send(fields, { address: '198.51.100.7' })
    })
    expect(kinds.slice(0, 3).map(({ kind }) => kind)).toEqual(['passes', 'passes', 'passes'])
    expect(kinds[3]).toEqual({ kind: 'proof_needed', level: 6 })
  })
})

describe('the work', () => {
  it('lets the form pass, once', async () => {
    const fields = await solved(asked(2))
    expect(send(fields)).toEqual({ kind: 'passes', proof: 'work' })
    expect(send(fields)).toEqual({ kind: 'passes', proof: 'none' })
  })

  it('may be shown again when nothing came of it', async () => {
    const fields = await solved(asked())
    send(fields)
    guard.giveBack({ fields: new Map(Object.entries(fields)), attempt, address: null })
    expect(send(fields)).toEqual({ kind: 'passes', proof: 'work' })
  })

  it('counts for its own form alone, and for ten minutes', async () => {
    const fields = await solved(asked())
    const other = randomUUID()
    expect(
      send(
        { ...drawn(guard, other), challenge: fields['challenge'] ?? '', answer: fields['answer'] ?? '' },
        { of: other },
      ),
    ).toEqual({ kind: 'passes', proof: 'none' })
    now += 10 * MINUTES + 1
    expect(send({ ...fields, ticket: '' })).toEqual({ kind: 'passes', proof: 'none' })
  })

  it.each<[string, (fields: Record<string, string>) => Record<string, string>]>([
    ['guessed', (fields) => ({ ...fields, answer: Array(16).fill('0').join('-') })],
    ['missing', (fields) => ({ ...fields, answer: '' })],
    ['one short', (fields) => ({ ...fields, answer: (fields['answer'] ?? '').replace(/-\d+$/, '') })],
    ['beyond 32 bits', (fields) => ({ ...fields, answer: (fields['answer'] ?? '').replace(/\d+$/, '4294967296') })],
    [
      'for an easier challenge of their own',
      (fields) => ({ ...fields, challenge: `1${(fields['challenge'] ?? '').slice(1)}` }),
    ],
  ])('does not count when the answer is %s', async (_what, change) => {
    const fields = change({ ...(await solved(asked(3))), ticket: '' })
    expect(send(fields)).toEqual({ kind: 'passes', proof: 'none' })
  })

  it('doubles from level to level', () => {
    const bitsAt = (level: number) => {
      const { defence } = guard.askForProof(emptyFormState(attempt), { level })
      return defence?.kind === 'proof' ? defence.bits : 0
    }
    expect([1, 2, 8, 99].map(bitsAt)).toEqual([11, 12, 18, 18])
  })
})

describe('the wait', () => {
  it('is over after twenty seconds a level, two minutes at the most, and counts once', () => {
    const fields = asked(2)
    now += 39_999
    expect(send(fields)).toEqual({ kind: 'proof_needed', level: 2, ticket: fields['ticket'] })
    now += 1
    expect(send(fields)).toEqual({ kind: 'passes', proof: 'wait' })
    expect(send(fields)).toEqual({ kind: 'passes', proof: 'none' })
    attempt = randomUUID()
    const longest = asked(8)
    now += 2 * MINUTES
    expect(send(longest)).toEqual({ kind: 'passes', proof: 'wait' })
  })

  it('sent too early keeps its ticket, and says how long is left', () => {
    const fields = asked()
    now += 12_500
    const early = send(fields)
    if (early.kind !== 'proof_needed') throw new Error(early.kind)
    const again = guard.askForProof(emptyFormState(attempt), early)
    expect(again.defence).toMatchObject({ seconds: 8 })
    now += 7_500
    expect(send(fieldsOf(again))).toEqual({ kind: 'passes', proof: 'wait' })
  })

  it('counts for its own form alone, and for half an hour', () => {
    const { ticket = '' } = asked()
    now += 20_000
    const other = randomUUID()
    expect(send({ ...drawn(guard, other), ticket }, { of: other })).toEqual({ kind: 'passes', proof: 'none' })
    now += 30 * MINUTES + 1
    expect(send({ ...drawn(), ticket })).toEqual({ kind: 'passes', proof: 'none' })
  })
})

/** A form drawn so many milliseconds before now. */
function drawnAgo(milliseconds: number): Record<string, string> {
  now -= milliseconds
  const fields = drawn()
  now += milliseconds
  return fields
}

function flipLast(text: string): string {
  return text.slice(0, -1) + (text.endsWith('A') ? 'Q' : 'A')
}
