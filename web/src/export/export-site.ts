import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { environment } from './environment.ts'
import { exportOnce, publicKeyOf, verifyFolder, type ExportOrder } from './run-export.ts'
import { createWatch, reasonOf } from './watch-copy.ts'

/**
 * `npm run export`: a copy of the site in a folder, to be read without a network, handed on, or put on another server.
 *
 * - `--to <folder>`: where to (`.local/export` unless said)
 * - `--zip <file>`: also as one file
 * - `--watch`: goes on, and renews the copy within a minute of each change; takes it away when the site, or the CMS behind
 *   it, is silent for as long as stories may be shown without it
 * - `--verify`: looks whether the copy in the folder is whole and signed by this site
 */
const LOOK_EVERY_MS = 20_000

const { values } = parseArgs({
  options: {
    to: { type: 'string', default: path.resolve(import.meta.dirname, '../../../.local/export') },
    zip: { type: 'string' },
    watch: { type: 'boolean', default: false },
    verify: { type: 'boolean', default: false },
  },
})
const { EXPORT_KEY, SITE_URL, SITE_READ_URL, ONION_URL, STORIES_LEASE_SECONDS } = environment
const order: ExportOrder = {
  siteUrl: SITE_URL,
  onionUrl: ONION_URL ?? null,
  readUrl: SITE_READ_URL ?? SITE_URL,
  secret: EXPORT_KEY,
  folder: path.resolve(values.to),
  archive: values.zip === undefined ? null : path.resolve(values.zip),
}

if (values.verify) process.exitCode = await verify()
else if (values.watch) await watch()
else process.exitCode = await makeOne()

async function makeOne(): Promise<number> {
  try {
    const { files, bytes } = await exportOnce(order, new Map(), null)
    say(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${order.folder}`)
    const key = String(publicKeyOf(order.secret).export({ format: 'pem', type: 'spki' }))
    say(`Signed. The key to check it with, to be given out by another way:

${key}`)
    return 0
  } catch (error) {
    say(
      `No copy was made: ${reasonOf(error)}. Nothing in ${order.folder} has changed. The site has to run, at ${order.readUrl}.`,
    )
    return 1
  }
}

async function watch(): Promise<never> {
  const look = createWatch(order, STORIES_LEASE_SECONDS)
  for (;;) {
    const looked = await look()
    if (looked.outcome !== 'made') say(`The copy could not be renewed: ${looked.reason}`)
    else if (looked.isNew) say(`${looked.files} files, ${(looked.bytes / 1e6).toFixed(1)} MB`)
    if (looked.outcome === 'withdrawn') say('For too long nobody could say what is public: there is no copy until then')
    await wait(LOOK_EVERY_MS)
  }
}

async function verify(): Promise<number> {
  const faults = await verifyFolder(order.folder, publicKeyOf(order.secret))
  say(faults.length === 0 ? `${order.folder} is whole, and signed by this site.` : faults.join('\n'))
  return faults.length === 0 ? 0 : 1
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
