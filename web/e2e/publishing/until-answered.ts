import { setTimeout as sleep } from 'node:timers/promises'

type Wanted = { status: number; text?: string }

const PATIENCE = 10_000

/** Asks for an address until it is answered so; the milliseconds that took. Throws after ten seconds. */
export async function untilAnswered(url: string, { status, text }: Wanted): Promise<number> {
  const began = performance.now()
  let last = 0
  while (performance.now() - began < PATIENCE) {
    const answer = await fetch(url, { redirect: 'manual' })
    const body = await answer.text()
    if (answer.status === status && (text === undefined || body.includes(text))) return performance.now() - began
    last = answer.status
    await sleep(20)
  }
  throw new Error(`${url} is still answered ${last}, not ${status}`)
}
