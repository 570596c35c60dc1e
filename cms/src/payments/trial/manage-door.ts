import type { ManagedSubscription, ManageResponse } from '@campaign/shared/donations/manage.ts'
import { manageLinkOf } from '../../subscriptions/manage-link.ts'
import { answerManage, answerManaged, type ManageDoor } from '../monthly/answer-manage.ts'
import { historyOfGift, openTrial, type Trial } from './monthly-gifts.ts'

const SERVICE_KEY = 'a-service-key-for-tests-that-is-long-enough'
export const LINK_KEY = 'a-link-key-for-tests-that-is-long-enough-1'

/** Books and Stripe, and this door to them. */
export function openManagedTrial() {
  const trial = openTrial()
  return { trial, managed: openManageDoor(trial) }
}

export type ManagedTrial = ReturnType<typeof openManagedTrial>

/** The door at which donors manage their monthly gifts, as the site knocks at it for them. */
function openManageDoor({ books, stripe }: Pick<Trial, 'books' | 'stripe'>) {
  const door: ManageDoor = {
    books,
    stripe,
    serviceKey: SERVICE_KEY,
    linkKey: LINK_KEY,
    siteUrl: 'http://127.0.0.1:8080',
  }
  return {
    door,
    look: async (subscription: string, linkVersion = 1): Promise<{ status: number; body: ManagedSubscription }> => {
      const answer = await answerManaged(requestOf('GET'), linkOf(subscription, linkVersion), door)
      return { status: answer.status, body: (await answer.json()) as ManagedSubscription }
    },
    act: async (subscription: string, body: object): Promise<{ status: number; body: ManageResponse }> => {
      const request = requestOf('POST', { locale: 'fr', ...body })
      const answer = await answerManage(request, linkOf(subscription), door)
      return { status: answer.status, body: (await answer.json()) as ManageResponse }
    },
    /** What its history tells, by the names of its entries. */
    entriesOf: async (subscription: string): Promise<string[]> =>
      (await historyOfGift(books, subscription)).map(({ entry }) => entry),
  }
}

export function linkOf(subscription: string, linkVersion = 1): string {
  return manageLinkOf({ id: subscription, linkVersion }, LINK_KEY)
}

export function requestOf(method: string, body?: object): Request {
  const headers = { authorization: `Bearer ${SERVICE_KEY}`, 'content-type': 'application/json' }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  return new Request('http://cms.invalid/api/subscriptions/manage/x', { method, headers, ...sent })
}
