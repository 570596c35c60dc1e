import fs from 'node:fs/promises'
import path from 'node:path'
import type { Stack } from '../running-stack.ts'

/** `said`: lines in a log. `meant`: those, and the ones that they say were left out before them. */
export type Lines = { said: number; meant: number }

/** How much the process of this name ("CMS", "worker", "site") has said since it was started. */
export async function countLines({ dataDir }: Stack, name: string): Promise<Lines> {
  return countLinesIn(await fs.readFile(path.join(dataDir, 'logs', `${name}.log`), 'utf8'))
}

export function countLinesIn(log: string): Lines {
  const lines = log.split('\n').filter((line) => line !== '')
  const leftOut = lines.map((line) => Number(/"leftOut":(\d+)/.exec(line)?.[1] ?? 0))
  return { said: lines.length, meant: leftOut.reduce((sum, one) => sum + one, lines.length) }
}
