/**
 * What a member of staff does. A person may hold several roles; each only adds rights.
 *
 * - author: writes and translates drafts
 * - reviewer: may also make a text public, and take it down
 * - treasurer: sees the donations and writes what they were used for; never a draft of anything else
 * - administrator: accounts and settings; may not publish
 */
export const ROLES = ['author', 'reviewer', 'treasurer', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** Who stands behind a request: a member of staff by each of their roles, the site with its service key, or nobody known. */
export type Principal = Role | 'site'
