import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkDemo } from './check-demo.mjs'
import { checkFolder } from './check-folder.mjs'
import { installPackages } from './install-packages.mjs'
import { passSignals } from './pass-signals.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

/**
 * Installs what the lock file says when that has changed, then runs `shared/local/<verb>.ts` and ends as it ends.
 * @param {string} verb
 * @param {string[]} words further words of the command line
 */
export async function installAndRun(verb, words) {
  const missing = verb === 'code' ? checkDemo(root) : null
  const trouble = missing ?? checkFolder(root) ?? (await installPackages(root))
  if (trouble !== null) {
    process.stderr.write(`\n${trouble}\n\n`)
    process.exitCode = 1
    return
  }
  const follow = new URL('../processes/follow-parent.mjs', import.meta.url).href
  const script = path.join(root, 'shared', 'local', `${verb}.ts`)
  const child = spawn(process.execPath, ['--import', follow, '--import', 'tsx', script, ...words], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  passSignals(child)
  child.on('exit', (code, signal) => {
    process.exit(code ?? (signal === 'SIGINT' ? 130 : 143))
  })
}
