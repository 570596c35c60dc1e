import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { APIError, Forbidden, NotFound, ValidationError } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { isApiError, isForbidden, isValidationError } from './payload-error.ts'

type Errors = { APIError: typeof APIError; ValidationError: typeof ValidationError }

/** Payload's classes once more, as another bundle has them. */
let other: Errors
beforeAll(async () => {
  const errors = new URL('errors/', pathToFileURL(createRequire(import.meta.url).resolve('payload')))
  const load = (file: string): Promise<Errors> =>
    import(/* @vite-ignore */ `${new URL(file, errors).href}?another-bundle`) as Promise<Errors>
  const [{ APIError }, { ValidationError }] = [await load('APIError.js'), await load('ValidationError.js')]
  other = { APIError, ValidationError }
})

const missing = () => ({ collection: 'stories', errors: [{ message: 'Required', path: 'title' }] })

describe('an error of Payload', () => {
  it('is known whichever bundle it came out of; its class is not', () => {
    const [gate, unfinished] = [new other.APIError('Not approved', 403), new other.ValidationError(missing())]
    // The control: what was asked before.
    expect([gate instanceof APIError, unfinished instanceof ValidationError]).toEqual([false, false])
    expect([isApiError(gate), isForbidden(gate), isValidationError(gate)]).toEqual([true, true, false])
    expect([isApiError(unfinished), isForbidden(unfinished), isValidationError(unfinished)]).toEqual([
      true,
      false,
      true,
    ])
  })

  it('is known where it came out of the same', () => {
    expect(isValidationError(new ValidationError(missing()))).toBe(true)
    expect(isForbidden(new Forbidden())).toBe(true)
    expect([isApiError(new NotFound()), isForbidden(new NotFound())]).toEqual([true, false])
  })

  it.each([
    new Error('a bug'),
    Object.assign(new Error('a number'), { status: 403 }),
    Object.assign(new Error('of the database'), { data: { errors: [] } }),
    { isOperational: true, status: 403 },
    null,
  ])('is not anything else: %s', (error) => {
    expect([isApiError(error), isForbidden(error), isValidationError(error)]).toEqual([false, false, false])
  })
})
