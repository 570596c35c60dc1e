import type { Page } from '@playwright/test'
import type { Account } from '../stack/log-in.ts'

/** Logs in by the form of the admin, in French. Does not wait for what comes of it. */
export async function logInAtTheDoor(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/admin/login')
  await page.getByRole('textbox', { name: /^E-mail/ }).fill(email)
  await page.getByLabel(/^Mot de passe/).fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}
