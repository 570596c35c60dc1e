import type { PayloadRequest } from 'payload'
import { knowConsent, type KnownConsent } from '../../consent/read-consent.ts'
import { allowsFace } from '../face-state.ts'

/** Consents that allow a face to be shown today, as the person who asks may see them; the one given last comes first. */
export async function listConsentsForFaces(req: PayloadRequest): Promise<KnownConsent[]> {
  const { docs } = await req.payload.find({
    collection: 'consents',
    overrideAccess: false,
    user: req.user,
    where: { and: [{ scope: { equals: 'photo' } }, { withdrawnAt: { exists: false } }] },
    sort: '-agreedOn',
    depth: 0,
    pagination: false,
  })
  const now = new Date()
  return docs.map((stored) => knowConsent(stored)).filter((consent) => allowsFace(consent, now))
}
