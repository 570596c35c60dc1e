import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../journey.ts'
import { findSeriousFaults } from '../accessibility/find-faults.ts'
import { giveAtTheDoor } from './give-at-the-door.ts'
import { sentence } from './sentence.ts'

const FOLLOWED = /\/api\/desk\/export\?.*framed=1/

test.beforeAll(() => giveAtTheDoor('48'))

async function openPanel(desk: Page): Promise<Locator> {
  await desk.goto('/admin/collections/donations')
  const button = desk.getByRole('button', { name: 'Télécharger en CSV' })
  // Payload's head of a list moves what is below it once more when it comes alive, under whoever presses just then.
  await expect(async () => {
    if (!(await button.isVisible())) await desk.getByText('Exporter pour la comptabilité').click()
    await expect(button).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  return button
}

/** What comes when `way` is pressed, to its last line. */
async function lastLineOf(desk: Page, way: Locator): Promise<string> {
  const coming = desk.waitForEvent('download')
  await way.click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('donations.csv')
  return (await readFile(await file.path(), 'utf8')).trim().split('\n').at(-1) ?? ''
}

const WHOLE = sentence('^Fin du fichier, nombre de lignes : ')
const BROKEN = 'L’export s’est interrompu et aucun fichier n’a été enregistré.'

test.describe('the treasurer takes the donations for the accounts', () => {
  test('and is told when the file is whole', async ({ staff }) => {
    const desk = await staff('treasurer')
    const button = await openPanel(desk)
    expect(await findSeriousFaults(desk)).toEqual([])
    expect(await lastLineOf(desk, button)).toMatch(WHOLE)
    await expect(desk.getByText(sentence('Le fichier est complet : '))).toBeVisible()
  })

  test('where no script of the page arrives the browser takes the file by itself', async ({ staff }) => {
    const desk = await staff('treasurer', { isDeaf: true })
    await desk.route('**/_next/static/**/*.js*', (route) => route.abort())
    const button = await openPanel(desk)
    expect(await lastLineOf(desk, button)).toMatch(WHOLE)
    // Had a script run after all, it would say so here.
    await expect(desk.getByText(sentence('Le fichier est complet : '))).toHaveCount(0)
  })

  test('where the connection is gone they are told what to do, and offered the way without a script', async ({
    staff,
  }) => {
    const desk = await staff('treasurer')
    const button = await openPanel(desk)
    await desk.route(FOLLOWED, (route) => route.abort('connectionreset'))
    await button.click()
    await expect(desk.getByText(BROKEN)).toBeVisible()
    await expect(desk.getByText('Vérifiez votre connexion, puis recommencez')).toBeVisible()
    expect(await findSeriousFaults(desk)).toEqual([])
    const direct = desk.getByRole('link', { name: 'Télécharger sans suivi' })
    expect(await lastLineOf(desk, direct)).toMatch(WHOLE)

    await desk.unroute(FOLLOWED)
    expect(await lastLineOf(desk, button)).toMatch(WHOLE)
    await expect(desk.getByText(BROKEN)).toHaveCount(0)
  })

  test('of a file that breaks off half-way nothing is kept', async ({ staff }) => {
    const desk = await staff('treasurer')
    const button = await openPanel(desk)
    await desk.route(FOLLOWED, async (route) => {
      // The door wants to know from where it is asked, and Playwright leaves that out.
      const headers = { ...(await route.request().allHeaders()), 'sec-fetch-site': 'same-origin' }
      const response = await route.fetch({ headers })
      expect(response.status()).toBe(200)
      const body = await response.body()
      await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) })
    })
    const files: unknown[] = []
    desk.on('download', (file) => files.push(file))
    await button.click()
    await expect(desk.getByText(BROKEN)).toBeVisible()
    expect(files).toEqual([])
  })

  test('whose session has ended meanwhile are told to log in', async ({ staff }) => {
    const desk = await staff('treasurer')
    const button = await openPanel(desk)
    await desk.context().clearCookies()
    await button.click()
    await expect(
      desk.getByText(sentence('Vous n’êtes plus connecté : aucun fichier n’a été enregistré.')),
    ).toBeVisible()
  })
})
