import type { LexicalNode } from '../rich-text.ts'

/** The campaign in one language. Lists stand in the order of `campaign.ts`, which has what is the same in all of them. */
export type CampaignText = {
  headline: string
  introduction: LexicalNode[]
  facts: { figure?: string; statement: string; source: string }[]
  uses: { title: string; text: string }[]
  partnerRoles: string[]
  /** What each preset amount makes possible. */
  presets: string[]
  questions: { question: string; answer: string }[]
  lastCall: string
  thanks: LexicalNode[]
}
