import { randomUUID } from 'node:crypto'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { OF_A_JOURNEY } from '../stack/of-a-journey.ts'
import { StoryDesk } from './story-desk.ts'

const ELSEWHERE = 'https://elsewhere.example'

type Part = { type: string; text?: string; value?: unknown; fields?: Record<string, unknown>; children?: Part[] }

test.describe('an author', () => {
  test('writes a note and a quote with its speaker by keyboard alone', async ({ staff }) => {
    const desk = new StoryDesk(await staff('author'))
    const { page } = desk
    await desk.begin()
    await desk.field('Titre').fill(`${OF_A_JOURNEY} ${randomUUID()}`)
    await desk.saveDraft()
    const text = page.locator('[contenteditable="true"]')
    await text.focus()
    await page.keyboard.type('Un papier ')
    await choose(page, '/note', 'Note')
    await fill(page, 'Texte de la note', 'Une convocation.')
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer', exact: true }).press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await text.focus()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.press('Enter')
    await choose(page, '/attrib', 'Citation attribuée')
    await fill(page, 'Paroles', 'J’ai dit non.')
    await fill(page, 'Qui parle', 'un conducteur')

    const quote = { blockType: 'attributedQuote', text: 'J’ai dit non.', attribution: 'un conducteur' }
    const parts = await partsOf(await desk.saveDraft())
    expect(parts.find(({ type }) => type === 'inlineBlock')?.fields).toMatchObject({ text: 'Une convocation.' })
    expect(parts.find(({ type }) => type === 'block')?.fields).toMatchObject(quote)
  })

  test('puts in a fact, a rule and a picture by mouse; a picture from elsewhere does not come in', async ({
    staff,
  }) => {
    const desk = new StoryDesk(await staff('author'))
    const { page } = desk
    let askedElsewhere = 0
    await page.route(`${ELSEWHERE}/**`, (route) => {
      askedElsewhere += 1
      return route.abort()
    })
    await desk.begin()
    await desk.field('Titre').fill(`${OF_A_JOURNEY} ${randomUUID()}`)
    await page.locator('[contenteditable="true"]').click()
    await page.keyboard.type('Avant.')
    await page.locator('.toolbar-popup__dropdown-blocks').click()
    await page.getByRole('button', { name: 'Fait et sa source' }).click()
    await desk.field('Énoncé').fill('Des poursuites.')
    await desk.field('Source').fill('Un journal')
    for (const tool of ['Filet', 'Image avec légende']) {
      await page.locator('.toolbar-popup__dropdown-add').first().click()
      await page.getByRole('button', { name: tool }).click()
    }
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /\.webp$/ })
      .first()
      .click()
    await expect(page.locator('[contenteditable="true"] img')).toBeVisible()

    const id = await desk.saveDraft()
    const parts = await partsOf(id)
    const fact = { blockType: 'sourcedFact', statement: 'Des poursuites.', source: 'Un journal' }
    expect(parts.find(({ type }) => type === 'block')?.fields).toMatchObject(fact)
    expect(parts.some(({ type }) => type === 'horizontalrule')).toBe(true)
    expect(parts.find(({ type }) => type === 'upload')?.value).toMatch(/^[0-9a-f-]{36}$/)

    await test.step('pasted with a page, a picture is not fetched, and not kept', async () => {
      await page.locator('[contenteditable="true"]').getByText('Avant.').click()
      await page.evaluate((address) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', `<p>Collé.</p><img src="${address}/face.jpg">`)
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        document.activeElement?.dispatchEvent(paste)
      }, ELSEWHERE)
      await expect(page.getByText('Collé.')).toBeVisible()
      await expect(async () => {
        await desk.saveDraft()
        expect(JSON.stringify(await partsOf(id))).toContain('Collé.')
      }).toPass()
      expect(askedElsewhere).toBe(0)
      const pictures = (await partsOf(id)).filter(({ type }) => type === 'upload')
      expect(pictures.map(({ value }) => typeof value)).toEqual(['string'])
    })
  })
})

/** Through the menu that "/" opens. */
async function choose(page: StoryDesk['page'], typed: string, name: string): Promise<void> {
  await page.keyboard.type(typed)
  await expect(page.locator('.slash-menu-popup').getByText(name, { exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
}

/** Reached by Tab alone. */
async function fill(page: StoryDesk['page'], label: string, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: new RegExp(`^${label}`) })
  await expect(field).toBeVisible()
  for (let keys = 0; keys < 25; keys += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }
  throw new Error(`no key leads to ${label}`)
}

async function partsOf(id: string): Promise<Part[]> {
  const path = `/stories/${id}?locale=fr&draft=true&depth=0`
  const { body } = (await mustAsStaff('author', 'GET', path)) as { body: { root: Part } }
  const all = (part: Part): Part[] => [part, ...(part.children ?? []).flatMap(all)]
  return all(body.root)
}
