import fs from 'node:fs/promises'
import { isHeldBy, keepFresh } from '../processes/keep-fresh.ts'

/**
 * Runs `work` while no other process does the same with this `turn` file: `npm start` and `npm test` at one moment
 * would otherwise build into the same folder. A turn whose process has died is free again.
 */
export async function takeTurns<T>(turn: string, work: () => Promise<T>): Promise<T> {
  while (!(await take(turn))) await new Promise((resolve) => setTimeout(resolve, 200))
  const letGo = keepFresh(turn)
  try {
    return await work()
  } finally {
    letGo()
    await fs.rm(turn, { force: true })
  }
}

async function take(turn: string): Promise<boolean> {
  try {
    await fs.writeFile(turn, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const holder = Number(await fs.readFile(turn, 'utf8').catch(() => ''))
  if (holder > 0 && !isHeldBy(holder, turn)) await fs.rm(turn, { force: true })
  return false
}
