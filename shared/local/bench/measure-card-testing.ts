import { setTimeout as pause } from 'node:timers/promises'
import type { Stack } from '../running-stack.ts'
import { giveWithoutScript, giveWithScript } from './card-testing/donors.ts'
import { tryOutCards } from './card-testing/machines.ts'
import { secondsUntilAlarm } from './card-testing/watch-for-alarm.ts'
import { askStripeDouble } from './give.ts'
import type { Figure } from './measurement.ts'

const ATTEMPTS = 300
const MINUTES = 10
/** The line of those who wait does not end with the attack: one gets in each minute. */
const PATIENCE = 20 * 60

/**
 * Machines try out cards for ten minutes, as they do: from ever other networks, with other forms and headers, some
 * waiting, some with a proof that is not theirs. How many get as far as Stripe, and do two people who give meanwhile?
 */
export async function measureCardTesting(stack: Stack): Promise<Figure[]> {
  const milliseconds = MINUTES * 60_000
  const before = await countPages(stack)
  let isOver = false
  const alarm = secondsUntilAlarm(stack.databaseUrl, () => isOver)
  const attack = tryOutCards(stack.siteUrl, { attempts: ATTEMPTS, milliseconds }).finally(() => (isOver = true))
  await pause(milliseconds / 2)

  const headers = { 'user-agent': 'Mozilla/5.0', 'accept-language': 'fr' }
  const visitor = { site: stack.siteUrl, headers }
  let donors = 0
  const patient = giveWithoutScript(visitor, PATIENCE).finally(() => (donors += 1))
  const quick = await giveWithScript(visitor).finally(() => (donors += 1))
  await attack
  const machines = (await countPages(stack)) - before - donors
  const { seconds } = await patient
  return [
    { name: `attempts of machines in ${MINUTES} minutes`, value: ATTEMPTS, unit: 'count' },
    { name: 'of them with a page at Stripe', value: machines, unit: 'count', atMost: 20 },
    { name: 'staff told after', value: await alarm, unit: 's', atMost: 60 },
    { name: 'a donor with scripts at the payment page after', value: quick.seconds, unit: 's', atMost: 30 },
    { name: 'a donor without scripts at the payment page after', value: seconds, unit: 's', atMost: PATIENCE },
  ]
}

/** Payment pages that were opened at the Stripe double, each once however often it was asked for. */
async function countPages(stack: Stack): Promise<number> {
  return (await askStripeDouble<object[]>(stack, 'GET', '/sessions')).length
}
