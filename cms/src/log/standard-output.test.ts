import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'

const FAR_MORE_THAN_IT_TAKES = 5000

/** Logs a line each millisecond until it is told to end; `logger`: the code that makes `log`. */
const program = (logger: string): string => `
  ${logger}
  setInterval(() => log('a line'), 1)
  process.once('SIGTERM', () => { log('the end'); process.exit(0) })
  process.stderr.write('ready')`

const OURS = `
  import { logger } from ${JSON.stringify(path.join(import.meta.dirname, 'logger.ts'))}
  const log = (words) => logger.info(words)`

const PINOS_OWN = `
  import pino from 'pino'
  const logger = pino()
  const log = (words) => logger.info(words)`

/** Resolves with how the program ended after its reader died with lines unread and it was told to end. */
async function endWithoutReader(logger: string): Promise<{ code: number | null } | 'it never ended'> {
  const words = ['--import', 'tsx', '--input-type=module', '--eval', program(logger)]
  const child = spawn(process.execPath, words, { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<{ code: number | null }>((resolve) => child.once('exit', (code) => resolve({ code })))
  child.stdout.pause()
  await new Promise((resolve) => child.stderr.once('data', resolve))
  await new Promise((resolve) => setTimeout(resolve, 100))
  child.stdout.destroy()
  child.stderr.destroy()
  child.kill('SIGTERM')
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<'it never ended'>((resolve) => {
    timer = setTimeout(() => resolve('it never ended'), FAR_MORE_THAN_IT_TAKES)
  })
  const how = await Promise.race([ended, tooLate])
  clearTimeout(timer)
  child.kill('SIGKILL')
  return how
}

it('lets a process end whose log nobody reads any more', async () => {
  expect(await endWithoutReader(OURS)).toEqual({ code: 0 })
}, 30_000)

it('is needed: with the writer pino has of its own some processes would never end', async () => {
  // It takes a moment in which lines lie unread, so it is not met every time.
  const ends: unknown[] = []
  while (!ends.includes('it never ended') && ends.length < 12) ends.push(await endWithoutReader(PINOS_OWN))
  expect(ends).toContain('it never ended')
}, 60_000)
