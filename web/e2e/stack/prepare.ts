import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type {
  CheckoutRequest,
  CheckoutResponse,
  DonationOutcome,
  Frequency,
} from '@campaign/shared/donations/checkout.ts'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import type { ManagedSubscription } from '@campaign/shared/donations/manage.ts'
import type { PublishedContents, PublishedStory } from '@campaign/shared/content/published.ts'
import type { TestPayment } from '../../../shared/local/stripe-double/payments/test-payments.ts'
import type { StackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { logIn } from './log-in.ts'
import { askStripe } from './ask-stripe.ts'
import { SLUG_OF_A_JOURNEY } from './of-a-journey.ts'
import type { Preparation } from './run.ts'

/** What all journeys share, made before the first of them, so that none has to wait for another. */
export async function prepare(stack: StackUnderTest): Promise<Preparation> {
  const { author, reviewer, treasurer, administrator } = stack.accounts
  const sessions = {
    author: await logIn(stack, author),
    reviewer: await logIn(stack, reviewer),
    treasurer: await logIn(stack, treasurer),
    administrator: await logIn(stack, administrator),
  }
  const contents = withoutJourneys((await askCms(stack, '/api/published')) as PublishedContents)
  const campaign = contents.home
  if (campaign === null) throw new Error('there is no campaign on the home page')
  const tokens = {
    succeeded: await give(stack, { campaign, card: 'success' }),
    processing: await give(stack, { campaign, card: 'sepa_debit' }),
    monthly: await give(stack, { campaign, card: 'success', frequency: 'monthly' }),
    refusedCard: await give(stack, { campaign, card: 'russian_card' }),
  }
  return { sessions, contents, tokens, monthlyKey: await findMonthlyKey(stack, tokens.monthly) }
}

/** A run that was broken off may have left its texts behind. */
function withoutJourneys({ stories, ...contents }: PublishedContents): PublishedContents {
  const isSample = ({ addresses }: PublishedStory): boolean =>
    !Object.values(addresses).some(({ slug }) => slug.startsWith(SLUG_OF_A_JOURNEY))
  return { ...contents, stories: stories.filter(isSample) }
}

type Gift = { campaign: string; card: TestPayment['name']; frequency?: Frequency }

async function give(stack: StackUnderTest, { campaign, card, frequency = 'once' }: Gift): Promise<string> {
  const choice = { locale: 'fr', campaign, currency: 'EUR', amount: '50', frequency } as const
  // As many as a run needs are prepared within a moment, which without a proof would look like an attack.
  const order: CheckoutRequest = { ...choice, consent: CONSENT_VERSION, attempt: randomUUID(), proof: 'work' }
  const answer = (await askCms(stack, '/api/donations/checkout', order)) as CheckoutResponse
  if (answer.outcome !== 'redirect') throw new Error(`a donation could not be prepared: ${answer.outcome}`)
  const session = new URL(answer.url).pathname.split('/').at(-1)
  await askStripe(stack, 'POST', '/pay', { session, card })
  return answer.token
}

/** Waits until the gift has begun and is at work. */
async function findMonthlyKey(stack: StackUnderTest, token: string): Promise<string> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { manageLink } = (await askCms(stack, `/api/donations/outcome/${token}`)) as DonationOutcome
    if (manageLink !== null) {
      const gift = (await askCms(stack, `/api/subscriptions/manage/${manageLink}`)) as ManagedSubscription
      if (gift.state === 'active') return manageLink
    }
    await wait(100)
  }
  throw new Error('the monthly gift has not begun')
}

/** Asks as the site does, with its key. */
async function askCms({ cmsUrl, serviceKey }: StackUnderTest, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(cmsUrl + path, {
    headers: { authorization: `Bearer ${serviceKey}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`the CMS answered ${answer.status} to ${path}`)
  return answer.json()
}
