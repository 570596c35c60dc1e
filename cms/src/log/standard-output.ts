import type { DestinationStream } from 'pino'

/**
 * Where the log goes, and nothing happens when nobody reads it any more. The writer pino has of its own takes a reader
 * that died with lines unread (ECONNRESET) for an error nobody expects, and then, while the process ends, tries for
 * ever to be rid of its last line: the process never ends.
 */
export const STANDARD_OUTPUT: DestinationStream = { write: (line) => void process.stdout.write(line) }

// This may be loaded more than once in a process: what is bundled has a copy of its own. Others listen too, and go again.
const IS_HEARD = Symbol.for('campaign.standard-output')
if (!Reflect.has(process.stdout, IS_HEARD)) {
  Reflect.set(process.stdout, IS_HEARD, true)
  process.stdout.on('error', () => {})
}
