import fs from 'node:fs'
import path from 'node:path'

/**
 * What keeps a demo from being asked for its code, in words; null when there is one. Looked at before any package is
 * fetched: nobody waits for those to hear that there is nothing.
 * @param {string} root
 * @returns {string | null}
 */
export function checkDemo(root) {
  if (fs.existsSync(path.join(root, '.local', 'secrets.json'))) return null
  return 'There is no demo here yet: start it with "npm start".'
}
