import { randomInt } from 'node:crypto'
import { tryToListen } from './try-to-listen.ts'

/**
 * Below what systems give to connections that go out (from 32768 on Linux, 49152 elsewhere): between being found free and
 * being listened on, such a port is taken by nobody who did not ask for it by its number.
 */
const LOWEST = 12_000
const HIGHEST = 32_000
const TRIES = 100

/** A TCP port that is free on loopback at this moment, in both families. */
export async function findFreePort(): Promise<number> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const port = randomInt(LOWEST, HIGHEST)
    const trouble = (await tryToListen(port, '127.0.0.1')) ?? (await tryToListen(port, '::'))
    if (trouble === undefined) return port
  }
  throw new Error('no port is free')
}
