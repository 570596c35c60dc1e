import fs from 'node:fs'
import path from 'node:path'
import { improve, keepable, type KeptAnswer } from './kept-answer.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
}

/** Names with a hash in them, as the build makes them, stand for their bytes for good. */
const FOR_GOOD = 'public, max-age=31536000, immutable'
const FOR_A_DAY = 'public, max-age=86400'

/**
 * The built files of our own, by address, all in memory: they are few and small, and an address that is not in this
 * list can reach no file at all. Compressed as well as can be before anybody asks, a tenth of a second for all: browsers
 * keep them for good, as they first came. Files of a type not named here are left out.
 */
export async function readStaticFiles(clientFolder: string): Promise<ReadonlyMap<string, KeptAnswer>> {
  const files = new Map<string, KeptAnswer>()
  for (const entry of fs.readdirSync(clientFolder, { recursive: true, withFileTypes: true })) {
    const contentType = TYPES[path.extname(entry.name)]
    if (!entry.isFile() || contentType === undefined) continue
    const file = path.join(entry.parentPath, entry.name)
    const address = `/${path.relative(clientFolder, file).split(path.sep).join('/')}`
    const cacheControl = address.startsWith('/assets/') ? FOR_GOOD : FOR_A_DAY
    files.set(address, await improve(keepable(fs.readFileSync(file), { contentType, cacheControl })))
  }
  return files
}
