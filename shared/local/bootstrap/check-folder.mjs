import fs from 'node:fs'
import path from 'node:path'

const GIBIBYTE = 1024 ** 3
const NEEDED_TO_INSTALL = 2 * GIBIBYTE
const NEEDED_TO_START = 0.25 * GIBIBYTE

/**
 * What keeps us from working in this folder, in words; null when nothing does.
 * @param {string} root
 * @returns {string | null}
 */
export function checkFolder(root) {
  try {
    const local = path.join(root, '.local')
    fs.mkdirSync(local, { recursive: true })
    const probe = path.join(local, `probe-${process.pid}`)
    fs.writeFileSync(probe, 'x')
    fs.rmSync(probe)
  } catch (error) {
    return describeFileTrouble(error, root) ?? `Nothing can be written to ${root}: ${String(error)}.`
  }
  const { bavail, bsize } = fs.statfsSync(root)
  const isInstalled = fs.existsSync(path.join(root, 'node_modules'))
  return describeDiskTrouble(bavail * bsize, isInstalled, root)
}

/**
 * @param {number} free bytes
 * @param {boolean} isInstalled
 * @param {string} root
 * @returns {string | null}
 */
export function describeDiskTrouble(free, isInstalled, root) {
  const needed = isInstalled ? NEEDED_TO_START : NEEDED_TO_INSTALL
  if (free >= needed) return null
  const inGigabytes = (/** @type {number} */ bytes) => (bytes / GIBIBYTE).toFixed(1)
  return `The disk that holds ${root} has ${inGigabytes(free)} GB free, and ${inGigabytes(needed)} GB are needed: free some space and run the same command again.`
}

/**
 * One sentence for the troubles with files that a person can mend; null for any other error.
 * @param {unknown} error
 * @param {string} root
 * @returns {string | null}
 */
export function describeFileTrouble(error, root) {
  const { code, path: place } = /** @type {NodeJS.ErrnoException} */ (error)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `The disk that holds ${root} is full: free some space and run the same command again.`
  if (code === 'EROFS')
    return `${place ?? root} cannot be written, because its disk is read-only: copy the folder to a disk you can write to.`
  if (code === 'EACCES' || code === 'EPERM')
    return `You may not write to ${place ?? root}: run this as the user who owns the folder, or copy it to a folder of your own.`
  return null
}
