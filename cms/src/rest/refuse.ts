import type { Locale } from '@campaign/shared/locales/locales.ts'
import { fillIn } from '../languages/pick-words.ts'
import { refusalWords } from './refusal-words.ts'

export type Fault = keyof typeof refusalWords

const STATUS = {
  malformed: 400,
  file_missing: 400,
  not_signed_in: 401,
  not_allowed: 403,
  proof_wanted: 403,
  not_found: 404,
  too_slow: 408,
  too_large: 413,
  too_long: 413,
  address_too_long: 414,
  wrong_type: 415,
  unavailable: 503,
} as const satisfies Record<Fault, number>

const FAULTS = {
  400: 'malformed',
  401: 'not_signed_in',
  403: 'not_allowed',
  404: 'not_found',
  414: 'address_too_long',
  415: 'wrong_type',
  503: 'unavailable',
} as const satisfies Record<number, Fault>

/**
 * A refusal in the shape of Payload's own, which the admin knows how to show. Says nothing of what was sent. In English,
 * for programs, until the door it leaves by says it in the language of who asked (`sayRefusal`).
 */
export class Refusal extends Response {
  readonly fault: Fault
  readonly about: RefusalAbout

  constructor(fault: Fault, about: RefusalAbout = {}, language: Locale = 'en') {
    const headers = {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      // What is still on its way is heard no more.
      ...(fault === 'too_slow' && { Connection: 'close' }),
    }
    super(JSON.stringify({ errors: [describe(fault, about, language)] }), { status: STATUS[fault], headers })
    this.fault = fault
    this.about = about
  }
}

/** `field`: the name of the parameter that is wrong. `limit`: bytes that go in. */
type RefusalAbout = { field?: string; limit?: number }

export function refuse(status: keyof typeof FAULTS, field?: string): Refusal {
  return new Refusal(FAULTS[status], field === undefined ? {} : { field })
}

/** The same answer, said in the language of who asked; any other answer as it is. */
export function sayRefusal(answer: Response, language: Locale): Response {
  return answer instanceof Refusal ? new Refusal(answer.fault, answer.about, language) : answer
}

function describe(fault: Fault, { field, limit }: RefusalAbout, language: Locale) {
  const message = fillIn(refusalWords[fault][language], limit === undefined ? {} : amountsOf(limit, language))
  // Named as Payload names its own: the admin asks for a code and then asks again (`people/proof`).
  const named = fault === 'proof_wanted' ? { data: { code: fault } } : {}
  return { message, ...named, ...(field === undefined ? {} : { field }) }
}

/** A Cyrillic letter takes two bytes; what a person is told must hold in every language. In whole thousands. */
function amountsOf(bytes: number, language: Locale): Record<'limit' | 'letters', string> {
  const number = new Intl.NumberFormat(language)
  const letters = Math.floor(bytes / 2 / 1000) * 1000
  return { limit: number.format(Math.floor(bytes / 1024)), letters: number.format(letters) }
}
