import { partnersPlace } from '../content/places.ts'
import { createMessages } from '../messages/messages.ts'
import { PartnersPage } from '../partners/PartnersPage.tsx'
import { frameOf } from './frame-of.ts'
import type { Answer, Visit } from './visit.ts'

/** `/{locale}/partners`: what others may put on their pages and walls. */
export async function showPartners(visit: Visit): Promise<Answer> {
  const frame = await frameOf(visit, partnersPlace)
  return { kind: 'page', page: <PartnersPage frame={frame} t={createMessages(visit.locale)} /> }
}
