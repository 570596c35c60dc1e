import type { CollectionConfig } from 'payload'

/**
 * Drafts, versions and a status per language. Without `localizeStatus`, publishing the English publishes whatever
 * French draft lies beside it.
 */
export const draftsInEachLanguage: NonNullable<CollectionConfig['versions']> = {
  maxPerDoc: 50,
  drafts: { localizeStatus: true, autosave: false, schedulePublish: false },
}
