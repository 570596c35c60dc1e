import { z } from 'zod'
import type { ProcessKeeper } from '../processes/keep-processes.ts'
import { startStandIn } from './start-stand-in.ts'

/** A running Stripe double. */
export type StripeDouble = {
  /** Where the SDK connects (`STRIPE_API_BASE`). */
  apiBase: string
  /** Where a test says how the double is to behave, without a slash at its end. */
  controlUrl: string
  secretKey: string
  webhookSecret: string
}

export type StripeDoublePlan = {
  /** Where it sends its notices. */
  webhookUrl: string
  secretKey: string
  webhookSecret: string
  environment: NodeJS.ProcessEnv
  keeper: ProcessKeeper
  logs: string
}

const ready = z.object({ apiBase: z.url(), controlUrl: z.url() })

/** Starts the Stripe double on any free port. */
export async function startStripeDouble(plan: StripeDoublePlan): Promise<StripeDouble> {
  const { webhookUrl, secretKey, webhookSecret, environment, keeper, logs } = plan
  const said = await startStandIn({
    name: 'Stripe double',
    folder: 'stripe-double',
    environment: { ...environment, STRIPE_DOUBLE_WEBHOOK_URL: webhookUrl, STRIPE_WEBHOOK_SECRET: webhookSecret },
    keeper,
    logs,
    ready,
  })
  return { ...said, secretKey, webhookSecret }
}
