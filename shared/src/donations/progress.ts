import type { Money } from '../money/money.ts'

/**
 * `GET /api/campaigns/progress` (service key): how far each campaign is, by its id. Delayed and rounded on purpose:
 * whoever can see bank lines must not be able to match a gift with a figure that moves (threat T13).
 */
export type CampaignProgress = Record<string, { raised: Money; goal: Money | null; asOf: string }>
