import { describe, expect, it } from 'vitest'
import { answerDatabaseErrors } from './answer-database-errors.ts'
import { refusalWords } from './refusal-words.ts'

const statusFor = (error: Error) =>
  (answerDatabaseErrors as (args: { error: Error }) => { status: number } | undefined)({ error })?.status

const said = (code: string) => Object.assign(new Error('from the database'), { code })
const wrapped = (cause: Error) => new Error('Failed query: select …', { cause })

describe('answerDatabaseErrors', () => {
  it.each(['22P02', '22021', '22003', '23503', '23505', '23514'])('answers 400 to the impossible value %s', (code) => {
    expect(statusFor(said(code))).toBe(400)
    expect(statusFor(wrapped(said(code)))).toBe(400)
  })

  it.each(['08006', '57P01', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET'])(
    'answers 503 to the absent database %s',
    (code) => {
      expect(statusFor(wrapped(said(code)))).toBe(503)
    },
  )

  it.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])(
    'answers 503 to "%s"',
    (message) => {
      expect(statusFor(wrapped(new Error(message)))).toBe(503)
    },
  )

  it('leaves every other error as it is', () => {
    for (const error of [said('42P01'), said('XX000'), new Error('a bug'), Object.assign(new Error('x'), { code: 7 })])
      expect(statusFor(error)).toBeUndefined()
  })

  it('says so in the person’s language', () => {
    const answer = answerDatabaseErrors as unknown as (args: object) => unknown
    expect(answer({ error: said('22P02'), req: { i18n: { language: 'de' } } })).toEqual({
      status: 400,
      response: { errors: [{ message: refusalWords.malformed.de }] },
    })
  })

  it('says in the person’s language why a campaign that has donations is kept', () => {
    const answer = answerDatabaseErrors as unknown as (
      args: object,
    ) => { status: number; response: { errors: { message: string }[] } } | undefined
    const deleting = (slug: string, method: string) =>
      answer({ error: wrapped(said('23001')), req: { method, i18n: { language: 'ru' } }, collection: { slug } })
    expect(deleting('campaigns', 'DELETE')).toMatchObject({ status: 409 })
    expect(deleting('campaigns', 'DELETE')?.response.errors[0]?.message).toContain('жертвовали')
    expect(deleting('campaigns', 'PATCH')?.status).toBe(400)
    expect(deleting('stories', 'DELETE')?.status).toBe(400)
  })
})
