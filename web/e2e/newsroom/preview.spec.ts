import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Locator, Page } from '@playwright/test'
import { findSeriousFaults } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { writeDraft } from '../stack/write-story.ts'
import { StoryDesk } from './story-desk.ts'

/** The panel beside the form, with the site in it. */
function previewOf(page: Page): FrameLocator {
  return page.frameLocator('.preview-panel__frame')
}

async function openPreview(page: Page): Promise<FrameLocator> {
  // Payload remembers for each person whether it was open.
  const eye = page.locator('#live-preview-toggler')
  await expect(eye).toBeVisible()
  if ((await page.locator('#live-preview-toggler.live-preview-toggler--active').count()) === 0) await eye.click()
  await expect(previewOf(page).locator('.preview-mark')).toBeVisible()
  return previewOf(page)
}

test.describe('the preview beside a text', () => {
  test('is the site itself and follows what is typed, at the width of a telephone and of a desk, in French and Russian', async ({
    staff,
  }) => {
    const story = await writeDraft()
    const desk = new StoryDesk(await staff('author'))
    let preview = previewOf(desk.page)
    for (const [locale, words] of [
      ['fr', 'Il est parti avant l’aube.'],
      ['ru', 'Он ушёл до рассвета.'],
    ] as const) {
      await desk.open(story.id, locale)
      preview = await openPreview(desk.page)
      await expect(preview.locator('html')).toHaveAttribute('lang', locale)
      for (const width of ['Téléphone', 'Ordinateur']) {
        await desk.page.getByRole('radio', { name: width }).check()
        const typed = `${words} ${width}`
        await desk.field('Chapeau').fill(typed)
        await expect(preview.locator('.lead').first()).toHaveText(typed)
      }
    }
    await test.step('no pause is waited for: whoever writes on sees it too', async () => {
      let isWriting = true
      await desk.field('Chapeau').press('End')
      const writing = desk.page.keyboard.type('x'.repeat(24), { delay: 150 }).then(() => (isWriting = false))
      await expect(preview.locator('.lead').first()).toHaveText(/[^x]x{1,20}$/)
      expect(isWriting).toBe(true)
      await writing
    })
    await test.step('its width is remembered, and in both colours nobody is kept out', async () => {
      await desk.open(story.id)
      await openPreview(desk.page)
      await expect(desk.page.getByRole('radio', { name: 'Ordinateur' })).toBeChecked()
      for (const theme of ['light', 'dark']) {
        await desk.page.locator('html').evaluate((html, value) => html.setAttribute('data-theme', value), theme)
        expect(await findSeriousFaults(desk.page), theme).toEqual([])
      }
    })
  })
})

test('on a telephone no form is covered: the preview comes when it is asked for, and goes again', async ({ staff }) => {
  const story = await writeDraft()
  const desk = new StoryDesk(await staff('author'))
  const { page } = desk
  await desk.open(story.id)
  await openPreview(page)
  // The account remembers it, for a screen with room for both.
  await expect
    .poll(() => mustAsStaff('author', 'GET', '/payload-preferences/collection-stories'))
    .toMatchObject({ value: { editViewType: 'live-preview' } })

  await page.setViewportSize({ width: 390, height: 900 })
  await desk.open(story.id)
  const title = desk.field('Titre')
  await title.waitFor()
  expect(await isMet(title)).toBe(true)
  await expect(page.locator('.preview-panel__frame')).toHaveCount(0)

  const ask = page.getByRole('button', { name: 'Aperçu', exact: true })
  await ask.click()
  const sheet = page.getByRole('dialog', { name: 'Aperçu sur le site' })
  await expect(previewOf(page).locator('.preview-mark')).toBeVisible()
  expect(await isMet(title)).toBe(false)
  expect(await findSeriousFaults(page)).toEqual([])
  await sheet.getByRole('button', { name: 'Revenir au texte' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(ask).toBeFocused()
  expect(await isMet(title)).toBe(true)

  await ask.press('Enter')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await title.fill(story.title)

  // The control: a panel as Payload lays it takes the form's place.
  await page.locator('.collection-edit__main-wrapper').evaluate((room) => {
    const panel = room.appendChild(document.createElement('div'))
    panel.className = 'live-preview-window live-preview-window--is-live-previewing'
  })
  expect(await isMet(title)).toBe(false)

  await page.setViewportSize({ width: 1280, height: 900 })
  await desk.open(story.id)
  await expect(previewOf(page).locator('.preview-mark')).toBeVisible()
  await page.locator('#live-preview-toggler').click()
})

/** Whether a finger that is put in the middle of it meets it. */
async function isMet(field: Locator): Promise<boolean> {
  return field.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = element.getBoundingClientRect()
    return width > 200 && document.elementFromPoint(x + width / 2, y + height / 2) === element
  })
}

test.describe('a preview elsewhere than beside its text', () => {
  test('opens in a tab of its own, where its address holds nothing and its links lead nowhere', async ({
    run,
    staff,
  }) => {
    const story = await writeDraft()
    const desk = new StoryDesk(await staff('author'))
    await desk.open(story.id)
    await openPreview(desk.page)
    const opened = desk.page.context().waitForEvent('page')
    await desk.page.getByRole('button', { name: 'Ouvrir dans un onglet' }).click()
    const tab = await opened
    await expect(tab.locator('.preview-mark')).toBeVisible()
    expect(tab.url()).toBe(`${run.stack.siteUrl}/preview/stories/${story.id}/fr`)
    await tab.getByText('Récits', { exact: true }).first().click()
    await tab.locator('.act').first().click()
    expect(tab.url()).toBe(`${run.stack.siteUrl}/preview/stories/${story.id}/fr`)
    expect(await tab.evaluate(() => document.cookie)).toBe('')
    await tab.reload()
    const mark = tab.locator('.preview-mark')
    await tab.setViewportSize({ width: 390, height: 500 })
    await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await expect(mark).toBeInViewport()
    // The control: a mark that does not follow is out of sight here.
    await mark.evaluate((element) => (element.style.position = 'static'))
    await expect(mark).not.toBeInViewport()
  })

  test('is shown to no stranger who frames it, though the reader is logged in and has it open', async ({
    run,
    staff,
  }) => {
    const story = await writeDraft()
    const desk = new StoryDesk(await staff('author'))
    await desk.open(story.id)
    await openPreview(desk.page)
    const address = `${run.stack.siteUrl}/preview/stories/${story.id}/fr`
    const stranger = await startStranger(address)
    const page = await desk.page.context().newPage()
    // The control: without the policy that names who may frame it, a stranger's page would show it.
    const bare = `http://localhost:${stranger.port}/`
    await page.route(address, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, headers: { 'content-type': 'text/html' } })
    })
    await page.goto(bare)
    await expect(page.frameLocator('iframe').locator('.preview-mark')).toBeAttached()
    await page.unroute(address)
    // To a browser another site than "localhost": no cookie is sent.
    const refused = page.waitForResponse(address)
    await page.goto(`http://127.0.0.1:${stranger.port}/`)
    expect((await refused).status()).toBe(404)
    // Another origin of the same site: the cookie is sent, and the frame stays empty.
    const shut = page.waitForResponse(address)
    await page.goto(bare)
    expect((await shut).status()).toBe(200)
    await expect(page.frameLocator('iframe').locator('.preview-mark')).toHaveCount(0)
    await desk.page.bringToFront()
    await expect(previewOf(desk.page).locator('.preview-mark')).toBeVisible()
    stranger.close()
  })
})

/** A page of somebody else's with this address in a frame. */
async function startStranger(address: string): Promise<{ port: number; close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><iframe src="${address}"></iframe>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}
