import { z } from 'zod'
import { runUntilToldToStop } from '../safety/run-until-told-to-stop.ts'
import { startStripeDouble } from './start-stripe-double.ts'

/** Only this program's own variables; empty means unset. */
const schema = z.object({
  STRIPE_DOUBLE_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  STRIPE_DOUBLE_WEBHOOK_URL: z.url().optional(),
  STRIPE_DOUBLE_PUBLIC_ORIGIN: z.url().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1),
})

await runUntilToldToStop('Stripe double', schema, async (environment) => {
  const double = await startStripeDouble({
    port: environment.STRIPE_DOUBLE_PORT,
    webhookUrl: environment.STRIPE_DOUBLE_WEBHOOK_URL ?? null,
    webhookSecret: environment.STRIPE_WEBHOOK_SECRET,
    ...(environment.STRIPE_DOUBLE_PUBLIC_ORIGIN === undefined
      ? {}
      : { publicOrigin: environment.STRIPE_DOUBLE_PUBLIC_ORIGIN }),
  })
  return { ready: { apiBase: double.apiBase, port: double.port, controlUrl: double.controlUrl }, stop: double.stop }
})
