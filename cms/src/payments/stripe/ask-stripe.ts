import Stripe from 'stripe'
import { breakerOfProcess } from './circuit-breaker.ts'
import { paymentLog } from '../payment-log.ts'

export type Asked<Answer> =
  | { outcome: 'answered'; answer: Answer }
  /** Stripe knows no such object. */
  | { outcome: 'missing' }
  /** Stripe is down, slow, overloaded, or does not accept our key: nothing the donor could mend. */
  | { outcome: 'unavailable'; isReplayedFailure: boolean }

/** How long one question may take. `milliseconds` is for everything, repetitions by the SDK included. */
export type Patience = { milliseconds: number; isRepeated?: boolean }

type Ask<Answer> = (options: Stripe.RequestOptions) => Promise<Answer>

/**
 * Asks Stripe and returns within the time given, whatever Stripe does; at once where a breaker of this process takes
 * Stripe to be down. Throws on what is not Stripe's doing.
 */
export async function askStripe<Answer>(
  question: string,
  patience: Patience,
  ask: Ask<Answer>,
): Promise<Asked<Answer>> {
  if (patience.milliseconds <= 0) return UNAVAILABLE
  const breaker = breakerOfProcess()
  const attempt = (): Promise<Attempt<Answer>> => askInTime(question, patience, ask)
  const tried = breaker === null ? await attempt() : await breaker.guard(patience.milliseconds, attempt)
  return tried?.asked ?? UNAVAILABLE
}

const UNAVAILABLE = { outcome: 'unavailable', isReplayedFailure: false } as const

/** `isDown`: whether it looks as if Stripe were down; a question it refuses is an answer. */
type Attempt<Answer> = { asked: Asked<Answer>; isDown: boolean }

/** The SDK's own timeout only counts silence: an answer that trickles would hold the donor for ever. */
async function askInTime<Answer>(
  question: string,
  { milliseconds, isRepeated = false }: Patience,
  ask: Ask<Answer>,
): Promise<Attempt<Answer>> {
  const timeout = Math.max(1, Math.floor(isRepeated ? milliseconds * 0.42 : milliseconds))
  let timer: NodeJS.Timeout | undefined
  const patienceEnds = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), milliseconds)))
  try {
    const asking = ask({ timeout, maxNetworkRetries: isRepeated ? 1 : 0 })
    // An answer after our patience has ended concerns nobody any more; its failure must not end the process.
    asking.catch(() => undefined)
    const answer = await Promise.race([asking, patienceEnds])
    if (answer !== 'late') return { asked: { outcome: 'answered', answer }, isDown: false }
    paymentLog.warn({ question, code: 'no_answer_in_time' }, 'Stripe did not answer in time')
    return { asked: UNAVAILABLE, isDown: true }
  } catch (error) {
    return readFailure(question, error)
  } finally {
    clearTimeout(timer)
  }
}

/** Throws on what is not Stripe's doing. */
function readFailure(question: string, error: unknown): Attempt<never> {
  if (!(error instanceof Stripe.errors.StripeError)) throw error
  if (error.code === 'resource_missing') return { asked: { outcome: 'missing' }, isDown: false }
  const isOurMistake =
    error instanceof Stripe.errors.StripeAuthenticationError ||
    error instanceof Stripe.errors.StripePermissionError ||
    error instanceof Stripe.errors.StripeInvalidRequestError ||
    error instanceof Stripe.errors.StripeIdempotencyError
  const line = { question, type: error.type, code: error.code, status: error.statusCode, request: error.requestId }
  if (isOurMistake) paymentLog.error(line, 'Stripe refused the question')
  else paymentLog.warn(line, 'Stripe did not answer')
  return { asked: { outcome: 'unavailable', isReplayedFailure: isReplayedFailure(error) }, isDown: !isOurMistake }
}

/** Stripe keeps the first answer to an idempotency key for a day, a failure of its own included. */
function isReplayedFailure(error: Stripe.errors.StripeError): boolean {
  const headers: Record<string, string> = error.headers ?? {}
  return (error.statusCode ?? 0) >= 500 && headers['idempotent-replayed'] === 'true'
}
