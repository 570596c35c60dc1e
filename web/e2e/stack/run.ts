import type { PublishedContents } from '@campaign/shared/content/published.ts'
import type { StackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'

export type StaffRole = keyof StackUnderTest['accounts']

export type Preparation = {
  /** Value of the session cookie of each role. Logged in once: two at the same moment would undo one another. */
  sessions: Record<StaffRole, string>
  /** What is public before any journey. Journeys publish and take down texts of their own meanwhile. */
  contents: PublishedContents
  /** Tokens of donations of which the thank-you page says different things. */
  tokens: { succeeded: string; processing: string; monthly: string; refusedCard: string }
  /** The key to the monthly gift of the third, as it stands in the address of its page. */
  monthlyKey: string
}

/** What every journey of one run is given. */
export type Run = { stack: StackUnderTest; prepared: Preparation }
