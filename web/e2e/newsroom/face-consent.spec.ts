import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { findSeriousFaults, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { thisRun } from '../environment.ts'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { SESSION_COOKIE } from '../stack/log-in.ts'

const PHOTO = path.resolve(import.meta.dirname, '../../../cms/node_modules/@vladmandic/face-api/demo/sample1.jpg')
const CANARY = 'Canary-Gori-Petrov'

/** What a reviewer enters when somebody agreed to be seen, in French, for a year. Its code. */
async function newConsent(): Promise<string> {
  const { doc } = (await mustAsStaff('reviewer', 'POST', '/consents?depth=0', {
    ...{ scope: ['text', 'photo'], languages: ['fr'], channels: ['site'], informedHow: 'in_person', informedIn: 'ru' },
    ...{ risksExplained: true, aidIndependent: true, agreedOn: new Date().toISOString(), withdrawalWord: 'lanterne' },
  })) as { doc: { caseCode: string } }
  return doc.caseCode
}

/** Through the admin's own form, from a photograph that tells whose it is. The id of the picture. */
async function sendPhoto(page: Page, description: string): Promise<string> {
  await page.goto('/admin/collections/media/create?locale=fr')
  await page.locator('input[type="file"]').setInputFiles({
    ...{ name: 'IMG_20240305_Gori_Petrov.jpg', mimeType: 'image/jpeg' },
    buffer: Buffer.concat([await readFile(PHOTO), Buffer.from(CANARY)]),
  })
  await page.locator('#field-alt').fill(description)
  await page.locator('#action-save').click()
  await expect(page.getByRole('heading', { name: 'Visages à couvrir' })).toBeVisible({ timeout: 60_000 })
  return /media\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
}

test('a face is shown under a consent, by keyboard alone; another reviewer than who sent it decides', async ({
  staff,
}) => {
  const code = await newConsent()
  const author = await staff('author')
  const id = await sendPhoto(author, 'Trois personnes à une table')
  await expect(author.getByText('une relectrice ou un relecteur peut l’indiquer ici')).toBeVisible()
  await expect(author.getByRole('group', { name: 'Ce qui est sous chaque cadre' })).toHaveCount(0)

  const page = await staff('reviewer')
  await page.goto(`/admin/collections/media/${id}?locale=fr`)
  const first = page.getByLabel('Cadre 1', { exact: true })
  await first.focus()
  // A list of choices opens by a letter too: "Montrer …", as often as it takes to come to this consent.
  for (
    let keys = 0;
    keys < 30 && !((await first.locator('option:checked').textContent()) ?? '').includes(code);
    keys += 1
  )
    await page.keyboard.press('ArrowDown')
  await expect(page.locator('.cover-place').first()).toHaveAttribute('data-shown', 'true')
  await expect(page.locator('.cover-told')).toContainText(`Montré, consentement ${code}`)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      const where = `${width} px, ${colorScheme}`
      expect.soft(await findSeriousFaults(page), where).toEqual([])
      expect.soft(await findSidewaysScroll(page), where).toEqual([])
    }
  }
  const button = page.getByRole('button', { name: 'Montrer avec consentement' })
  await first.focus()
  for (let keys = 0; keys < 10 && !(await button.evaluate((one) => one === document.activeElement)); keys += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Visage montré avec consentement' })).toBeVisible({ timeout: 60_000 })

  const link = page.getByRole('list', { name: 'Visages montrés sous' }).getByRole('link', { name: code })
  await link.click()
  await expect(page.getByRole('link', { name: 'Trois personnes à une table' })).toBeVisible()
  expect.soft(await findSeriousFaults(page)).toEqual([])

  const { stack, prepared } = thisRun()
  const picture = (await mustAsStaff('author', 'GET', `/media/${id}?depth=0&locale=fr`)) as Record<string, unknown>
  expect(picture).toMatchObject({ faceState: 'consented' })
  expect(JSON.stringify(picture)).not.toMatch(/IMG_|Gori|Petrov/)
  const sizes = Object.values(picture['sizes'] as Record<string, { filename: string | null }>)
  for (const name of [String(picture['filename']), ...sizes.flatMap(({ filename }) => filename ?? [])]) {
    const file = await fetch(`${stack.cmsUrl}/api/media/file/${name}`, {
      headers: { cookie: `${SESSION_COOKIE}=${prepared.sessions.author}`, origin: stack.cmsUrl },
    })
    expect(file.status).toBe(200)
    expect(Buffer.from(await file.arrayBuffer()).includes(CANARY)).toBe(false)
  }
})
