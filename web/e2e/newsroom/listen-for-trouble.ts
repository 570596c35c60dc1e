import type { Page } from '@playwright/test'

/** Everything the browser complains about from now on. Call the function that comes back to hear it. */
export function listenForTrouble(page: Page): () => string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    heard.push(`${message.text().slice(0, 300)} (${message.location().url})`)
  })
  page.on('pageerror', (error) => heard.push(error.message))
  return () => heard
}
