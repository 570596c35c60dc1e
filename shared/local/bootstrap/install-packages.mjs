import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { passSignals } from './pass-signals.mjs'

const WORKSPACES = ['.', 'cms', 'web', 'shared', 'shared/local']
const isWindows = process.platform === 'win32'

/**
 * Installs the packages of the lock file, unless that was done for these very files and this version of Node.
 * @param {string} root
 * @returns {Promise<string | null>} what went wrong, in words
 */
export async function installPackages(root) {
  const stamp = path.join(root, 'node_modules', '.installed-for')
  const wanted = hashOfWhatDecides(root)
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return null

  const began = performance.now()
  const { packageManager } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const { command, first } = pnpmCommand(root, packageManager)
  process.stdout.write('  Packages: fetching what the lock file names\n')
  const { code, output } = await run(
    command,
    [...first, 'install', '--frozen-lockfile', '--reporter=append-only'],
    root,
  )
  if (code !== 0) return describeFailure(output, root)

  fs.writeFileSync(stamp, wanted)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${process.stdout.isTTY ? '\r\u001B[2K' : ''}  Packages ${'.'.repeat(26)} ${seconds} s\n`)
  return null
}

/** @param {string} root */
function hashOfWhatDecides(root) {
  const hash = createHash('sha256').update(process.version.split('.')[0] + process.platform + process.arch)
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...WORKSPACES.map((folder) => path.join(folder, 'package.json')),
  ]
  for (const file of files) hash.update(fs.readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

/**
 * The pnpm on the PATH when it is the very version we pin, else that version fetched by npx.
 * Corepack is not asked: the one in Node 20 has outdated signature keys.
 * @param {string} root
 * @param {string} packageManager "pnpm@10.34.8"
 */
function pnpmCommand(root, packageManager) {
  const found = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell: isWindows, timeout: 10_000 })
  if (found.status === 0 && `pnpm@${found.stdout.trim()}` === packageManager) return { command: 'pnpm', first: [] }
  return { command: 'npx', first: ['--yes', packageManager] }
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {string} root
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(command, words, root) {
  // "CI" makes pnpm ask nothing: there may be nobody to answer.
  const environment = { ...process.env, CI: 'true' }
  const child = spawn(command, words, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
  })
  passSignals(child)
  let output = ''
  const keep = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk.toString()).slice(-20_000)
    showProgress(chunk.toString())
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }))
    child.once('close', (code, signal) => {
      // Somebody pressed Ctrl-C: there is nothing to explain.
      if (signal !== null) process.exit(130)
      resolve({ code, output })
    })
  })
}

/** @param {string} output of pnpm: "Progress: resolved 718, reused 0, downloaded 97, added 80" */
function showProgress(output) {
  if (!process.stdout.isTTY) return
  const [, resolved, reused, downloaded] = /resolved (\d+), reused (\d+), downloaded (\d+)/.exec(output) ?? []
  if (resolved !== undefined)
    process.stdout.write(`\r\u001B[2K  Packages: ${Number(reused) + Number(downloaded)} of ${resolved}`)
}

/**
 * @param {string} output of npx or pnpm
 * @param {string} root
 */
export function describeFailure(output, root) {
  const again = 'run the same command again'
  if (/ENOSPC|no space left/i.test(output))
    return `The disk is full, so the packages could not be installed: free some space and ${again}.`
  if (/EACCES|EPERM|EROFS/.test(output))
    return `The packages could not be installed because something may not be written (${firstMatch(output, /(?:EACCES|EPERM|EROFS)[^\n]*/)}): run this as the user who owns ${root}.`
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT/.test(output))
    return `The npm registry could not be reached (${firstMatch(output, /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT/)}): check the network or the proxy settings of npm, and ${again}.`
  if (/ERR_PNPM_OUTDATED_LOCKFILE/.test(output))
    return 'pnpm-lock.yaml does not fit the package.json files: run "npx pnpm@10 install" once and keep the changed lock file.'
  return `The packages could not be installed. The last words of pnpm were:\n${output.trimEnd().split('\n').slice(-25).join('\n')}`
}

/** @param {string} text @param {RegExp} pattern */
function firstMatch(text, pattern) {
  return pattern.exec(text)?.[0].trim().slice(0, 160) ?? ''
}
