import { z } from 'zod'

const count = z.number().int().min(0).max(10_000)
const milliseconds = z.number().int().min(0).max(600_000)

/** What may be sent to the control interface, as JSON. Unknown names are refused, so that a typing error in a test shows. */
export const CONTROL_SCHEMAS = {
  fault: z.strictObject({
    mode: z.enum(['error', 'bad_json', 'cut_before', 'cut_after', 'delay']),
    status: z.number().int().min(400).max(599).default(500),
    isKept: z.boolean().optional(),
    delay: milliseconds.default(0),
    method: z.string().toUpperCase().default(''),
    pathPrefix: z.string().default('/v1/'),
    times: count.default(1),
  }),
  pay: z.strictObject({
    session: z.string(),
    card: z.string().default('success'),
    authentication: z.enum(['complete', 'fail', 'leave']).default('complete'),
    email: z.email().default('donor@example.com'),
  }),
  settle: z.strictObject({ outcome: z.enum(['succeeded', 'failed']) }),
  clock: z.strictObject({
    advanceSeconds: z
      .number()
      .int()
      .min(0)
      .max(6 * 366 * 24 * 60 * 60),
  }),
  payments: z.strictObject({ balanceTransactionDelay: milliseconds }),
  endpoint: z.strictObject({
    url: z.url().nullable().optional(),
    secrets: z.array(z.string().min(1)).min(1).optional(),
  }),
  behaviour: z.strictObject({
    types: z.array(z.string()).optional(),
    hold: z.boolean().optional(),
    delay: milliseconds.optional(),
    drop: count.optional(),
    dropShare: z.number().min(0).max(1).optional(),
    duplicate: z.number().int().min(0).max(200).optional(),
    retryDelays: z.array(milliseconds).max(50).optional(),
  }),
  release: z.strictObject({ order: z.enum(['as_created', 'reverse', 'shuffled']).default('as_created') }),
  send: z.strictObject({
    event: z.string(),
    times: z.number().int().min(1).max(1000).default(1),
    isParallel: z.boolean().default(false),
    secrets: z.array(z.string().min(1)).min(1).optional(),
    timestamp: z.number().int().optional(),
  }),
  idle: z.strictObject({ timeout: milliseconds.default(5000) }),
  refund: z.strictObject({
    of: z.string().min(1),
    amount: z.number().int().positive().optional(),
    reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
    metadata: z.record(z.string(), z.string()).optional(),
  }),
  dispute: z.strictObject({
    of: z.string().min(1),
    amount: z.number().int().positive().optional(),
    reason: z.string().min(1).optional(),
    isInquiry: z.boolean().optional(),
  }),
  disputeMove: z.strictObject({
    outcome: z.enum(['under_review', 'escalated', 'won', 'lost', 'warning_closed']),
  }),
  card: z.strictObject({
    of: z.string().min(1),
    card: z.string().min(1),
    expires: z
      .strictObject({ month: z.number().int().min(1).max(12), year: z.number().int().min(2000).max(2100) })
      .optional(),
  }),
  chargeFailure: z.strictObject({
    of: z.string().default(''),
    times: count.default(1),
    as: z.enum(['decline', 'insufficient_funds', 'expired_card']).default('decline'),
  }),
  object: z.strictObject({ change: z.record(z.string(), z.unknown()) }),
} as const
