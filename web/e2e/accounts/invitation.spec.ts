import type { Page } from '@playwright/test'
import { currentCode } from '../../../shared/local/contents/current-code.ts'
import { findFaults, findSeriousFaults } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { listeningOnceThere } from '../stack/listening-once-there.ts'
import { findLink, inviteMember } from '../stack/new-member-of-staff.ts'

test('somebody invited chooses a password, links a telephone and is in, by keyboard alone', async ({
  browser,
  run,
}) => {
  const link = await findLink(await inviteMember(['author']))
  const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'fr-FR' })
  const page = listeningOnceThere(await context.newPage())
  await page.goto(`/admin/choose-password#${link}`)
  await expect(page.getByLabel('Nouveau mot de passe')).toBeFocused()
  expect(page.url()).not.toContain(link)
  await requireNoFaults(page)

  await page.keyboard.type('court')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'au moins 15 caractères' })).toBeVisible()
  await expect(page.getByLabel('Nouveau mot de passe')).toBeFocused()
  await requireNoFaults(page)
  await page.keyboard.type(' et pourtant bien plus long')
  await page.keyboard.press('Enter')

  const box = page.getByLabel('Code affiché par l’application')
  await expect(box).toBeFocused()
  await requireNoFaults(page)
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(/\s/g, '')
  await page.keyboard.type(currentCode(secret))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Vos codes de secours' })).toBeFocused()
  await expect(page.getByRole('listitem')).toHaveCount(10)
  await requireNoFaults(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin$/)

  await page.goto('/admin/account')
  await expect(page.getByRole('heading', { name: 'Sécurité' })).toBeVisible()
  await expect(page.getByText('celle-ci')).toBeVisible()
  expect(await findSeriousFaults(page)).toEqual([])
  await context.close()
})

test('the door is free of faults, and asks for no code before the password', async ({ browser, run }) => {
  for (const path of ['/admin/login', '/admin/forgot']) {
    const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'ru-RU', colorScheme: 'dark' })
    const page = listeningOnceThere(await context.newPage())
    await page.goto(path)
    await expect(page.getByLabel('Электронная почта')).toBeFocused()
    await requireNoFaults(page)
    await context.close()
  }
})

async function requireNoFaults(page: Page): Promise<void> {
  expect(await findFaults(page)).toEqual([])
}
