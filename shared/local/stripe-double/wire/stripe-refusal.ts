import type Stripe from 'stripe'

type ErrorShape = Pick<Stripe.StripeRawError, 'message' | 'code' | 'param' | 'decline_code'> & {
  type: Stripe.RawErrorType
}

/** An API call that Stripe would answer with an error. Thrown anywhere below the API's door, which answers it. */
export class StripeRefusal extends Error {
  readonly status: number
  readonly shape: ErrorShape

  constructor(status: number, shape: ErrorShape) {
    super(shape.message)
    this.status = status
    this.shape = shape
  }
}

export function invalidRequest(message: string, details: { code?: string; param?: string } = {}): StripeRefusal {
  return new StripeRefusal(400, { type: 'invalid_request_error', message, ...details })
}

/** `param` is what Stripe calls the id in the path; an id among the parameters is answered with 400. */
export function noSuch(what: string, id: string, param = 'id', status: 400 | 404 = 404): StripeRefusal {
  return new StripeRefusal(status, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${what}: '${id}'`,
    param,
  })
}

/** The body of an error answer, as Stripe writes it. */
export function errorBody(shape: ErrorShape, requestId: string): string {
  const error = {
    ...shape,
    ...(shape.code === undefined
      ? {}
      : { doc_url: `https://stripe.com/docs/error-codes/${shape.code.replaceAll('_', '-')}` }),
    request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}`,
  }
  return `${JSON.stringify({ error }, null, 2)}\n`
}
