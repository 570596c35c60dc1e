import type { Proof } from '@campaign/shared/donations/checkout.ts'
import type { OpeningLimits } from './opening-limits.ts'

/** May this form have a payment page? `level` as `CheckoutResponse` has it. */
export type Opening = { outcome: 'open' } | { outcome: 'proof_needed'; level: number }

/** What happened within the window, before the form that is judged now. */
export type Pressure = {
  /** Pages opened for its campaign, and for all. */
  campaign: number
  everywhere: number
  /** Forms that were asked for a proof, less those that came back with one. */
  unanswered: number
  /** Of a form that waits: those before it that still come back, and seconds since one got in; null: none did. */
  line?: { ahead: number; sinceLast: number | null }
}

const OPEN: Opening = { outcome: 'open' }

export const HIGHEST_LEVEL = 8
/** The site asks for twenty seconds of waiting for each level, and for two minutes at most. */
const WAIT_PER_LEVEL = 20
const HIGHEST_WAIT_LEVEL = 6

/** Nobody is ever shut out: a form that may not pass now is told what would let it pass. */
export function decideOpening(proof: Proof, pressure: Pressure, limits: OpeningLimits): Opening {
  // Work has been paid for already, at the price of the level that was asked.
  if (proof === 'work') return OPEN
  if (proof === 'wait' && pressure.line) return decideTurn(pressure.line, limits)
  if (pressure.campaign < limits.campaign && pressure.everywhere < limits.everywhere) return OPEN
  return { outcome: 'proof_needed', level: levelOf(pressure, limits) }
}

/**
 * First come, first served, one every `spacing` seconds, so that those who came later cannot push anybody back.
 * Whoever is not there when their turn comes holds up the next by one turn only.
 */
function decideTurn({ ahead, sinceLast }: NonNullable<Pressure['line']>, { spacing }: OpeningLimits): Opening {
  const passed = sinceLast ?? Number.POSITIVE_INFINITY
  const due = (ahead + 1) * spacing
  if (passed >= due) return OPEN
  const level = Math.ceil((due - passed) / WAIT_PER_LEVEL)
  return { outcome: 'proof_needed', level: Math.min(HIGHEST_WAIT_LEVEL, level) }
}

/**
 * One more for each doubling of the pressure; each level doubles the work (2^(14 + level) hashes, see the site's
 * `work-challenge.ts`). A form that was asked and never came back counts a quarter: a flood of them must not make
 * donors' machines pay for it, and yet challenges cannot be hoarded while they are cheap. What the work costs whoever
 * does it for every page, in SHA-256 on one core of a server (some 5 million a second) and in a browser (some half a
 * million): at 10 pages in ten minutes 13 and 130 ms a page; at 80, 0.1 and 1 s; from 640 on, 0.8 and 8 s, which is
 * nine minutes of a core for the next 640. It makes many cards slow and dear to try; what stops them is Stripe.
 */
function levelOf({ campaign, everywhere, unanswered }: Pressure, limits: OpeningLimits): number {
  const share = Math.max(campaign / atLeastOne(limits.campaign), everywhere / atLeastOne(limits.everywhere))
  const pressure = Math.max(1, share + unanswered / 4 / atLeastOne(limits.campaign))
  return Math.min(HIGHEST_LEVEL, 1 + Math.floor(Math.log2(pressure)))
}

/** Why staff must be told; null while all is as on any day. */
type Suspicion = 'forms_without_proof' | 'pages_in_numbers' | null

/**
 * Donors who are asked for a proof bring it, most of them without noticing; machines do not, or bring it far too often.
 * A mailing that fills the site for ten minutes stays below both.
 */
export function suspect({ everywhere, unanswered }: Pressure, limits: OpeningLimits): Suspicion {
  if (unanswered >= 2 * atLeastOne(limits.campaign)) return 'forms_without_proof'
  return everywhere >= 20 * atLeastOne(limits.everywhere) ? 'pages_in_numbers' : null
}

/** Limits of nothing are a choice too: every form then needs a proof. */
function atLeastOne(pages: number): number {
  return Math.max(1, pages)
}
