import type { CollectionConfig } from 'payload'

/**
 * Drafts, versions and a status per language. Without `localizeStatus`, publishing the English publishes whatever
 * French draft lies beside it.
 */
export const draftsInEachLanguage: NonNullable<CollectionConfig['versions']> = {
  maxPerDoc: 50,
  drafts: {
    localizeStatus: true,
    // Payload keeps one version that it saves over again and again, so a day of writing is not a thousand versions. The
    // button stays: browsers were seen to lose what was saved for them (payload#16481).
    autosave: { interval: 1000, showSaveDraftButton: true },
    schedulePublish: false,
  },
}
