import { logger } from '../log/logger.ts'

/**
 * What operators read of payments. A line carries codes, our ids and Stripe's ids of requests; never a token, an
 * amount, an address or anything that Stripe or a donor wrote.
 */
export const paymentLog = logger.child({ part: 'payments' })
