import type { Setting } from '@campaign/shared/cms/payload-types.ts'
import type { Frame } from './view-models.ts'

export type Association = Frame['association']

/** Shown where the CMS cannot be asked, or has not been told yet. */
export const UNREAD_ASSOCIATION: Association = {
  name: 'Russie-Libertés',
  address: null,
  registration: null,
  contactEmail: null,
}

export function mapAssociation({ association, contact }: Setting): Association {
  return {
    name: association?.name || UNREAD_ASSOCIATION.name,
    address: association?.address || null,
    registration: association?.registration || null,
    contactEmail: contact?.email || null,
  }
}
