import type { KnownRevision } from '@campaign/shared/content/published.ts'
import { z } from 'zod'

const saying = z.object({ revision: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER), mark: z.uuid() })

/** Which revision a site says it knows; nothing where it says nothing that can be understood. */
export function readKnownRevision(address: string): Partial<KnownRevision> {
  return saying.safeParse(Object.fromEntries(new URL(address).searchParams)).data ?? {}
}
