import type { Page } from '@playwright/test'
import { currentCode } from '../../../shared/local/contents/current-code.ts'
import { findFaults } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { findLink, inviteMember } from '../stack/new-member-of-staff.ts'

/** Where pictures of each step are put, for somebody to look at; nowhere in a run of the tests. */
const PICTURES = process.env['JOURNEY_PICTURES']

test('somebody invited chooses a password, links a telephone and is in, by keyboard alone', async ({
  browser,
  run,
}) => {
  const link = await findLink(await inviteMember(['author']))
  const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto(`/admin/choose-password#${link}`)
  await expect(page.getByLabel('Nouveau mot de passe')).toBeFocused()
  expect(page.url()).not.toContain(link)
  await look(page, 'choose')

  await page.keyboard.type('court')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'au moins 15 caractères' })).toBeVisible()
  await expect(page.getByLabel('Nouveau mot de passe')).toBeFocused()
  await look(page, 'refused')
  await page.keyboard.type(' et pourtant bien plus long')
  await page.keyboard.press('Enter')

  const box = page.getByLabel('Code affiché par l’application')
  await expect(box).toBeFocused()
  await look(page, 'telephone')
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(/\s/g, '')
  await page.keyboard.type(currentCode(secret))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Vos codes de secours' })).toBeFocused()
  await expect(page.getByRole('listitem')).toHaveCount(10)
  await look(page, 'recovery')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin$/)

  await page.goto('/admin/account')
  await expect(page.getByRole('heading', { name: 'Sécurité' })).toBeVisible()
  await expect(page.getByText('celle-ci')).toBeVisible()
  await look(page, 'account')
  await context.close()
})

test('the door is free of faults, and asks for no code before the password', async ({ browser, run }) => {
  for (const path of ['/admin/login', '/admin/forgot']) {
    const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'ru-RU', colorScheme: 'dark' })
    const page = await context.newPage()
    await page.goto(path)
    await expect(page.getByLabel('Электронная почта')).toBeFocused()
    await look(page, path.split('/').at(-1) ?? '')
    await context.close()
  }
})

async function look(page: Page, name: string): Promise<void> {
  expect(await findFaults(page)).toEqual([])
  if (PICTURES === undefined) return
  for (const width of [1280, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${PICTURES}/${name}-${width}-${colorScheme}.png`, fullPage: true })
    }
  await page.setViewportSize({ width: 1280, height: 900 })
}
