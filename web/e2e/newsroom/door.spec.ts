import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { expect, test } from '../journey.ts'
import { listeningOnceThere } from '../stack/listening-once-there.ts'
import { newMemberOfStaff } from '../stack/new-member-of-staff.ts'
import { logInAtTheDoor, showPasswordAtTheDoor } from './log-in-at-the-door.ts'

/** The name of the part of the admin where stories are, and of the way out, in each of its languages. */
const WORDS: Record<Locale, { name: string; stories: string; logOut: string; language: RegExp }> = {
  fr: { name: 'Français', stories: 'Récits', logOut: 'Se déconnecter', language: /^Langue$/ },
  en: { name: 'English', stories: 'Stories', logOut: 'Log out', language: /^Language$/ },
  ru: { name: 'Русский', stories: 'Истории', logOut: 'Выйти', language: /^Язык$/ },
  uk: { name: 'Українська', stories: 'Історії', logOut: 'Вийти', language: /^Мова$/ },
  de: { name: 'Deutsch', stories: 'Berichte', logOut: 'Abmelden', language: /^Sprache$/ },
}

test.describe('the door of the newsroom', () => {
  test('lets nobody make themselves the first user', async ({ page, request, run }) => {
    const { cmsUrl } = run.stack
    await page.goto(`${cmsUrl}/admin/create-first-user`)
    await expect(page).toHaveURL(/\/admin\/login/)
    const data = {
      email: 'first@demo.example',
      password: 'a rather long password',
      name: 'x',
      roles: ['administrator'],
    }
    const answer = await request.post(`${cmsUrl}/api/users/first-register`, { data, headers: { origin: cmsUrl } })
    expect([401, 403, 404]).toContain(answer.status())
  })

  test('leads who is not logged in to the form, whatever they ask for; the control is logged in', async ({
    page,
    run,
    staff,
  }) => {
    const logged = await staff('reviewer')
    for (const path of ['/admin', '/admin/collections/media', '/admin/collections/stories/create', '/admin/account']) {
      await page.goto(run.stack.cmsUrl + path)
      await expect(page).toHaveURL(/\/admin\/login/)
      await expect(page.getByRole('button', { name: 'Continuer' })).toBeVisible()
      await logged.goto(path)
      await expect(logged).toHaveURL(new RegExp(`${path}(?:\\?|$)`))
      await expect(logged.getByRole('button', { name: 'Continuer' })).toHaveCount(0)
    }
  })

  test('says the same of a wrong password and of an address nobody has, and then lets the right one in', async ({
    browser,
    run,
  }) => {
    const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'fr-FR' })
    const page = listeningOnceThere(await context.newPage())
    const account = await newMemberOfStaff('author')
    for (const email of [account.email, 'nobody@demo.example']) {
      await showPasswordAtTheDoor(page, { email, password: 'not the right one' })
      await expect(page.getByText('Courriel ou mot de passe incorrect').first()).toBeVisible()
      await expect(page).toHaveURL(/\/admin\/login/)
    }
    await logInAtTheDoor(page, account)
    await expect(page).toHaveURL(/\/admin$/)
    await expect(page.getByRole('link', { name: 'Récits' }).first()).toBeVisible()
    await context.close()
  })
})

test('the admin speaks the five languages, as each person chooses', async ({ browser, run }) => {
  const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'fr-FR' })
  const page = listeningOnceThere(await context.newPage())
  await logInAtTheDoor(page, await newMemberOfStaff('author'))
  await expect(page).toHaveURL(/\/admin$/)
  await page.goto('/admin/account')
  let current: Locale = 'fr'
  for (const locale of ['en', 'ru', 'uk', 'de', 'fr'] as const) {
    const label = page.getByText(WORDS[current].language, { exact: true })
    await label.locator('xpath=..').getByRole('combobox').click()
    await page.getByRole('option', { name: WORDS[locale].name, exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await page.goto('/admin')
    await expect(page.getByRole('link', { name: WORDS[locale].stories, exact: true }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: WORDS[locale].logOut })).toBeAttached()
    await page.goto('/admin/account')
    current = locale
  }
  expect(new Set(Object.keys(WORDS))).toEqual(new Set(LOCALES))
  await context.close()
})
