import zlib from 'node:zlib'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { expect, test, type Run } from '../journey.ts'
import { readSitemap } from '../stack/read-sitemap.ts'
import { wordsOf } from '../words/words.ts'
import { NOTHING_OBSERVED, watchPage } from './watch-page.ts'

/** Brotli, on the donation form alone. */
const MOST_SCRIPT = 65 * 1024
/** Brotli, on every page: the quick exit by keyboard, and nothing else. */
const MOST_FOR_LEAVING = 512

test('no page leaves a trace, asks another host, runs a script of need or is complained about by the browser', async ({
  page,
  request,
  run,
}) => {
  test.setTimeout(120_000)
  const observe = await watchPage(page, new URL(run.stack.siteUrl).host)
  const urls = [...(await readSitemap(page, request)), ...passingPages(run)]
  expect(urls.length).toBeGreaterThan(60)
  for (const url of urls) {
    await page.goto(url, { waitUntil: 'load' })
    const { scripts, ...observed } = await observe()
    const most = /\/donate(?:\?|$)/.test(url) ? MOST_SCRIPT : MOST_FOR_LEAVING
    expect.soft({ ...observed, scripts: [] }, url).toEqual(NOTHING_OBSERVED)
    let bytes = 0
    for (const script of scripts) bytes += zlib.brotliCompressSync(await (await request.get(script)).body()).length
    expect.soft(bytes, `script on ${url}`).toBeLessThanOrEqual(most)
  }
})

test('a donation leaves no trace either, error, search and language switch included', async ({ page, run }) => {
  const t = wordsOf('fr')
  const observe = await watchPage(page, new URL(run.stack.siteUrl).host)
  await page.goto('/fr')
  await page.getByRole('link', { name: 'Русский', exact: true }).click()
  await page.goto('/fr/search')
  await page.getByRole('searchbox', { name: t('search.label') }).fill('bus')
  await page.getByRole('button', { name: t('search.button') }).click()
  await expect(page).toHaveURL(/q=bus/)
  await page.goto('/fr/donate')
  const amount = t('donation.amount.field', { currency: t('currencies.in.EUR') })
  await page.getByRole('textbox', { name: amount }).fill('beaucoup')
  await page.locator('button#send').click()
  await expect(page.getByRole('alert')).toBeVisible()
  const { scripts: _, ...observed } = await observe()
  expect({ ...observed, scripts: [] }).toEqual(NOTHING_OBSERVED)
})

test('every answer forbids what a page must not do, and nothing that is personal is kept', async ({ request, run }) => {
  for (const path of [...passingPages(run), '/fr', '/fr/stories', '/sitemap.xml', '/fr/feed.xml', '/']) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers()
    expect(headers['set-cookie'], path).toBeUndefined()
    expect(headers['referrer-policy'], path).toBe('no-referrer')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['content-security-policy'], path).toMatch(/^default-src 'none';/)
    expect(headers['content-security-policy'], path).not.toMatch(/unsafe|\*|data:/)
    if (/donate|thanks|monthly|search/.test(path)) expect(headers['cache-control'], path).toMatch(/no-store/)
  }
})

test('the control: a page that does all of it is caught at each of it', async ({ page, run }) => {
  const host = new URL(run.stack.siteUrl).host
  const address = `${run.stack.siteUrl}/fr/control`
  const body = `<!doctype html><title>control</title>
    <style>p { color: inherit }</style><p style="margin: 0" onclick="void 0"><a href="javascript:void 0">x</a></p>
    <img src="http://elsewhere.example/pixel.gif" alt="">
    <script>
      document.cookie = 'trace=1'; localStorage.setItem('trace', '1'); sessionStorage.setItem('trace', '1')
      indexedDB.open('trace'); caches.open('trace'); console.error('trouble'); eval('1')
    </script>
    <script src="/control.js"></script>`
  await page.route('http://elsewhere.example/**', (route) => route.abort())
  await page.route('**/control.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'void 0' }))
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': "script-src 'self' 'unsafe-inline'; report-to csp" },
      body,
    }),
  )
  const observe = await watchPage(page, host)
  await page.goto(address)
  const observed = await observe()
  expect(observed.foreign).toEqual(['http://elsewhere.example/pixel.gif'])
  expect(observed.scripts).toEqual([`${run.stack.siteUrl}/control.js`])
  expect(observed.complaints).toContain('trouble')
  expect(observed.violations.join()).toMatch(/script-src/)
  expect(new Set(observed.traces.map((trace) => trace.split(' ')[0]))).toEqual(
    new Set(['cache', 'cookie', 'indexedDB', 'localStorage', 'sessionStorage']),
  )
  expect(new Set(observed.inline)).toEqual(
    new Set(['style element', 'script element', 'style attribute on p', 'onclick on p', 'javascript: on a']),
  )
})

/** Pages that are not in the sitemap, in each language. */
function passingPages({ prepared }: Run): string[] {
  return LOCALES.flatMap((locale) => [
    `/${locale}/donate?amount=50`,
    `/${locale}/donate?currency=CHF&frequency=monthly`,
    ...Object.values(prepared.tokens).map((token) => `/${locale}/thanks/${token}`),
    `/${locale}/monthly/${prepared.monthlyKey}`,
    `/${locale}/monthly/${prepared.monthlyKey}?step=end`,
    `/${locale}/monthly/${'x'.repeat(48)}`,
    `/${locale}/search`,
    `/${locale}/search?q=bus`,
    `/${locale}/nowhere`,
  ])
}
