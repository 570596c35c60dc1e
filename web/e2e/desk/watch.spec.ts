import { thisRun } from '../environment.ts'
import { expect, test } from '../journey.ts'
import { findSeriousFaults } from '../accessibility/find-faults.ts'
import { listenForTrouble } from '../newsroom/listen-for-trouble.ts'
import { askStripe } from '../stack/ask-stripe.ts'
import { tabTo } from './go-by-keyboard.ts'
import { killNotices } from './kill-notices.ts'
import { readRecords } from './read-records.ts'
import { sentence } from './sentence.ts'

// What the machine does by itself, and the treasurer watches: by keyboard alone, start to end.

test('a notice of Stripe’s that failed for good is found, read, tried again, and seen through', async ({ staff }) => {
  test.setTimeout(150_000)
  const { donation, notices, mend } = await killNotices('47')
  const [first, second] = notices
  const desk = await staff('treasurer')
  const complaints = listenForTrouble(desk)

  await desk.goto('/admin/collections/payment-events')
  await tabTo(desk, desk.getByRole('link', { name: 'En échec', exact: true }))
  await desk.keyboard.press('Enter')
  await tabTo(desk, desk.locator(`a[href*="${first.id}"]`).first())
  await desk.keyboard.press('Enter')
  await expect(desk.getByText('En échec, à examiner. Stripe ne connaît plus ce paiement.')).toBeVisible()
  expect(await findSeriousFaults(desk)).toEqual([])

  await mend()
  const again = desk.getByRole('button', { name: 'Traiter de nouveau' })
  await tabTo(desk, again)
  await desk.keyboard.press('Enter')
  await expect(desk.getByText(sentence('Remise au travail : le résultat est visible'))).toBeFocused()
  // The page is drawn anew by itself, and takes nothing away from where the reader is.
  await expect(desk.getByText('Traitée.', { exact: true })).toBeVisible({ timeout: 60_000 })
  await expect(again).toHaveCount(0)
  await expect(desk.getByText('Remise au travail')).toBeFocused()
  expect(await readRecords('payment-events', 'id', first.id)).toMatchObject([{ state: 'processed', reason: null }])
  expect(await readRecords('donations', 'id', donation)).toMatchObject([{ state: 'refunded' }])
  expect((await readRecords('alarms', 'subject', String(first['event'])))[0]?.['dealtWithAt']).not.toBeNull()

  // The other one by way of its alarm.
  const [alarm] = await readRecords('alarms', 'subject', String(second['event']))
  expect(alarm?.['dealtWithAt']).toBeNull()
  await desk.goto(`/admin/collections/alarms/${alarm?.id}`)
  await expect(desk.getByRole('heading', { name: 'Une notification de Stripe n’a pas pu être traitée' })).toBeVisible()
  await expect(desk.getByText('Stripe ne connaît plus ce paiement', { exact: false })).toBeVisible()
  expect(await findSeriousFaults(desk)).toEqual([])
  await tabTo(desk, again)
  await desk.keyboard.press('Enter')
  await expect(desk.getByText(sentence('Réglée le '))).toBeVisible({ timeout: 60_000 })
  expect(await readRecords('payment-events', 'id', second.id)).toMatchObject([{ state: 'processed' }])
  expect(complaints()).toEqual([])
})

test('a reconciliation is asked for, once however often, and stands in the list when it is done', async ({ staff }) => {
  test.setTimeout(150_000)
  const known = new Set((await readRecords('reconciliations', 'cause', 'staff')).map(({ id }) => id))
  // Long enough to be pressed again meanwhile, each of the first three.
  const slow = { mode: 'delay', delay: 4000, method: 'GET', pathPrefix: '/v1/events', times: 3 }
  await askStripe(thisRun().stack, 'POST', '/faults', slow)

  const desk = await staff('treasurer')
  const complaints = listenForTrouble(desk)
  await desk.goto('/admin/collections/reconciliations')
  const now = desk.getByRole('button', { name: 'Rapprocher maintenant' })
  await tabTo(desk, now)
  expect(await findSeriousFaults(desk)).toEqual([])
  const press = async (): Promise<string> => {
    const answered = desk.waitForResponse((response) => response.url().endsWith('/api/desk/reconcile'))
    await desk.keyboard.press('Enter')
    const { outcome } = (await (await answered).json()) as { outcome: string }
    return outcome
  }
  expect(await press()).toBe('asked')
  await expect(desk.getByText('C’est demandé.', { exact: false })).toBeFocused()

  // The one before may have begun meanwhile: then one more may wait behind it, and never two.
  const outcomes = []
  for (let presses = 0; presses < 4 && outcomes.at(-1) !== 'already_asked'; presses += 1) {
    await desk.keyboard.press('Shift+Tab')
    await expect(now).toBeFocused()
    outcomes.push(await press())
    await expect(desk.locator('[data-outcome]')).toBeFocused()
  }
  expect(outcomes.at(-1)).toBe('already_asked')
  await expect(desk.getByText(sentence('C’était déjà demandé : un rapprochement va commencer.'))).toBeFocused()

  const ours = async () => (await readRecords('reconciliations', 'cause', 'staff')).filter(({ id }) => !known.has(id))
  await expect.poll(async () => (await ours())[0]?.['state'], { timeout: 60_000 }).toBe('done')
  const [run] = await ours()
  const row = desk.getByRole('row').filter({ has: desk.locator(`a[href*="${run?.id}"]`) })
  await expect(row).toContainText('Terminé', { timeout: 60_000 })
  await tabTo(desk, row.getByRole('link').first())
  await desk.keyboard.press('Enter')
  await expect(desk.getByText('Demandé par l’équipe').first()).toBeVisible()
  await desk.goto('/admin')
  await expect(desk.getByText(sentence('Dernier rapprochement avec Stripe : il y a'))).toBeVisible()
  expect(await findSeriousFaults(desk)).toEqual([])
  expect(complaints()).toEqual([])
})
