import type { CollectionAfterMeHook, CollectionRefreshHook, TypedUser } from 'payload'
import { IDLE_SESSION } from './session-cookie.ts'

/** The admin warns a minute before a session ends, and goes to the door when it has: it is told when that is. */
export const tellSessionEnd: CollectionAfterMeHook = ({ req, response }) =>
  req.user ? { ...(response as object), exp: endOf(req.user) } : response

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
