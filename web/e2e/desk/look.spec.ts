import { expect, test } from '../journey.ts'
import { findFaultsOfColour, findSeriousFaults, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { thisRun } from '../environment.ts'
import { askStripe } from '../stack/ask-stripe.ts'
import { giveAtTheDoor } from './give-at-the-door.ts'
import { readRecords } from './read-records.ts'

test('every page of the desk is without serious fault, light and dark, narrow and wide', async ({ staff }) => {
  test.setTimeout(180_000)
  // One with as many tables as there are, a caution and an alarm, and a monthly one.
  const debit = await giveAtTheDoor('49', { by: 'sepa_debit' })
  const monthly = await giveAtTheDoor('51', { frequency: 'monthly' })
  const { stack } = thisRun()
  await askStripe(stack, 'POST', '/refunds', { of: debit.stripeSession, amount: 900 })
  const dispute = (await askStripe(stack, 'POST', '/disputes', { of: debit.stripeSession, amount: 1000 })) as {
    id: string
  }
  await expect.poll(async () => (await readRecords('alarms', 'subject', dispute.id)).length).toBe(1)
  const [charge] = await readRecords('donations', 'id', monthly.id)
  const [event] = await readRecords('payment-events', 'objectId', String(charge?.['stripeSession']))

  const pages: [address: string, parts: string[]][] = [
    ['', ['.desk', '.figures']],
    [`/collections/donations/${debit.id}`, ['.desk']],
    ['/collections/donations', ['.desk-lists', '.export']],
    [`/collections/subscriptions/${String(charge?.['subscription'])}`, ['.desk']],
    [`/collections/payment-events/${event?.id}`, ['.desk']],
    ['/collections/reconciliations', ['.desk']],
    ['/enter-donation', ['.desk']],
  ]
  const desk = await staff('treasurer')
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme })
    const findFaults = colorScheme === 'light' ? findSeriousFaults : findFaultsOfColour
    for (const [address, parts] of pages) {
      await desk.goto(`/admin${address}`)
      await expect(desk.locator('html')).toHaveAttribute('data-theme', colorScheme)
      if (parts.includes('.export')) await desk.locator('.export summary').click()
      for (const width of [390, 1280]) {
        const where = `${address}, ${width} px, ${colorScheme}`
        await desk.setViewportSize({ width, height: 900 })
        for (const part of parts) await expect(desk.locator(part).first()).toBeVisible()
        expect.soft(await findFaults(desk), where).toEqual([])
        expect.soft(await findSidewaysScroll(desk), `${where}: sideways`).toEqual([])
      }
    }
  }
})
