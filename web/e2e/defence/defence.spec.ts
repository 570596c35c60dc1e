import type { Browser, Page } from '@playwright/test'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { openForm, sendForm } from '../../../shared/local/bench/card-testing/donation-form.ts'
import { startGuarded, type Guarded } from '../../../shared/local/bench/card-testing/start-guarded.ts'
import { findFaults } from '../accessibility/find-faults.ts'
import { Donor } from '../giving/donor.ts'
import { expect, test } from '../journey.ts'
import { thisRun } from '../environment.ts'
import { NOTHING_OBSERVED, watchPage } from '../privacy/watch-page.ts'
import { beginning } from '../words/words.ts'

const AMOUNT = 5000
/** The most a script may weigh, which is the only one of the site. */
const MOST_SCRIPT = 3 * 1024

let guarded: Guarded

test.beforeAll(async () => {
  guarded = await startGuarded(thisRun().stack)
})
test.afterAll(() => guarded.stop())

/** Somebody who gives from a network from which machines send many forms at this moment. */
async function donorAmongMachines(
  browser: Browser,
  { network, locale, javaScriptEnabled }: { network: string; locale: Locale; javaScriptEnabled: boolean },
): Promise<Donor> {
  const crowd = { site: guarded.siteUrl, headers: { 'x-forwarded-for': `${network}.66` } }
  for (let form = 0; form < 6; form += 1) await sendForm(crowd, await openForm(crowd))
  const context = await browser.newContext({
    baseURL: guarded.siteUrl,
    locale,
    javaScriptEnabled,
    extraHTTPHeaders: { 'x-forwarded-for': `${network}.7` },
  })
  return new Donor(await context.newPage(), locale)
}

const panel = (page: Page, donor: Donor) => page.getByRole('region', { name: donor.t('defence.title') })

test('with scripts, a donor among machines only sees that something is done, and arrives', async ({ browser }) => {
  const donor = await donorAmongMachines(browser, { network: '198.51.100', locale: 'fr', javaScriptEnabled: true })
  const { page } = donor
  const host = new URL(guarded.siteUrl).host
  const observe = await watchPage(page, host)
  // Slows the way of the script, so that the page can be looked at before it is through with its work.
  let release = (): void => undefined
  const looked = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/work-*.js', async (route) => {
    await looked
    await route.continue()
  })
  await donor.openForm('?amount=50')
  await donor.sendButton.click({ noWaitAfter: true })
  await expect(panel(page, donor)).toBeFocused()
  await expect(panel(page, donor)).toContainText(donor.t('defence.wait', { count: 20 }))
  await expect(donor.preset(AMOUNT)).toBeChecked()
  await expect(donor.consent).toBeChecked()

  const observed = await observe()
  const address = observed.scripts.find((script) => /\/work-[^/]+$/.test(script)) ?? ''
  const others = observed.scripts.filter((script) => !/\/assets\/(?:work|give|leave)-[^/]+$/.test(script))
  expect({ ...observed, scripts: others }).toEqual(NOTHING_OBSERVED)
  const script = await fetch(address)
  expect((await script.arrayBuffer()).byteLength).toBeLessThanOrEqual(MOST_SCRIPT)

  const said = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const status = document.querySelector('#defence-work')
        if (status) new MutationObserver(() => resolve(status.textContent ?? '')).observe(status, { childList: true })
      }),
  )
  release()
  expect(await said).toMatch(beginning(donor.t('defence.working', { share: '' }).split('.')[0] ?? ''))
  await donor.expectPaymentPage(AMOUNT)
  await donor.payWith('success', AMOUNT)
  await donor.expectThanks(AMOUNT)
})

test('without scripts, a donor waits as long as the page says, presses again, and arrives', async ({ browser }) => {
  test.setTimeout(240_000)
  const donor = await donorAmongMachines(browser, { network: '203.0.113', locale: 'ru', javaScriptEnabled: false })
  const { page } = donor
  await donor.openForm('?amount=50')
  await donor.sendButton.click()
  await expect(panel(page, donor)).toContainText(donor.t('defence.wait', { count: 20 }))

  // Too early: what is left is said, and the place is kept.
  await page.waitForTimeout(5000)
  await donor.sendButton.click()
  expect(await secondsTold(page)).toBeLessThanOrEqual(15)
  await expect(donor.preset(AMOUNT)).toBeChecked()

  while (await panel(page, donor).isVisible()) {
    await page.waitForTimeout((await secondsTold(page)) * 1000)
    await donor.sendButton.click()
    await page.waitForLoadState()
  }
  await donor.expectPaymentPage(AMOUNT)
})

test('the page that asks is as accessible as any other', async ({ browser }) => {
  const donor = await donorAmongMachines(browser, { network: '192.0.2', locale: 'de', javaScriptEnabled: true })
  await donor.page.route('**/assets/work-*.js', (route) => route.abort())
  await donor.openForm('?amount=50')
  await donor.sendButton.click()
  await expect(panel(donor.page, donor)).toBeVisible()
  expect(await findFaults(donor.page)).toEqual([])
})

async function secondsTold(page: Page): Promise<number> {
  return Number(/\d+/.exec((await page.locator('#defence-wait').textContent()) ?? '')?.[0])
}
