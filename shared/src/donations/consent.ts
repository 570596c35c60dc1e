/**
 * Version of the text by which a donor agrees to the use of what their gift reveals (GDPR art. 9: giving here may show
 * a political opinion). The text stands in the site's message files (`donation.consent`); whoever changes its meaning
 * in any language sets a new version here, and a test holds the two together by a digest of the texts.
 */
export const CONSENT_VERSION = '2026-11-22'
