import type { CollectionAfterMeHook, CollectionRefreshHook, TypedUser } from 'payload'
import { IDLE_SESSION } from './session-cookie.ts'

/** Payload counts no further than a browser can: 24 days. */
const FAR_AHEAD = 24 * 24 * 60 * 60

/**
 * The admin is told an end that never comes. At the one it is told, Payload leaves the page for the door, with whatever
 * stood in it unsaved; ours covers the page instead (`people/lock`), by its own clock and by what requests are answered.
 */
export const tellSessionEnd: CollectionAfterMeHook = ({ req, response }) =>
  req.user ? { ...(response as object), exp: Math.floor(Date.now() / 1000) + FAR_AHEAD } : response

/** "Stay signed in": asking was enough, for every request keeps the session from idling. There is no token to renew. */
export const keepSession: CollectionRefreshHook = ({ args, user }) => ({
  exp: args.req.user ? endOf(args.req.user) : 0,
  refreshedToken: '',
  setCookie: false,
  strategy: 'session',
  user,
})

/** In seconds since 1970, as Payload counts. */
function endOf(user: TypedUser): number {
  const { _endsAt } = user as { _endsAt?: unknown }
  return Math.floor((_endsAt instanceof Date ? _endsAt.getTime() : Date.now() + IDLE_SESSION * 1000) / 1000)
}
