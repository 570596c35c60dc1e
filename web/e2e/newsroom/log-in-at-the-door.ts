import type { Page } from '@playwright/test'
import { currentCode } from '../../../shared/local/contents/current-code.ts'
import { letCodeCountAgain } from '../../../shared/local/testing/open-session.ts'
import { thisRun } from '../environment.ts'
import type { Account } from '../stack/log-in.ts'

/** Signs in by the form of the admin, in French: password, then the telephone's code. Does not wait for what comes of it. */
export async function logInAtTheDoor(page: Page, account: Account): Promise<void> {
  await showPasswordAtTheDoor(page, account)
  await letCodeCountAgain(thisRun().stack, account.email)
  await page.getByLabel(/^Code/).fill(currentCode(account.secondFactor))
  await page.getByRole('button', { name: 'Entrer' }).click()
}

/** The first of the two steps. */
export async function showPasswordAtTheDoor(
  page: Page,
  { email, password }: Pick<Account, 'email' | 'password'>,
): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel('Courriel').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Continuer' }).click()
}
