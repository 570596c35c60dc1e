import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '../journey.ts'
import { askAsStaff, mustAsStaff } from '../stack/ask-as-staff.ts'
import { OF_A_JOURNEY } from '../stack/of-a-journey.ts'
import type { StaffRole } from '../stack/run.ts'
import { writeDraft, type WrittenStory } from '../stack/write-story.ts'
import { drawPicture } from './draw-picture.ts'
import { listenForTrouble } from './listen-for-trouble.ts'
import { StoryDesk } from './story-desk.ts'
import { watchForCalm } from './watch-for-calm.ts'

/** Where the title of a draft stands, of all pages and answers that could say it. */
async function findTitle(page: Page, role: StaffRole, { id, title }: WrittenStory): Promise<string[]> {
  const found: string[] = []
  const sought = encodeURIComponent(title)
  for (const path of [
    '/admin/collections/stories?locale=fr&sort=-createdAt',
    `/admin/collections/stories?locale=fr&search=${sought}`,
    `/admin/translations?q=${sought}`,
    `/admin/collections/stories/${id}?locale=fr`,
    `/admin/collections/stories/${id}/versions?locale=fr`,
  ]) {
    await page.goto(path)
    await expect(page.locator('h1, h2, [role="main"], main').first()).toBeVisible()
    if ((await page.getByText(title).count()) > 0) found.push(path)
  }
  for (const query of [
    `/stories/${id}?draft=true&locale=fr`,
    `/stories?draft=true&locale=fr&limit=100&sort=-createdAt`,
    `/stories/versions?locale=fr&limit=100&sort=-updatedAt`,
  ]) {
    const { body } = await askAsStaff(role, 'GET', query)
    if (JSON.stringify(body).includes(title)) found.push(query)
  }
  return found
}

test.describe('drafts of stories', () => {
  for (const role of ['treasurer', 'administrator'] as const) {
    test(`are not seen by the ${role}, in no list, page, version or search`, async ({ staff }) => {
      const story = await writeDraft()
      const page = await staff(role)
      expect(await findTitle(page, role, story)).toEqual([])
      await page.goto(`/admin/collections/stories/${story.id}?locale=fr`)
      await expect(page.getByRole('textbox', { name: /^Titre/ })).toHaveCount(0)
    })
  }

  test('the control: the author finds them in each of these places', async ({ staff }) => {
    expect(await findTitle(await staff('author'), 'author', await writeDraft())).toHaveLength(8)
  })

  test('are seen by the reviewer', async ({ staff }) => {
    const story = await writeDraft()
    const desk = new StoryDesk(await staff('reviewer'))
    await desk.open(story.id)
    await expect(desk.field('Titre')).toHaveValue(story.title)
  })
})

test('each role finds the parts of its work in the admin, and no others', async ({ staff }) => {
  const parts: Record<StaffRole, { seen: string[]; unseen: string[] }> = {
    author: { seen: ['Récits', 'Images', 'Campagnes', 'Pages'], unseen: ['Dons'] },
    reviewer: { seen: ['Récits', 'Images', 'Campagnes', 'Pages'], unseen: ['Dons'] },
    treasurer: { seen: ['Dons'], unseen: ['Images'] },
    administrator: { seen: ['Dons', 'Comptes', 'Réglages du site'], unseen: ['Images'] },
  }
  for (const [role, { seen, unseen }] of Object.entries(parts) as [StaffRole, (typeof parts)[StaffRole]][]) {
    const page = await staff(role)
    await page.goto('/admin')
    for (const name of seen) await expect(page.getByRole('link', { name, exact: true }).first(), role).toBeAttached()
    for (const name of unseen) await expect(page.getByRole('link', { name, exact: true }), role).toHaveCount(0)
  }
})

test('a donation can be read and not written', async ({ staff }) => {
  const page = await staff('treasurer')
  const complaints = listenForTrouble(page)
  await page.goto('/admin/collections/donations')
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/donations\/[0-9a-f-]{36}/)
  const record = page.locator('.collapsible').filter({ hasText: 'Toute la fiche' })
  await record.getByRole('button').first().click()
  await expect(record.getByText('Montant', { exact: true }).first()).toBeVisible()
  for (const name of [/^Supprimer/, /^Dupliquer/, /^Enregistrer/])
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  const fields = await record.getByRole('textbox').all()
  expect(fields.length).toBeGreaterThan(5)
  for (const field of fields) await expect(field).not.toBeEditable()
  expect(complaints()).toEqual([])
})

test.describe('the author', () => {
  test('writes a story without a complaint of the browser', async ({ staff }) => {
    const page = await staff('author')
    const complaints = listenForTrouble(page)
    const desk = new StoryDesk(page)
    await desk.begin()
    const title = `${OF_A_JOURNEY} ${randomUUID().slice(0, 8)}`
    await desk.write({ title, standfirst: 'Un chapeau.', body: 'Un texte.', pseudonym: 'Anton' })
    const id = await desk.saveDraft()
    await desk.open(id)
    await expect(desk.field('Titre')).toHaveValue(title)
    await expect(desk.field('Adresse')).toHaveValue(/^essai-de-parcours-/)
    expect(complaints()).toEqual([])
  })

  test('writes a campaign with a fact, a preset and a question, without a complaint of the browser', async ({
    staff,
  }) => {
    const page = await staff('author')
    const complaints = listenForTrouble(page)
    const untilCalm = watchForCalm(page)
    const title = `${OF_A_JOURNEY} ${randomUUID().slice(0, 8)}`
    await page.goto('/admin/collections/campaigns/create?locale=fr')
    await page.getByRole('textbox', { name: /^Pour commencer/ }).fill(title)
    await page.getByRole('button', { name: 'Commencer' }).click()
    await expect(page.getByRole('textbox', { name: /^Nom interne/ })).toHaveValue(title)
    await page
      .getByRole('textbox', { name: /^Titre/ })
      .first()
      .fill('Un titre')
    await page.locator('[contenteditable="true"]').first().click()
    await page.keyboard.type('Une introduction.')
    const addTo = async (part: string) => {
      await untilCalm()
      const heading = page.getByRole('heading', { name: part, exact: true })
      await heading.locator('xpath=following::button[starts-with(normalize-space(.), "Ajouter")][1]').click()
    }
    await addTo('Faits')
    await page.getByRole('textbox', { name: /^Énoncé/ }).fill('Un fait.')
    await page.getByRole('textbox', { name: /^Source/ }).fill('Une source')
    await addTo('Montants proposés')
    await page.getByRole('textbox', { name: /^Montant en euros/ }).fill('12,50')
    await page.getByRole('textbox', { name: /^Rend possible/ }).fill('un repas')
    await addTo('Questions')
    await page.getByRole('textbox', { name: /^Question/ }).fill('Pourquoi ?')
    await page.getByRole('textbox', { name: /^Réponse/ }).fill('Parce que.')

    await untilCalm()
    // Saved by itself: there is nothing left to press for.
    await expect(page.getByRole('button', { name: 'Enregistrer le brouillon' })).toBeDisabled()
    const id = /\/campaigns\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
    const amounts = async () => {
      const doc = (await mustAsStaff('author', 'GET', `/campaigns/${id}?draft=true&locale=fr`)) as {
        presets: { amount: number }[]
      }
      return doc.presets.map(({ amount }) => amount)
    }
    // After a pause in the writing, which is longer than the calm above.
    await expect.poll(amounts).toEqual([1250])
    await page.reload()
    await expect(page.getByRole('textbox', { name: /^Nom interne/ })).toHaveValue(title)
    await expect(page.getByRole('textbox', { name: /^Montant en euros/ })).toHaveValue(/^12[,.]50$/)
    expect(complaints()).toEqual([])
    await mustAsStaff('reviewer', 'DELETE', `/campaigns/${id}`)
  })

  test('puts in a picture only with a description, and its name and place are gone', async ({ staff }) => {
    const page = await staff('author')
    const complaints = listenForTrouble(page)
    await page.goto('/admin/collections/media/create?locale=fr')
    const file = { name: 'IMG_20240305_Gori_Petrov.png', mimeType: 'image/png', buffer: await drawPicture(page) }
    await page.locator('input[type="file"]').setInputFiles(file)

    // The form takes a moment to know of the file, and a click before that is lost.
    await expect(async () => {
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
      const fault = page.getByText('Décrivez l’image, ou dites qu’elle est décorative.').first()
      await expect(fault).toBeVisible({ timeout: 2000 })
    }).toPass()
    expect(page.url()).toMatch(/\/create/)

    await page.getByRole('textbox', { name: /^Texte de remplacement/ }).fill('Une route vide sous la neige')
    const saved = page.waitForResponse((response) => /\/api\/media\?/.test(response.url()) && response.status() === 201)
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    const { doc } = (await (await saved).json()) as {
      doc: { id: string; filename: string; mimeType: string; alt: string }
    }
    expect(doc).toMatchObject({ mimeType: 'image/webp', alt: 'Une route vide sous la neige' })
    expect(doc.filename).toMatch(/^[0-9a-f]{32}\.webp$/)
    await expect(page).toHaveURL(new RegExp(doc.id))
    await expect(page.getByText('IMG_20240305')).toHaveCount(0)
    // The one complaint there must be: the refusal of the picture without a description.
    expect(complaints().filter((complaint) => !complaint.includes('400'))).toEqual([])
    await mustAsStaff('reviewer', 'DELETE', `/media/${doc.id}`)
  })
})
