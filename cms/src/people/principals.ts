import { timingSafeEqual, createHash } from 'node:crypto'
import type { TypedUser } from 'payload'
import { ROLES, type Principal } from './roles.ts'

/** Id of the principal behind the service key: the nil UUID, which the database never gives to an account. */
export const SITE_PRINCIPAL_ID = '00000000-0000-0000-0000-000000000000'

/** Every right-holder a user stands for; none for a visitor nobody knows. */
export function principalsOf(user: TypedUser | null | undefined): readonly Principal[] {
  if (!user) return []
  if (user.id === SITE_PRINCIPAL_ID) return ['site']
  const held: readonly unknown[] = Array.isArray(user.roles) ? user.roles : []
  return ROLES.filter((role) => held.includes(role))
}

/** True for `Authorization: Bearer <service key>`. Compares digests, so neither content nor length can be timed. */
export function carriesServiceKey(headers: Headers, serviceKey: string): boolean {
  const offered = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1]
  if (offered === undefined) return false
  return timingSafeEqual(digest(offered), digest(serviceKey))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
