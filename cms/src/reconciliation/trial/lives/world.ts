import type { BooksPool } from '../../../donations/books.ts'
import type { StripeClient } from '../../../payments/stripe/stripe-client.ts'

/** Where lives are led: our books, and Stripe's stand-in with the hand that steers it. */
export type World = {
  books: BooksPool
  stripe: StripeClient
  steer: Steer
  webhookSecret: string
  /** UUID of a campaign one can give to. */
  campaign: string
  /** Id of an account that may give money back. */
  treasurer: string
}

/** Asks the control interface of the Stripe double. Null where it says that this cannot be. */
type Steer = <Answer = unknown>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<Answer | null>

export function steerDouble(controlUrl: string): Steer {
  return async <Answer>(method: string, path: string, body?: object): Promise<Answer | null> => {
    const answer = await fetch(`${controlUrl}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (answer.status === 404) return null
    if (!answer.ok) throw new Error(`the double answered ${answer.status} to ${method} ${path}: ${text}`)
    return JSON.parse(text) as Answer
  }
}

/** The same for a question that always has an answer. */
export async function mustSteer<Answer>(steer: Steer, path: string): Promise<Answer> {
  const answer = await steer<Answer>('GET', path)
  if (answer === null) throw new Error(`the double has no ${path}`)
  return answer
}
