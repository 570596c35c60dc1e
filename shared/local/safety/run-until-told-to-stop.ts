import type { z } from 'zod'
import { readVariables } from './environment.ts'

type Running = { ready: object; stop: () => Promise<void> }

/**
 * A stand-in as a program of its own: reads its variables, starts, says `{"ready":true,…}` in one line, and stops on
 * SIGTERM, SIGINT or when the program that started it goes away. Exit code 1 and one sentence when it cannot start;
 * a malformed variable is named, its value never.
 */
export async function runUntilToldToStop<T>(
  name: string,
  schema: z.ZodType<T>,
  start: (environment: T) => Promise<Running>,
): Promise<void> {
  const read = readVariables(schema)
  if (!read.isUsable) return giveUp(`${name}: not usable as it is set: ${read.names.join(', ')}.`)
  try {
    const { ready, stop } = await start(read.variables)
    const end = (): void => void stop().finally(() => process.exit(0))
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end)
    process.once('disconnect', end)
    process.stdout.write(`${JSON.stringify({ ready: true, ...ready })}\n`)
  } catch (error) {
    giveUp(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function giveUp(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
