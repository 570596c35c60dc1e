import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { writeDraft } from '../stack/write-story.ts'
import { StoryDesk } from './story-desk.ts'

type Way = { name: string; go: (page: Page, id: string) => Promise<void> }

const WAY_ABOVE = '.step-nav a[href*="/collections/stories"]'

/** Whatever comes next, within a twentieth of a second after the last key. */
const WAYS: Way[] = [
  { name: 'the keyboard', go: (page) => page.keyboard.press('ControlOrMeta+s') },
  { name: 'the button', go: (page) => page.getByRole('button', { name: 'Enregistrer le brouillon' }).click() },
  { name: 'the way above', go: (page) => page.locator(WAY_ABOVE).first().click() },
  { name: 'the browser’s way back', go: async (page) => void (await page.goBack()) },
  {
    name: 'another language',
    go: async (page) => {
      await page.locator('.localizer button').first().click()
      await page.locator('button:has([data-locale="en"])').click()
    },
  },
  { name: 'the review tab', go: (page) => page.locator('a[href*="/review"]').first().click() },
]

test.describe('words typed a moment before', () => {
  test('are kept in a quote, a fact and the text itself, whichever way one saves or leaves', async ({ staff }) => {
    const { id } = await writeDraft()
    await mustAsStaff('author', 'PATCH', `/stories/${id}?locale=fr&draft=true`, { body: textWithParts() })
    const desk = new StoryDesk(await staff('author'))
    const { page } = desk
    const beBusy = await makeBusy(page)
    await page.goto('/admin/collections/stories?locale=fr')
    for (const { name, go } of WAYS)
      await test.step(name, async () => {
        await page.locator(`a[href*="${id}"]`).first().click()
        const text = page.locator('.ContentEditable__root').first()
        await expect(desk.field('Paroles')).toBeVisible()
        await expect(desk.field('Énoncé')).toBeVisible()
        await desk.untilCalm()
        const mark = randomUUID().slice(0, 8)
        await beBusy()
        await text.getByText('Le texte.').first().click()
        await page.keyboard.press('Home')
        await page.keyboard.type(`${mark}1 `)
        await desk.field('Énoncé').fill(`${mark}2`)
        await desk.field('Paroles').fill(`${mark}3`)
        await go(page, id)
        await expect
          .poll(() => savedWords(id), { message: name })
          .toEqual(expect.stringMatching(new RegExp(`(?=.*${mark}1)(?=.*${mark}2)(?=.*${mark}3)`)))
        await page.goto('/admin/collections/stories?locale=fr')
      })
  })

  test('in a caption are kept when its panel is closed, however that is done', async ({ staff }) => {
    const { id } = await writeDraft()
    await mustAsStaff('author', 'PATCH', `/stories/${id}?locale=fr&draft=true`, {
      body: textWithParts(await anyPicture()),
    })
    const desk = new StoryDesk(await staff('author'))
    const { page } = desk
    await desk.open(id)
    for (const key of ['Escape', 'ControlOrMeta+s']) {
      const caption = `Légende ${randomUUID().slice(0, 8)}`
      await page.locator('[class*="upload-drawer-toggler"]').first().click()
      const box = page.getByRole('dialog').getByRole('textbox', { name: /^Légende/ })
      await box.fill(caption)
      await page.keyboard.press(key)
      await expect.poll(() => savedWords(id), { message: key }).toContain(caption)
      await page.reload()
    }
  })

  test('are asked about before the browser closes over them', async ({ staff }) => {
    const { id } = await writeDraft()
    const desk = new StoryDesk(await staff('author'))
    const { page } = desk
    await desk.open(id)
    await desk.untilCalm()
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await desk.field('Chapeau').pressSequentially('Des mots.')
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toEqual(['beforeunload'])
    await expect.poll(() => savedWords(id)).toContain('Des mots.')
    // Saved, nothing is asked.
    await desk.untilCalm()
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await closed
    expect(asked).toHaveLength(1)
  })
})

test.describe('when a text cannot be saved', () => {
  test('for want of a connection, that is said calmly, nothing is lost, and it is saved when it is back', async ({
    staff,
  }) => {
    const { id } = await writeDraft()
    const desk = new StoryDesk(await staff('author'))
    const { page } = desk
    await desk.open(id)
    await desk.untilCalm()
    await page.context().setOffline(true)
    await desk.field('Chapeau').fill('Écrit sans connexion.')
    const said = page.getByText(/Pas de connexion pour le moment/)
    await expect(said).toBeVisible()
    await desk.field('Titre').fill('Titre sans connexion')
    await expect(page.locator('[data-sonner-toast]')).toHaveCount(0)
    await page.context().setOffline(false)
    await expect(said).toBeHidden()
    await expect.poll(() => savedWords(id)).toMatch(/(?=.*Écrit sans connexion\.)(?=.*Titre sans connexion)/)
  })

  test('because the CMS is away for half a minute, nothing of what is written meanwhile is lost, and it is saved by itself', async ({
    staff,
  }) => {
    const { id } = await writeDraft()
    await mustAsStaff('author', 'PATCH', `/stories/${id}?locale=fr&draft=true`, { body: textWithParts() })
    const desk = new StoryDesk(await staff('author'))
    const { page } = desk
    await page.clock.install()
    await desk.open(id)
    await expect(desk.field('Paroles')).toBeVisible()
    await desk.untilCalm()
    // Dead at first, then a gateway that answers in its place: no browser calls either being offline.
    let away: 'dead' | 'gateway' = 'dead'
    await page.route('**/*', (route) =>
      away === 'dead' ? route.abort('connectionrefused') : route.fulfill({ status: 503, body: '<html></html>' }),
    )
    const mark = randomUUID().slice(0, 8)
    const written = [
      () => desk.field('Chapeau').fill(`${mark}1`),
      async () => {
        await page.locator('.ContentEditable__root').first().getByText('Le texte.').click()
        await page.keyboard.type(`${mark}2 `)
      },
      () => desk.field('Énoncé').fill(`${mark}3`),
      () => desk.field('Paroles').fill(`${mark}4`),
      () => desk.field('Titre').fill(`Titre ${mark}5`),
    ]
    for (const [at, write] of written.entries()) {
      if (at === 3) away = 'gateway'
      await write()
      await page.clock.runFor(6000)
    }
    const said = page.getByText(/Pas de connexion pour le moment/)
    await expect(said).toBeVisible()
    expect(await savedWords(id)).not.toContain(mark)

    await page.unroute('**/*')
    await page.clock.runFor(15_000)
    await expect
      .poll(() => savedWords(id))
      .toMatch(new RegExp([1, 2, 3, 4, 5].map((n) => `(?=.*${mark}${n})`).join('')))
    await expect(said).toBeHidden()
    await expect(desk.field('Chapeau')).toHaveValue(`${mark}1`)
    await expect(page.locator('[data-sonner-toast]')).toHaveCount(0)
  })

  test('and one leaves it all the same, it is saved from behind, and the window asks before it closes over it', async ({
    staff,
  }) => {
    const { id } = await writeDraft()
    const desk = new StoryDesk(await staff('author'))
    const { page } = desk
    await desk.open(id)
    await desk.untilCalm()
    await page.route('**/api/stories/**', (route) =>
      route.request().method() === 'PATCH' ? route.abort('connectionrefused') : route.continue(),
    )
    const asked: string[] = []
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type())
      await (dialog.type() === 'confirm' ? dialog.accept() : dialog.dismiss())
    })
    await desk.field('Chapeau').fill('Des mots laissés derrière.')
    await page.locator(WAY_ABOVE).first().click()
    await expect(page).toHaveURL(/\/collections\/stories(?:\?|$)/)
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toEqual(['confirm', 'beforeunload'])
    expect(await savedWords(id)).not.toContain('laissés')
    await page.unroute('**/api/stories/**')
    await expect.poll(() => savedWords(id)).toContain('Des mots laissés derrière.')
  })

  test('because somebody changed it meanwhile, what was typed stays and can be copied', async ({ staff }) => {
    const { id } = await writeDraft()
    const desk = new StoryDesk(await staff('author'))
    const { page } = desk
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/admin/collections/stories?locale=fr')
    await page.locator(`a[href*="${id}"]`).first().click()
    await expect(page).toHaveURL(new RegExp(id))
    await desk.untilCalm()
    await mustAsStaff('reviewer', 'PATCH', `/stories/${id}?locale=fr&draft=true`, { standfirst: 'D’une autre.' })
    await desk.field('Chapeau').fill('De moi.')
    await page.getByRole('button', { name: 'Copier ce que j’ai écrit' }).click()
    await expect(page.getByText('Copié.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('De moi.')
    await expect(desk.field('Chapeau')).toHaveValue('De moi.')
    expect(await savedWords(id)).toContain('D’une autre.')
    await test.step('whoever presses a link is asked first, and may stay', async () => {
      const asked = page.waitForEvent('dialog')
      const pressing = page.locator(WAY_ABOVE).first().click()
      await (await asked).dismiss()
      await pressing
      await expect(desk.field('Chapeau')).toHaveValue('De moi.')
    })
    await test.step('whoever takes the browser’s way back is asked too, and may stay', async () => {
      const { pathname } = new URL(page.url())
      const asked = page.waitForEvent('dialog')
      await page.evaluate(() => setTimeout(() => history.back()))
      await (await asked).dismiss()
      await expect.poll(() => new URL(page.url()).pathname).toBe(pathname)
      await expect(desk.field('Chapeau')).toHaveValue('De moi.')
    })
    await page.getByRole('button', { name: 'Recharger la page' }).click()
    await expect(desk.field('Chapeau')).toHaveValue('D’une autre.')
  })
})

/**
 * A browser in which nothing is idle and a server that thinks, from when it is called until another page is opened:
 * Payload hands words over when the one is idle and the other has answered, which elsewhere may be sooner than a test can
 * leave.
 */
async function makeBusy(page: Page): Promise<() => Promise<void>> {
  let isBusy = false
  await page.addInitScript(() => {
    const whenIdle = window.requestIdleCallback.bind(window)
    const cancel = window.cancelIdleCallback.bind(window)
    let isBusy = false
    addEventListener('be-busy', () => (isBusy = true))
    window.requestIdleCallback = (work, options) =>
      isBusy
        ? window.setTimeout(() => work({ didTimeout: true, timeRemaining: () => 0 }), 5000)
        : whenIdle(work, options)
    window.cancelIdleCallback = (handle) => {
      clearTimeout(handle)
      cancel(handle)
    }
  })
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) isBusy = false
  })
  await page.route('**/admin/**', async (route) => {
    if (isBusy && route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 5000))
    await route.continue().catch(() => undefined)
  })
  return async () => {
    isBusy = true
    await page.evaluate(() => dispatchEvent(new Event('be-busy')))
  }
}

async function savedWords(id: string): Promise<string> {
  return JSON.stringify(await mustAsStaff('author', 'GET', `/stories/${id}?locale=fr&draft=true&depth=0`))
}

async function anyPicture(): Promise<string> {
  const { docs } = (await mustAsStaff('author', 'GET', '/media?limit=1&depth=0')) as { docs: { id: string }[] }
  return docs[0]?.id ?? ''
}

function textWithParts(picture?: string): object {
  const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: hex(), ...fields } })
  const paragraph = {
    ...{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0, textStyle: '' },
    children: [{ type: 'text', version: 1, text: 'Le texte.', format: 0, detail: 0, mode: 'normal', style: '' }],
  }
  const children = [
    paragraph,
    block({ blockType: 'attributedQuote', text: 'Paroles', attribution: null }),
    block({ blockType: 'sourcedFact', statement: 'Énoncé', source: 'Un journal', asOfYear: 2024 }),
    ...(picture === undefined
      ? []
      : [{ type: 'upload', version: 3, format: '', id: hex(), relationTo: 'media', value: picture, fields: {} }]),
  ]
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } }
}

function hex(): string {
  return randomUUID().replaceAll('-', '').slice(0, 24)
}
