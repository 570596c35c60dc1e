import { describe, expect, it } from 'vitest'
import { outcomeOf } from './ask-desk.ts'

describe('outcomeOf', () => {
  it.each([
    [{ status: 200, body: { outcome: 'done' } }, 'done'],
    [{ status: 409, body: { outcome: 'refused', code: 'not_possible_now' } }, 'not_possible_now'],
    [{ status: 409, body: { outcome: 'refused_by_provider', code: 'charge_expired' } }, 'refused_by_provider'],
    [{ status: 422, body: { outcome: 'invalid', errors: [] } }, 'invalid'],
    [{ status: 204, body: null }, 'done'],
    [{ status: 0, body: null }, 'unreachable'],
    [{ status: 401, body: { errors: [{ message: 'Please log in.' }] } }, 'logged_out'],
    [{ status: 403, body: null }, 'not_allowed'],
    [{ status: 403, body: { errors: [{ message: 'Type it.', data: { code: 'proof_wanted' } }] } }, 'proof_wanted'],
    [{ status: 500, body: 'oops' }, 'failed'],
  ])('calls %j "%s"', (answer, outcome) => {
    expect(outcomeOf(answer)).toBe(outcome)
  })
})
