import type { StackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'

/** One order to the control of the Stripe double, JSON in and out. Throws when it is not understood. */
export async function askStripe(
  { stripe }: Pick<StackUnderTest, 'stripe'>,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
): Promise<unknown> {
  const answer = await fetch(stripe.controlUrl + path, { method, ...(body && { body: JSON.stringify(body) }) })
  if (!answer.ok) throw new Error(`the Stripe double answered ${answer.status} to ${method} ${path}`)
  return answer.json()
}
