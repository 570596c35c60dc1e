import type { Page, Request } from '@playwright/test'
import { setTimeout as sleep } from 'node:timers/promises'

const CALM_MILLISECONDS = 600

/** Of what a page sent as it was left or taken over the browser never tells the end. */
const FORGOTTEN_MILLISECONDS = 6000

/**
 * Watches what the admin's forms send. The function that comes back waits until they have been quiet for a moment:
 * after each change they ask the server what the form now looks like, and what is done meanwhile can be lost.
 */
export function watchForCalm(page: Page): () => Promise<void> {
  const underWay = new Map<Request, number>()
  let lastMove = Date.now()
  const note = (change: () => void): void => {
    change()
    lastMove = Date.now()
  }
  page.on('request', (request) => {
    if (['POST', 'PATCH'].includes(request.method())) note(() => underWay.set(request, Date.now()))
  })
  page.on('requestfinished', (request) => note(() => underWay.delete(request)))
  page.on('requestfailed', (request) => note(() => underWay.delete(request)))
  return async () => {
    lastMove = Date.now()
    const isUnderWay = () => [...underWay.values()].some((since) => Date.now() - since < FORGOTTEN_MILLISECONDS)
    while (isUnderWay() || Date.now() - lastMove < CALM_MILLISECONDS) await sleep(50)
  }
}
