import type { CollectionConfig } from 'payload'

/** Milliseconds: as far as a browser can count. Our own keeper of texts saves (`drafts/keeping`), not Payload's. */
const NEVER = 2 ** 31 - 1

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
    autosave: { interval: NEVER, showSaveDraftButton: true },
    schedulePublish: false,
  },
}
