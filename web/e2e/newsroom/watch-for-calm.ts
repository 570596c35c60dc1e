import type { Page, Request } from '@playwright/test'
import { setTimeout as sleep } from 'node:timers/promises'

const CALM_MILLISECONDS = 600

/**
 * Watches what the admin's forms send. The function that comes back waits until they have been quiet for a moment:
 * after each change they ask the server what the form now looks like, and what is done meanwhile can be lost.
 */
export function watchForCalm(page: Page): () => Promise<void> {
  const underWay = new Set<Request>()
  let lastMove = Date.now()
  const note = (change: () => void): void => {
    change()
    lastMove = Date.now()
  }
  page.on('request', (request) => {
    // Sent as a page is left, and nobody hears of its end.
    if (request.url().includes('/api/drafts/leave/')) return
    if (['POST', 'PATCH'].includes(request.method())) note(() => underWay.add(request))
  })
  page.on('requestfinished', (request) => note(() => underWay.delete(request)))
  page.on('requestfailed', (request) => note(() => underWay.delete(request)))
  return async () => {
    lastMove = Date.now()
    while (underWay.size > 0 || Date.now() - lastMove < CALM_MILLISECONDS) await sleep(50)
  }
}
