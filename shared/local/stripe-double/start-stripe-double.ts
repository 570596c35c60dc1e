import { refuseProduction } from '../safety/refuse-production.ts'
import { catchUp } from './account/clock.ts'
import { clearAccount, openAccount } from './account/test-account.ts'
import { answerCall } from './api/answer-call.ts'
import { answerControl } from './control/answer-control.ts'
import { answerPage } from './hosted-page/answer-page.ts'
import { serveOnLoopback } from './wire/exchange.ts'
import { WebhookSender } from './webhooks/webhook-sender.ts'

export type StripeDoublePlan = {
  /** 0: any free port. */
  port: number
  /** Where notices are sent; null: nowhere, until the control interface names a place. */
  webhookUrl: string | null
  webhookSecret: string
  /** How a browser reaches the payment page, when that is not `apiBase`. */
  publicOrigin?: string
}

export type StripeDouble = {
  /** For the SDK's host, port and protocol. */
  apiBase: string
  port: number
  /** Without a slash at the end: `${controlUrl}/pay`. */
  controlUrl: string
  stop: () => Promise<void>
}

/**
 * A stand-in for Stripe with one test account, in memory, on loopback only. Throws with NODE_ENV=production; rejects
 * when the port is taken.
 */
export async function startStripeDouble({
  port,
  webhookUrl,
  webhookSecret,
  publicOrigin,
}: StripeDoublePlan): Promise<StripeDouble> {
  refuseProduction('Stripe')
  const webhooks = new WebhookSender({ url: webhookUrl, secrets: [webhookSecret] })
  const account = openAccount(publicOrigin ?? '', (event) => webhooks.accept(event))
  const server = await serveOnLoopback(port, async (exchange) => {
    const { pathname } = exchange.url
    if (pathname.startsWith('/v1/')) return answerCall(account, exchange)
    if (pathname.startsWith('/_control/')) return answerControl(account, webhooks, exchange)
    if (pathname === '/healthz') return exchange.answer(200, { 'content-type': 'text/plain' }, 'ok\n')
    return answerPage(account, exchange)
  })
  // What falls due while nobody asks, with its notices.
  const clock = setInterval(() => catchUp(account), 1000).unref()
  const apiBase = `http://127.0.0.1:${server.port}`
  account.publicOrigin = publicOrigin ?? apiBase
  return {
    apiBase,
    port: server.port,
    controlUrl: `${apiBase}/_control`,
    stop: async () => {
      clearInterval(clock)
      clearAccount(account)
      webhooks.clear()
      await server.stop()
    },
  }
}
