import type { Proof } from '@campaign/shared/donations/checkout.ts'
import { LRUCache } from 'lru-cache'
import type { DonationFormState } from '../content/view-models.ts'
import { GUARD_FIELDS } from './defence-state.ts'
import { drawFormToken, isFreshFormToken } from './form-token.ts'
import { createSeal } from './seal.ts'
import { createSendCounts } from './send-counts.ts'
import { drawTicket, readTicket, secondsLeft } from './wait-ticket.ts'
import { drawChallenge, isWorkDone, puzzleBits } from './work-challenge.ts'

type Fields = ReadonlyMap<string, string>

/** A form as it was sent. `address`: where it came from, see `client-address.ts`; looked at here and nowhere else. */
export type SentForm = { fields: Fields; attempt: string; address: string | null }

export type Judgement =
  | { kind: 'passes'; proof: Proof }
  /** Not drawn by us, or too long ago. */
  | { kind: 'stale' }
  /** `ticket`: one that is not due yet, and is kept. */
  | { kind: 'proof_needed'; level: number; ticket?: string }

export type FormGuard = {
  /** A form as it is first drawn, or drawn again to be mended. */
  arm: (form: DonationFormState) => DonationFormState
  judge: (sent: SentForm) => Judgement
  /** The proof that was shown has brought nothing, through no fault of the donor's: it may be shown again. */
  giveBack: (sent: SentForm) => void
  /** A form that comes back, with what would let it pass. */
  askForProof: (form: DonationFormState, asked: { level: number; ticket?: string }) => DonationFormState
}

/**
 * What one form, and one network, may send in ten minutes before a proof is asked for. Never more than that: a limit
 * that shuts out hits a school, a country behind one address, or ourselves.
 */
const FORM_LIMIT = 5
const NETWORK_LIMIT = 6
/** Forms of one network that may stand in the CMS's line: a single machine must not fill it. */
const WAITING_LIMIT = 3
const LEVEL_OF_A_FULL_LINE = 6

const PROOF_LIFETIME_MS = 30 * 60_000

/** Protection of the form from machines that try out cards, as web/decisions/0004 has it. */
export function createFormGuard(
  { serviceKey, script }: { serviceKey: string; script: string },
  now: () => number = Date.now,
): FormGuard {
  const seal = createSeal(serviceKey)
  const counts = createSendCounts(now)
  const spent = new LRUCache<string, true>({ max: 50_000, ttl: PROOF_LIFETIME_MS, ttlResolution: 0, perf: { now } })

  /** A proof is good for one page. Other instances do not know it is spent; there the form's one donation holds. */
  function spend(proof: string): boolean {
    if (spent.has(proof)) return false
    spent.set(proof, true)
    return true
  }

  function judge(form: SentForm): Judgement {
    const { fields, attempt, address } = form
    const sends = counts.countForm(attempt) / FORM_LIMIT
    const sendsOfNetwork = address === null ? 0 : counts.countNetwork(address) / NETWORK_LIMIT
    const sent = readGuardFields(fields)
    if (!isFreshFormToken(seal, sent.form, attempt, now())) return { kind: 'stale' }

    const proven = judgeProof(form, sent)
    if (proven) return proven
    const excess = Math.max(sends, sendsOfNetwork)
    if (excess <= 1) return { kind: 'passes', proof: 'none' }
    return { kind: 'proof_needed', level: 1 + Math.floor(Math.log2(excess)) }
  }

  /** Null for a form without a proof; one that was used up is none, and leads to the page it led to. */
  function judgeProof({ attempt, address }: SentForm, sent: GuardFields): Judgement | null {
    const moment = { attempt, now: now() }
    if (isWorkDone(seal, sent, moment)) return spend(sent.challenge) ? { kind: 'passes', proof: 'work' } : null

    const ticket = readTicket(seal, sent.ticket, moment)
    if (ticket.kind === 'early') return { kind: 'proof_needed', level: ticket.level, ticket: sent.ticket }
    if (ticket.kind === 'none' || spent.has(sent.ticket)) return null
    const isLineFull = address !== null && counts.countWaiting(address, attempt) > WAITING_LIMIT
    if (isLineFull) return { kind: 'proof_needed', level: LEVEL_OF_A_FULL_LINE }
    spend(sent.ticket)
    return { kind: 'passes', proof: 'wait' }
  }

  return {
    judge,
    arm: (form) => ({
      ...form,
      guard: [{ name: GUARD_FIELDS.form, value: drawFormToken(seal, form.attempt, now()) }],
    }),
    giveBack: ({ fields }) => {
      const { challenge, ticket } = readGuardFields(fields)
      spent.delete(challenge)
      spent.delete(ticket)
    },
    askForProof: (form, { level, ticket: kept }) => {
      const { attempt } = form
      const challenge = drawChallenge(seal, attempt, { level, now: now() })
      const ticket = kept ?? drawTicket(seal, attempt, { level, now: now() })
      return {
        ...form,
        guard: [
          { name: GUARD_FIELDS.form, value: drawFormToken(seal, attempt, now()) },
          { name: GUARD_FIELDS.challenge, value: challenge },
          { name: GUARD_FIELDS.answer, value: '' },
          { name: GUARD_FIELDS.ticket, value: ticket },
        ],
        defence: { kind: 'proof', script, bits: puzzleBits(challenge), seconds: secondsLeft(ticket, now()) },
      }
    },
  }
}

type GuardFields = Record<keyof typeof GUARD_FIELDS, string>

function readGuardFields(fields: Fields): GuardFields {
  const read = (name: keyof typeof GUARD_FIELDS): string => fields.get(GUARD_FIELDS[name]) ?? ''
  return { form: read('form'), challenge: read('challenge'), answer: read('answer'), ticket: read('ticket') }
}
