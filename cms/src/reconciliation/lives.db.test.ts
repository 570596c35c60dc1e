import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTrial, type Trial } from '../payments/trial/gifts.ts'
import { treasurerOf } from '../payments/trial/treasurer.ts'
import { emptyBooks } from './trial/gifts.ts'
import { auditBooks } from './trial/lives/audit-books.ts'
import { leadLives } from './trial/lives/lead-lives.ts'
import { steerDouble, type World } from './trial/lives/world.ts'

let trial: Trial
let world: World
beforeAll(async () => {
  trial = openTrial()
  const { stripe, campaign } = inject('ground')
  const { controlUrl, webhookSecret } = stripe
  const treasurer = await treasurerOf(trial.books)
  world = { ...trial, steer: steerDouble(controlUrl), webhookSecret, campaign, treasurer }
  await emptyBooks(trial)
})
afterAll(() => trial.close())

describe('after lives of gifts with a fifth of the notices lost', () => {
  it('our books are Stripe’s to the cent, and one wrong cent would show', async () => {
    const seed = Math.floor(Math.random() * 2 ** 31)
    process.stdout.write(`  lives from seed ${seed}\n`)
    const led = await leadLives(world, { lives: 150, seed, spans: 3 })
    expect([seed, led.faults]).toEqual([seed, []])
    // Fewer would mean that the lives had become dull.
    expect(Object.keys(led.states).length).toBeGreaterThanOrEqual(7)
    expect(Object.keys(led.currencies)).toHaveLength(8)
    expect(led.net.ours).toBe(led.net.theirs)
    expect(led.runs.filter(({ isQuiet, repairing }) => !isQuiet || repairing > 1)).toEqual([])
    expect(led.notices.lost).toBeGreaterThan(100)
    expect(led.recovered).toBeGreaterThan(100)

    await trial.books.query(
      'UPDATE donations SET net = net + 1 WHERE id = (SELECT donation_id FROM donation_bookings LIMIT 1)',
    )
    const { faults } = await auditBooks(world)
    expect(faults).toHaveLength(2)
    expect(faults.join()).toContain('net')
  }, 120_000)
})
