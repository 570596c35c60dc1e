import type { Page, Request } from '@playwright/test'

/** Everything a page did that a reader in danger would not want. Empty lists where all is well. */
export type Observed = {
  /** Addresses asked for on any other host, blocked ones included. */
  foreign: string[]
  /** Scripts that were loaded, by address. */
  scripts: string[]
  /** What the browser wrote into its console as an error or a warning. */
  complaints: string[]
  /** Directives of the page's own policy that were broken. */
  violations: string[]
  /** What was left in the browser. */
  traces: string[]
  /** Code or style written into the page itself. */
  inline: string[]
}

declare global {
  // What the script below leaves for `readTraces`, in the page.
  var brokenDirectives: string[] | undefined
}

/**
 * Watches everything from now on; call before the first visit. The function it gives tells what was seen since it was
 * last asked. A failed load is not a complaint: an error page is one.
 */
export async function watchPage(page: Page, host: string): Promise<() => Promise<Observed>> {
  let requests: Request[] = []
  let complaints: string[] = []
  page.on('request', (request) => requests.push(request))
  page.on('console', (message) => {
    const isTrouble = message.type() === 'error' || message.type() === 'warning'
    if (isTrouble && !message.text().startsWith('Failed to load resource')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.addInitScript(() => {
    globalThis.brokenDirectives = []
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      globalThis.brokenDirectives?.push(`${violatedDirective} ${blockedURI}`),
    )
  })

  return async () => {
    const asked = requests.filter((request) => !request.url().startsWith('data:'))
    const observed: Observed = {
      foreign: asked.map((request) => request.url()).filter((url) => new URL(url).host !== host),
      scripts: asked.filter((request) => request.resourceType() === 'script').map((request) => request.url()),
      complaints,
      violations: await page.evaluate(() => globalThis.brokenDirectives ?? []),
      traces: [...(await readCookies(page)), ...(await page.evaluate(readTraces))],
      inline: await page.evaluate(readInline),
    }
    requests = []
    complaints = []
    return observed
  }
}

export const NOTHING_OBSERVED: Observed = {
  foreign: [],
  scripts: [],
  complaints: [],
  violations: [],
  traces: [],
  inline: [],
}

async function readCookies(page: Page): Promise<string[]> {
  return (await page.context().cookies()).map(({ name }) => `cookie ${name}`)
}

/** In the page. */
async function readTraces(): Promise<string[]> {
  const databases = await indexedDB.databases()
  const workers = await navigator.serviceWorker.getRegistrations()
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({ name }) => `indexedDB ${name}`),
    ...workers.map(({ scope }) => `service worker ${scope}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ]
}

/** In the page. */
function readInline(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const found: string[] = []
    if (element.localName === 'style') found.push('style element')
    // Data for machines is no code: nothing runs it.
    const isCode = element.localName === 'script' && element.getAttribute('type') !== 'application/ld+json'
    if (isCode && !element.hasAttribute('src')) found.push('script element')
    if (element.hasAttribute('style')) found.push(`style attribute on ${element.localName}`)
    const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'))
    found.push(...handlers.map((name) => `${name} on ${element.localName}`))
    const target = element.getAttribute('href') ?? element.getAttribute('action') ?? ''
    if (/^\s*javascript:/i.test(target)) found.push(`javascript: on ${element.localName}`)
    return found
  })
}
