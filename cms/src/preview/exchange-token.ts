import { sql } from '@payloadcms/db-postgres'
import {
  previewPath,
  type PreviewAddress,
  type PreviewExchangeRequest,
  type PreviewExchangeResponse,
} from '@campaign/shared/preview/preview.ts'
import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'
import { noteRefusal } from '../trail/note-refusal.ts'
import { findPreviewer } from './find-previewer.ts'
import { mayBePreviewed } from './may-be-previewed.ts'
import { openClaims, sealClaims, type PreviewClaims, type PreviewKeys } from './preview-seal.ts'

/** Gives what the cookie will hold for a token that is good, and was not exchanged before. */
export async function exchangeToken(
  payload: Payload,
  { address, token }: PreviewExchangeRequest,
  keys: PreviewKeys,
): Promise<PreviewExchangeResponse> {
  const claims = openClaims('token', token, keys, Math.floor(Date.now() / 1000))
  if (claims === null) return { outcome: 'refused' }
  if (!isFor(claims, address)) return refuseMisused(payload, claims)
  if ((await findPreviewer(payload, claims)) === null) return { outcome: 'refused' }
  if (!(await mayBePreviewed(payload, address))) return { outcome: 'refused' }
  if (!(await spend(payload, claims))) return refuseMisused(payload, claims)
  return { outcome: 'exchanged', grant: sealClaims('grant', claims, keys) }
}

/** A token and a grant are for one document in one language. */
export function isFor({ address }: PreviewClaims, asked: PreviewAddress): boolean {
  return previewPath(address) === previewPath(asked)
}

/** A token that was good once, for somebody: taken to another document, or used again. */
export async function refuseMisused(payload: Payload, { person }: PreviewClaims): Promise<{ outcome: 'refused' }> {
  await noteRefusal(payload, { actor: person, tried: 'preview_text' })
  return { outcome: 'refused' }
}

/** False when it was spent already. Of two at the same moment one wins. */
async function spend(payload: Payload, { id, expires }: PreviewClaims): Promise<boolean> {
  const { drizzle } = postgresOf(payload)
  await drizzle.execute(sql`delete from preview_exchanges where expires < now()`)
  const { rows } = await drizzle.execute(sql`
    insert into preview_exchanges (token, expires) values (${id}, to_timestamp(${expires}))
    on conflict do nothing returning token
  `)
  return rows.length > 0
}
