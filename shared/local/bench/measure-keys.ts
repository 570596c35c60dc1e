import type { Stack } from '../running-stack.ts'
import type { Figure } from './measurement.ts'
import { runTrial } from './run-trial.ts'

const MOST_KEYS = 40

/** How many keys a whole donation takes, from the campaign page to the thanks, for somebody who has only a keyboard. */
export async function measureKeys({ siteUrl }: Stack): Promise<Figure[]> {
  const { ways } = await runTrial<{ ways: { name: string; keys: number }[] }>({
    name: 'donor with a keyboard',
    package: 'web',
    program: ['e2e/giving/measure-keys.ts', siteUrl],
  })
  return ways.map(({ name, keys }) => ({ name, value: keys, unit: 'count', atMost: MOST_KEYS }))
}
