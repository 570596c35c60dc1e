import { describe, expect, it } from 'vitest'
import { ERROR_STATUS, FIELD_ERROR_CODES } from './error-codes.ts'

const refusals = Object.keys(ERROR_STATUS)

describe('error codes', () => {
  it('are snake_case and each stands once, for they are keys of messages too', () => {
    const codes = [...FIELD_ERROR_CODES, ...refusals]
    for (const code of codes) expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('answer with a status that blames nobody by accident: 409 for a conflict, 503 for what may be tried again', () => {
    for (const status of Object.values(ERROR_STATUS)) expect([409, 503]).toContain(status)
  })
})
