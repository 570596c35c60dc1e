import { inject } from 'vitest'
import { askCms, credentials, type Answer, type Somebody } from '../../testing/ask-cms.ts'
import { permissions, type ProtectedSlug, type Reach, type Row } from '../permissions.ts'
import type { Modifier } from './bent-readings.ts'

export type Method = 'GET' | 'GET by POST'

/** A reading as the site asks it (in one language) and as staff do. */
export function askBent(who: Somebody, method: Method, address: string, query: string) {
  const asked = inOneLanguage(who, query)
  return method === 'GET'
    ? askCms(who, 'GET', asked === '' ? address : `${address}?${asked}`)
    : byPost(who, address, asked)
}

export function inOneLanguage(who: Somebody, query: string): string {
  return [who === 'site' && !query.startsWith('locale') ? 'locale=fr' : '', query].filter(Boolean).join('&')
}

/** Payload takes a long question as a POST that says it is a GET. */
async function byPost(who: Somebody, address: string, query: string): Promise<Pick<Answer, 'status' | 'body'>> {
  const answer = await fetch(new URL(address, inject('stack').cmsUrl), {
    method: 'POST',
    headers: {
      ...(await credentials(who)),
      'X-Payload-HTTP-Method-Override': 'GET',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: query,
  })
  const text = await answer.text()
  return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text }
}

/** How far somebody reaches, by the table; a visitor nobody knows reaches nowhere. */
export function reachInTable(
  who: Somebody,
  slug: ProtectedSlug,
  operation: keyof Omit<Row, 'fields'>,
): Reach | undefined {
  return who === 'anonymous' ? undefined : (permissions[slug] as Row)[operation]?.[who]
}

export function isLet({ kind, by }: Modifier, who: Somebody): boolean {
  if (kind === 'refused' || (kind === 'staff_only' && who === 'site')) return false
  return by === undefined || by.some((role) => role === who)
}

/** A few at a time: what is asked is who may, not how much the CMS bears. */
export async function inTurns<Cell, Result>(
  cells: readonly Cell[],
  of: (cell: Cell) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < cells.length; at += 8) results.push(...(await Promise.all(cells.slice(at, at + 8).map(of))))
  return results
}
