import type { TypedUser } from 'payload'

const KEY = Symbol.for('campaign.asker')
/** Of the process, not of this module: each address has its own copy of that, and Payload the copy it was begun with. */
const ofProcess = globalThis as { [KEY]?: WeakMap<Headers, TypedUser> }

/**
 * Who was found to ask a moment ago: Payload, which has no other way to be told, finds out by the same headers and would
 * ask PostgreSQL all of it again. For a request that is handed on at once; whoever may have been shut out since, while a
 * body came, is found out anew.
 */
export function handOnAsker(headers: Headers, user: TypedUser): void {
  ofProcess[KEY] ??= new WeakMap()
  ofProcess[KEY].set(headers, user)
}

/** Once: who asks again is told by the session as it is then. */
export function takeAsker(headers: Headers): TypedUser | undefined {
  const user = ofProcess[KEY]?.get(headers)
  ofProcess[KEY]?.delete(headers)
  return user
}
