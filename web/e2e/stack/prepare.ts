import { randomUUID } from 'node:crypto'
import type { CheckoutResponse } from '@campaign/shared/donations/checkout.ts'
import type { PublishedContents, PublishedStory } from '@campaign/shared/content/published.ts'
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
  }
  return { sessions, contents, tokens }
}

/** A run that was broken off may have left its texts behind. */
function withoutJourneys({ stories, ...contents }: PublishedContents): PublishedContents {
  const isSample = ({ addresses }: PublishedStory): boolean =>
    !Object.values(addresses).some(({ slug }) => slug.startsWith(SLUG_OF_A_JOURNEY))
  return { ...contents, stories: stories.filter(isSample) }
}

async function give(stack: StackUnderTest, { campaign, card }: { campaign: string; card: string }): Promise<string> {
  const order = { locale: 'fr', campaign, currency: 'EUR', amount: '50', attempt: randomUUID() }
  const answer = (await askCms(stack, '/api/donations/checkout', order)) as CheckoutResponse
  if (answer.outcome !== 'redirect') throw new Error(`a donation could not be prepared: ${answer.outcome}`)
  const session = new URL(answer.url).pathname.split('/').at(-1)
  await askStripe(stack, 'POST', '/pay', { session, card })
  return answer.token
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
