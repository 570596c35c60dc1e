import { environment } from '../../environment.ts'
import { whereFrom } from '../../rest/where-from.ts'

const isEncrypted = environment.CMS_URL.startsWith('https:')

/** `__Host-`: no other host of the domain can set it, and it is never sent in the clear. Browsers take it over TLS only. */
export const SESSION_COOKIE = isEncrypted ? '__Host-newsroom' : 'newsroom'
export const DEVICE_COOKIE = isEncrypted ? '__Host-newsroom-device' : 'newsroom-device'

/** Seconds after which a session is over, whatever was done in it. */
export const LONGEST_SESSION = 8 * 60 * 60
/** Seconds without a request after which it is over. */
export const IDLE_SESSION = 30 * 60
export const LONGEST_DEVICE = 180 * 24 * 60 * 60

/**
 * Strict: a link from a mail or another site carries no session. The page for signing in, which is then shown, finds
 * the session by asking from our own origin, and leads on.
 */
export function cookieHeader(name: string, value: string, maxAge: number): string {
  const attributes = [`Max-Age=${maxAge}`, 'Path=/', 'HttpOnly', 'SameSite=Strict', ...(isEncrypted ? ['Secure'] : [])]
  return [`${name}=${value}`, ...attributes].join('; ')
}

/**
 * The session that a request carries: of the cookie when it comes from our own pages, or of `Authorization: Session`,
 * which no browser sends by itself.
 */
export function sessionTokenOf(headers: Headers): string | null {
  const named = /^Session ([A-Za-z0-9_-]{43})$/.exec(headers.get('authorization') ?? '')?.[1]
  if (named !== undefined) return named
  return ['own_page', 'typed_address'].includes(whereFrom(headers, environment.CMS_URL))
    ? cookieOf(headers, SESSION_COOKIE)
    : null
}

export function cookieOf(headers: Headers, name: string): string | null {
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2)
    if (key === name && value) return value
  }
  return null
}
