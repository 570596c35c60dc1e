import type { Access, CollectionConfig, FieldAccess, GlobalConfig, PayloadRequest, TypedUser, Where } from 'payload'
import { whereConsentHolds } from '../consent/where-consent-holds.ts'
import { permissions, type Operation, type ProtectedSlug, type Reach, type Row } from './permissions.ts'
import { principalsOf } from './principals.ts'

/** Wider reaches first: of several roles the widest counts. */
const BY_WIDTH: readonly Reach[] = ['all', 'drafts', 'published', 'shown', 'own']

/** How far `user` may go with `operation` on `slug`, by the table; undefined is refusal. */
export function reachOf(
  user: TypedUser | null | undefined,
  slug: ProtectedSlug,
  operation: Operation,
): Reach | undefined {
  const row: Row = permissions[slug]
  const grants = row[operation] ?? {}
  const held = principalsOf(user).map((principal) => grants[principal])
  return BY_WIDTH.find((reach) => held.includes(reach))
}

/** The access functions of one collection or global, each derived from the table. */
export function accessTo(slug: ProtectedSlug): NonNullable<CollectionConfig['access']> {
  return {
    create: decide(slug, 'create'),
    read: decide(slug, 'read'),
    update: decide(slug, 'update'),
    delete: decide(slug, 'delete'),
    readVersions: decide(slug, 'readVersions'),
    unlock: decide(slug, 'unlock'),
  }
}

export function accessToGlobal(slug: ProtectedSlug): NonNullable<GlobalConfig['access']> {
  return {
    read: decide(slug, 'read'),
    update: decide(slug, 'update'),
    readVersions: decide(slug, 'readVersions'),
  }
}

/** The access functions of a field that the table makes narrower than its collection. */
export function accessToField(
  slug: ProtectedSlug,
  field: string,
): Partial<Record<'create' | 'read' | 'update', FieldAccess>> {
  const row: Row = permissions[slug]
  const rule = row.fields?.[field]
  if (!rule) throw new Error(`The table of permissions has no row for ${slug}.${field}`)
  const entries = Object.entries(rule).map(([operation, roles]) => {
    const mayTouch: FieldAccess = ({ req }) =>
      principalsOf(req.user).some((held) => (roles as readonly string[]).includes(held))
    return [operation, mayTouch] as const
  })
  return Object.fromEntries(entries)
}

function decide(slug: ProtectedSlug, operation: Operation): Access {
  return ({ req, data, isReadingStaticFile }) => {
    const reach = reachOf(req.user, slug, operation)
    if (reach === undefined) return false
    if (reach === 'all') return true
    if (reach === 'own') return { id: { equals: req.user?.id ?? '' } } satisfies Where
    // The admin asks with this very value whether to show the button that publishes.
    if (reach === 'drafts') return data?.['_status'] !== 'published'
    // With a text comes what is said of its pictures; whether bytes are handed out, the room of withdrawal decides.
    if (reach === 'shown') return isReadingStaticFile !== true
    return publishedOnly(slug, req)
  }
}

/**
 * Only what is public, in the one language asked for. With a status per language, a reading of all languages at once
 * carries the text of those that were withdrawn, so it is refused, not filtered. Of stories only those that the people
 * in them agree to now.
 */
function publishedOnly(slug: ProtectedSlug, req: PayloadRequest): false | Where {
  const locale: string | null | undefined = req.locale
  if (!locale || locale === 'all' || locale === '*') return false
  const isPublished: Where = { _status: { equals: 'published' } }
  return slug === 'stories' ? { and: [isPublished, ...whereConsentHolds(new Date())] } : isPublished
}
