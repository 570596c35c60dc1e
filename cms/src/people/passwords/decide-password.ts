import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { sayTo } from '../languages/say-to.ts'
import { peopleFaults } from './people-words.ts'

export const SHORTEST_PASSWORD = 15
/** Longer ones only cost time: a megabyte of password would keep the key derivation busy. */
export const LONGEST_PASSWORD = 512

export function isLongEnough(password: unknown): boolean {
  return (
    typeof password === 'string' && [...password].length >= SHORTEST_PASSWORD && password.length <= LONGEST_PASSWORD
  )
}

/** Wherever a password is set: a new account, a change, a forgotten one. */
export const askForLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return
  const { data } = args as { data?: { password?: unknown } }
  if (data?.password === undefined || data.password === null || isLongEnough(data.password)) return
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', message: sayTo(req, peopleFaults.passwordTooShort) }] },
    req.t,
  )
}
