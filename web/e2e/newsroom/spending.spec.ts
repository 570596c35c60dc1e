import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { findSeriousFaults, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { OF_A_JOURNEY } from '../stack/of-a-journey.ts'
import { watchForCalm } from './watch-for-calm.ts'

const TRANSPARENCY = '/fr/pages/transparence'
/** Of no other record; the page shows it as a table of its own. */
const YEAR = 2011

/** A record as the treasurer began it: one line, which does not come to the total yet. */
async function beginRecord(): Promise<string> {
  const { doc } = (await mustAsStaff('treasurer', 'POST', '/spending?draft=true&locale=fr&depth=0', {
    ...{ title: `${OF_A_JOURNEY} ${randomUUID()}`, year: YEAR, part: 'q1', total: 12_480_60, isSample: true },
    lines: [{ purpose: 'housing', amount: 10_000_10, words: 'Des nuits à l’abri.' }],
    _status: 'draft',
  })) as { doc: { id: string } }
  return doc.id
}

test('a treasurer enters what was used, sees the page before anybody approves it, corrects it; it is taken down', async ({
  readerOf,
  staff,
}) => {
  const id = await beginRecord()
  const form = `/admin/collections/spending/${id}?locale=fr`
  const [treasurer, reviewer] = [await staff('treasurer'), await staff('reviewer')]
  const reader = await readerOf('fr')
  const table = reader.getByRole('table', { name: `Dépenses de ${YEAR}, jusqu’au 31 mars` })
  const untilCalm = watchForCalm(treasurer)
  try {
    await test.step('to the cent in the form, rounded in the preview beside it', async () => {
      await treasurer.goto(form)
      await untilHeard(treasurer)
      await openEye(treasurer)
      const preview = treasurer.frameLocator('.preview-panel__frame')
      const drawn = preview.getByRole('table', { name: `Dépenses de ${YEAR}, jusqu’au 31 mars` })
      await expect(drawn).toContainText('10\u202F000\u00A0€')
      // It opens where the figures are, far down its page.
      await expect(drawn.locator('caption')).toBeInViewport({ ratio: 1 })
      await expect(preview.getByRole('heading', { level: 1 })).not.toBeInViewport()
      await treasurer.getByRole('button', { name: /^Ajouter/ }).click()
      const row = treasurer.locator('#lines-row-1')
      await row.getByRole('combobox').click()
      await treasurer.getByRole('option', { name: 'Frais de banque et de carte', exact: true }).click()
      await row.getByRole('textbox', { name: /^Montant/ }).fill('2480,50')
      await row.getByRole('textbox', { name: /^En une phrase/ }).fill('Ce que la banque retient.')
      await expect(drawn).toContainText('12\u202F000\u00A0€')
      await expect(drawn).toContainText('Ce que la banque retient.')
      await untilCalm()
      expect(await findSeriousFaults(treasurer)).toEqual([])
    })
    await test.step('called ready, it waits on the reviewer’s first page, and is public once approved', async () => {
      await treasurer.goto('/admin')
      await treasurer
        .getByRole('link', { name: /^commencés/ })
        .first()
        .click()
      await expect(treasurer.getByRole('table')).toContainText(OF_A_JOURNEY)
      await treasurer.goto(`/admin/collections/spending/${id}/translate?locale=fr`)
      await treasurer.getByRole('button', { name: 'Déclarer prêt' }).click()
      await expect(treasurer.locator('.desk-outcome')).toContainText('ce texte est prêt')
      await reviewer.goto('/admin')
      await reviewer
        .getByRole('link', { name: /^en attente d’approbation/ })
        .first()
        .click()
      await expect(reviewer.getByRole('table')).toContainText(OF_A_JOURNEY)
      await reader.goto(TRANSPARENCY)
      await expect(table).toHaveCount(0)
      await approve(reviewer, id)
      await expect(async () => {
        await reader.goto(TRANSPARENCY)
        await expect(table).toContainText('12\u202F000\u00A0€', { timeout: 500 })
      }).toPass()
      expect(await reader.locator('.spending').textContent()).not.toMatch(/480|,10|,50/)
    })
    await test.step('a reviewer reads the figures, and writes none', async () => {
      await reviewer.goto(form)
      await untilHeard(reviewer)
      await expect(reviewer.locator('#lines-row-0').getByRole('textbox', { name: /^Montant/ })).not.toBeEditable()
      await expect(reviewer.getByRole('textbox', { name: /^Total/ })).not.toBeEditable()
      await expect(reviewer.locator('#lines-row-0').getByRole('textbox', { name: /^En une phrase/ })).toBeEditable()
      await expect(reviewer.getByRole('button', { name: /^Ajouter/ })).toHaveCount(0)
    })
    await test.step('a correction waits for approval, and what is public waits with it', async () => {
      await treasurer.goto(form)
      await untilHeard(treasurer)
      await treasurer
        .locator('#lines-row-0')
        .getByRole('textbox', { name: /^Montant/ })
        .fill('14000,10')
      await treasurer.getByRole('textbox', { name: /^Total/ }).fill('16480,60')
      await untilCalm()
      // What is typed last may be saved as the form is left.
      await expect(async () => {
        await treasurer.goto('/admin')
        const changed = treasurer.getByRole('link', { name: /^modifiés depuis leur approbation/ }).first()
        await expect(changed).toBeVisible({ timeout: 2000 })
      }).toPass()
      expect(await findSidewaysScroll(treasurer)).toEqual([])
      await reader.goto(TRANSPARENCY)
      await expect(table).toContainText('12\u202F000\u00A0€')
      await approve(reviewer, id)
      await expect(async () => {
        await reader.goto(TRANSPARENCY)
        await expect(table).toContainText('16\u202F000\u00A0€', { timeout: 500 })
      }).toPass()
    })
    await test.step('taken down, it is nowhere on the page', async () => {
      await mustAsStaff('reviewer', 'PATCH', `/spending/${id}?locale=fr&unpublishAllLocales=true`, { _status: 'draft' })
      await expect(async () => {
        await reader.goto(TRANSPARENCY)
        await expect(table).toHaveCount(0, { timeout: 500 })
      }).toPass()
    })
  } finally {
    await mustAsStaff('reviewer', 'DELETE', `/spending/${id}`)
  }
})

/** Payload remembers for each person whether it was open. */
async function openEye(page: Page): Promise<void> {
  const eye = page.locator('#live-preview-toggler')
  await expect(eye).toBeVisible()
  if ((await page.locator('#live-preview-toggler.live-preview-toggler--active').count()) === 0) await eye.click()
}

/** Until React has taken up the form that the server drew, nothing of what is typed there is heard. */
async function untilHeard(page: Page): Promise<void> {
  const isTakenUp = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))
  await expect.poll(() => page.locator('form textarea, form input').first().evaluate(isTakenUp)).toBe(true)
}

async function approve(reviewer: Page, id: string): Promise<void> {
  await reviewer.goto(`/admin/collections/spending/${id}/review?locale=fr`)
  for (const reason of await reviewer.locator('[name^="reason-"]').all()) await reason.fill('Un mot d’une journée.')
  const approved = reviewer.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().includes('/api/review/spending/'),
  )
  await reviewer.getByRole('button', { name: 'Approuver et publier maintenant' }).click()
  expect((await approved).status()).toBe(200)
}
