import { expect, type Page } from '@playwright/test'

/** Finds a donation in the admin by the number of its payment page, as the treasurer would with Stripe's own list. */
export async function openDonation(desk: Page, session: string): Promise<void> {
  await desk.goto('/admin/collections/donations')
  await desk.getByRole('textbox', { name: /^Rechercher/ }).fill(session)
  await expect(desk).toHaveURL(new RegExp(session))
  const rows = desk.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(2)
  await rows.nth(1).getByRole('link').first().click()
  await expect(desk).toHaveURL(/\/collections\/donations\/[0-9a-f-]{36}/)
}
