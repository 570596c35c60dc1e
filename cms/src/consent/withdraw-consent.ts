import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { asOneAct } from '../database/as-one-act.ts'
import { asSystem } from '../people/as-system.ts'
import { readConsent } from './read-consent.ts'

export type Withdrawn = { outcome: 'withdrawn' } | { outcome: 'not_found' }

/**
 * The person has said no: for ever, without reasons, and the stories of this consent are not public any more. All of it
 * or nothing. Asked again, it is still so. `user`: the reviewer to whom it was said.
 */
export async function withdrawConsent(payload: Payload, user: TypedUser, id: string): Promise<Withdrawn> {
  const req = await createLocalReq({ user }, payload)
  const consent = await readConsent(req, id)
  if (consent === null) return { outcome: 'not_found' }
  if (consent.isWithdrawn) return { outcome: 'withdrawn' }
  await asOneAct(req, () =>
    payload.update({
      ...asSystem('a withdrawal has a door of its own and is no field of a form'),
      collection: 'consents',
      id,
      data: { withdrawnAt: new Date().toISOString() },
      depth: 0,
      req,
    }),
  )
  return { outcome: 'withdrawn' }
}
