import { StripeRefusal } from '../wire/stripe-refusal.ts'

/** Accepts any test key, as a bearer token or as the user of basic authentication. Throws StripeRefusal, without the key. */
export function checkKey(authorization: string | undefined): void {
  const key = readKey(authorization ?? '')
  if (key === '')
    throw new StripeRefusal(401, { type: 'invalid_request_error', message: 'You did not provide an API key.' })
  // A live key here is a mistake that must be loud: it may be on its way into a log.
  if (!/^[sr]k_test_\w+$/.test(key))
    throw new StripeRefusal(401, {
      type: 'invalid_request_error',
      message: 'Invalid API Key provided: only test keys are taken here.',
    })
}

function readKey(authorization: string): string {
  const [scheme = '', value = ''] = authorization.split(' ')
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() !== 'basic') return ''
  return Buffer.from(value, 'base64').toString('utf8').split(':')[0] ?? ''
}
