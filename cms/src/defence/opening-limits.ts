export type OpeningLimits = {
  /** Seconds over which payment pages are counted. */
  window: number
  /** Pages one campaign opens in that time before a form needs a proof, and all campaigns together. */
  campaign: number
  everywhere: number
  /** Seconds between two forms that got in by waiting. */
  spacing: number
}

/** Pages a campaign opens in ten minutes for whoever sends a form. */
export const PAGES_BEFORE_PROOF = 5

/**
 * In any ten minutes at most eight pages open for nothing and eleven for a wait: a machine that does no work gets 19,
 * whatever networks and forms it uses. Who does the work is let in each time; see `decide-opening.ts` for its price.
 */
export function openingLimits(pagesBeforeProof: number = PAGES_BEFORE_PROOF): OpeningLimits {
  return { window: 600, campaign: pagesBeforeProof, everywhere: Math.floor(pagesBeforeProof * 1.6), spacing: 60 }
}
