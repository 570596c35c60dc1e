import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { findFaultsOfColour, findSeriousFaults, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { thisRun } from '../environment.ts'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { SESSION_COOKIE } from '../stack/log-in.ts'

type Picture = { id: string; filename: string; faceState: string; faces: unknown[] }

const PHOTOS = path.resolve(import.meta.dirname, '../../../cms/node_modules/@vladmandic/face-api/demo')

/** A photograph of three people who are in no story: it came with the package that finds faces. */
async function uploadFaces(): Promise<Picture> {
  const { stack, prepared } = thisRun()
  const form = new FormData()
  form.set('_payload', JSON.stringify({ isDecorative: true }))
  form.set('file', new File([new Uint8Array(await readFile(path.join(PHOTOS, 'sample1.jpg')))], 'x.jpg'))
  const answer = await fetch(`${stack.cmsUrl}/api/media?locale=fr&depth=0`, {
    method: 'POST',
    headers: { cookie: `${SESSION_COOKIE}=${prepared.sessions.author}`, origin: stack.cmsUrl },
    body: form,
  })
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { doc: Picture }).doc
}

async function readPicture(id: string): Promise<Picture> {
  return (await mustAsStaff('author', 'GET', `/media/${id}?depth=0&locale=fr`)) as Picture
}

async function openEditor(page: Page, id: string) {
  await page.goto(`/admin/collections/media/${id}?locale=fr`)
  const editor = page.getByRole('application', { name: 'Cadres sur l’image' })
  await expect(editor.getByRole('button')).toHaveCount(3)
  return editor
}

test.describe('faces in a picture', () => {
  test('are covered by keyboard alone', async ({ staff }) => {
    const picture = await uploadFaces()
    const page = await staff('author')
    const editor = await openEditor(page, picture.id)
    const first = editor.getByRole('button').first()
    await page.locator('#picture-faces').scrollIntoViewIfNeeded()
    await first.focus()
    const before = await placeOf(first)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    const after = await placeOf(first)
    expect([after.x < before.x, after.width > before.width]).toEqual([true, true])
    await expect(page.locator('.cover-told')).toContainText('Cadre 1 sur 3')

    await tabTo(page, '.cover-tools button:first-child')
    await page.keyboard.press('Enter')
    await expect(editor.getByRole('button')).toHaveCount(4)
    await expect(editor.getByRole('button').last()).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(editor.getByRole('button')).toHaveCount(3)
    await tabTo(page, '.cover-tools button:last-child')
    await page.keyboard.press('Enter')
    await expect(editor.getByRole('button')).toHaveCount(4)
    await tabTo(page, '.cover-editor > .desk-button--main')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Couvert', exact: true })).toBeVisible({ timeout: 90_000 })
    expect(await readPicture(picture.id)).toMatchObject({ faceState: 'covered', faces: [] })
  })

  test('are covered by mouse; a face that was left out is shown, and nothing is lost', async ({ staff }) => {
    const picture = await uploadFaces()
    const page = await staff('author')
    const editor = await openEditor(page, picture.id)
    await editor.scrollIntoViewIfNeeded()
    const first = editor.getByRole('button').first()
    await first.click()
    await page.getByRole('button', { name: 'Retirer le cadre choisi' }).click()
    await expect(editor.getByRole('button')).toHaveCount(2)
    await page.getByRole('button', { name: 'Couvrir définitivement' }).click()
    await expect(page.getByText('un visage se voit encore')).toBeVisible({ timeout: 90_000 })
    await expect(editor.getByRole('button')).toHaveCount(3)
    expect((await readPicture(picture.id)).filename).toBe(picture.filename)

    const last = editor.getByRole('button').last()
    const before = await placeOf(last)
    await drag(page, { x: before.x + before.width / 2, y: before.y + before.height / 2 }, { x: 5, y: 5 })
    const moved = await placeOf(last)
    expect(Math.round(moved.x - before.x)).toBe(5)
    await drag(page, { x: moved.x + moved.width, y: moved.y + moved.height }, { x: 20, y: 20 })
    expect((await placeOf(last)).width).toBeGreaterThan(moved.width + 10)
    const frame = await placeOf(editor)
    await drag(page, { x: frame.x + 5, y: frame.y + frame.height - 60 }, { x: 60, y: 40 })
    await expect(editor.getByRole('button')).toHaveCount(4)
    await page.getByRole('button', { name: 'Annuler', exact: true }).click()
    await expect(editor.getByRole('button')).toHaveCount(3)
    await page.getByRole('button', { name: 'Couvrir définitivement' }).click()
    await expect(page.getByRole('heading', { name: 'Couvert', exact: true })).toBeVisible({ timeout: 90_000 })
  })

  test('are said in the list, and the editor is without serious fault, light and dark, narrow and wide', async ({
    staff,
  }) => {
    const picture = await uploadFaces()
    const page = await staff('author')
    await page.goto('/admin/collections/media?locale=fr&limit=10')
    await expect(page.getByText('3 visages à couvrir').first()).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const findFaults = colorScheme === 'light' ? findSeriousFaults : findFaultsOfColour
      await openEditor(page, picture.id)
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        const where = `${width} px, ${colorScheme}`
        expect.soft(await findFaults(page), where).toEqual([])
        expect.soft(await findSidewaysScroll(page), where).toEqual([])
      }
    }
  })
})

async function placeOf(part: Locator) {
  const place = await part.boundingBox()
  if (place === null) throw new Error('it is not to be seen')
  return place
}

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2)
  await page.mouse.move(from.x + by.x, from.y + by.y)
  await page.mouse.up()
}

/** Presses Tab until the focus is on what `selector` means. Throws when that does not come within sixty keys. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let keys = 0; keys < 60; keys += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`no key leads to ${selector}`)
}
