import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** A new folder of our own under the system's temporary folder. Whoever makes it removes it. */
export async function makeTemporaryFolder(purpose: string): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), `campaign-${purpose}-`))
  // PostgreSQL runs as a user of its own when we are root, and must be able to walk through.
  await fs.chmod(folder, 0o711)
  return folder
}
