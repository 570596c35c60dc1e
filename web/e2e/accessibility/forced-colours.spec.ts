import type { Locator } from '@playwright/test'
import { expect, test } from '../journey.ts'
import { Donor } from '../giving/donor.ts'

test('with the colours of the system alone, what is chosen, what can be pressed and what is wrong can be seen', async ({
  readerOf,
}) => {
  const page = await readerOf('fr')
  await page.emulateMedia({ forcedColors: 'active' })
  const donor = new Donor(page, 'fr')
  await page.goto('/fr/donate?amount=50')
  await expectToDiffer(donor.preset(5000), donor.preset(2000))
  const before = await donor.consent.screenshot()
  await donor.consent.check()
  expect(before.equals(await donor.consent.screenshot())).toBe(false)
  expect(await borderOf(donor.sendButton)).toBeGreaterThanOrEqual(2)

  await donor.typeAmount('abc')
  await donor.sendButton.click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeVisible()
  expect(await borderOf(summary)).toBeGreaterThanOrEqual(2)
  // The rule at its side is all that sets the error beside the field apart.
  expect(await borderOf(page.locator('.field-error'), 'Left')).toBeGreaterThanOrEqual(4)

  await page.goto('/fr')
  expect(await borderOf(page.locator('.amounts .act').first())).toBeGreaterThanOrEqual(2)
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none')
})

async function expectToDiffer(one: Locator, other: Locator): Promise<void> {
  expect((await one.screenshot()).equals(await other.screenshot())).toBe(false)
}

/** Pixels of a border that is drawn. */
async function borderOf(part: Locator, side: 'Top' | 'Left' = 'Top'): Promise<number> {
  return part.evaluate((element, at) => {
    const style = getComputedStyle(element)
    const isDrawn = style[`border${at}Style`] !== 'none' && style[`border${at}Color`] !== 'rgba(0, 0, 0, 0)'
    return isDrawn ? Number.parseFloat(style[`border${at}Width`]) : 0
  }, side)
}
