import type { Page } from '@playwright/test'
import { expect, test } from '../journey.ts'
import { wordsOf } from '../words/words.ts'
import { NOTHING_OBSERVED, watchPage } from './watch-page.ts'

const PARTNER = 'https://partner.example'
const STRICT = "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'"

test('buttons stand on a page of others under the strictest policy, ask us for nothing and lead to the form', async ({
  page,
  request,
  run,
}) => {
  const { siteUrl } = run.stack
  await page.goto('/ru/partners')
  const codes = await page.locator('.to-embed code').allTextContents()
  expect(codes).toHaveLength(3)
  const association = await page.locator('.colophon-name').textContent()
  const name = wordsOf('ru')('partners.button.words', { association: association ?? '' })

  const observe = await watchPage(page, new URL(PARTNER).host)
  await servePartner(page, codes.join('\n'), async (file) => (await request.get(`/partners/ru/${file}`)).body())
  await page.goto(PARTNER)
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(3)
  const widths = await page.locator('img').evaluateAll((images: HTMLImageElement[]) => images.map((one) => one.width))
  expect(widths).toEqual([280, 280])
  expect(await observe()).toEqual(NOTHING_OBSERVED)

  await page.getByRole('link', { name, exact: true }).first().click()
  await expect(page).toHaveURL(`${siteUrl}/ru/donate`)
  expect(await page.evaluate(() => document.referrer)).toBe('')

  // The control: what would be loaded from us is seen, and stopped by the partner's own policy.
  await servePartner(page, `<img src="${siteUrl}/partners/ru/button-blue.svg" alt="">`, () => Promise.resolve(null))
  await observe()
  await page.goto(PARTNER)
  expect((await observe()).violations.join()).toContain('img-src')
})

/** A page of somebody else's with `body` in it, and beside it the files that were saved from ours. */
async function servePartner(page: Page, body: string, readFile: (name: string) => Promise<Buffer | null>) {
  await page.unroute(`${PARTNER}/**`)
  await page.route(`${PARTNER}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    const file = name.endsWith('.svg') ? await readFile(name) : null
    if (file !== null) return route.fulfill({ contentType: 'image/svg+xml', body: file })
    const html = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>partner</title><body>${body}</body></html>`
    return route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': STRICT }, body: html })
  })
}
