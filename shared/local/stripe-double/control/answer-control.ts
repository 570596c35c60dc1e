import { z } from 'zod'
import type { TestAccount } from '../account/test-account.ts'
import type { Exchange } from '../wire/exchange.ts'
import type { WebhookSender } from '../webhooks/webhook-sender.ts'
import { CONTROL_ROUTES } from './control-routes.ts'
import { NotThere } from './not-there.ts'

/** `/_control/…`: how tests look into the double and tell it what is to go wrong. JSON in, JSON out. */
export async function answerControl(account: TestAccount, webhooks: WebhookSender, exchange: Exchange): Promise<void> {
  const path = exchange.url.pathname.replace(/^\/_control/, '')
  for (const { method, path: pattern, work } of CONTROL_ROUTES) {
    const match = method === exchange.method ? pattern.exec(path) : null
    if (match === null) continue
    try {
      const sent: unknown = exchange.body === '' ? {} : JSON.parse(exchange.body)
      const result = await work({ account, webhooks, sent, id: match[1] ?? '', query: exchange.url.searchParams })
      return answerJson(exchange, 200, result ?? { done: true })
    } catch (error) {
      if (error instanceof NotThere) return answerJson(exchange, 404, { error: error.message })
      if (error instanceof z.ZodError) return answerJson(exchange, 400, { error: z.prettifyError(error) })
      if (error instanceof SyntaxError) return answerJson(exchange, 400, { error: 'the body is not JSON' })
      throw error
    }
  }
  const known = CONTROL_ROUTES.map(
    ({ method, path: pattern }) => `${method} ${pattern.source.replaceAll(/[\\^$]/g, '')}`,
  )
  answerJson(exchange, 404, { error: 'no such control', known })
}

function answerJson(exchange: Exchange, status: number, value: unknown): void {
  exchange.answer(status, { 'content-type': 'application/json' }, `${JSON.stringify(value, null, 2)}\n`)
}
