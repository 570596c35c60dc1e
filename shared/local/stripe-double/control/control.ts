import type { TestAccount } from '../account/test-account.ts'
import type { WebhookSender } from '../webhooks/webhook-sender.ts'

export type Control = {
  account: TestAccount
  webhooks: WebhookSender
  sent: unknown
  id: string
  query: URLSearchParams
}

export type ControlRoute = { method: string; path: RegExp; work: (control: Control) => unknown }
