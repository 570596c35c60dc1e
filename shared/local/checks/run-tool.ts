import { spawn } from 'node:child_process'
import { inheritForTests } from '../environment.ts'
import { ROOT } from '../repository-root.ts'
import { FAILED, PASSED, type Say, type Tally } from './check.ts'

export type ToolOptions = {
  /** Where what it prints goes. */
  say: Say
  /** Relative to the root of the repository, which is the default. */
  cwd?: string
  /** Another Node than this one, by its path. */
  node?: string
  environment?: Record<string, string>
}

/**
 * Runs a Node program and passes on what it prints; resolves with its exit code.
 * The environment is only what any program needs, so that no variable of a shell changes what a test finds.
 */
export function runTool(words: string[], options: ToolOptions): Promise<number> {
  const child = spawn(options.node ?? process.execPath, words, {
    cwd: `${ROOT}/${options.cwd ?? ''}`,
    env: { ...inheritForTests(), ...colours(), ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', options.say)
  const endWithUs = (): void => void child.kill('SIGTERM')
  process.once('exit', endWithUs)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => process.off('exit', endWithUs))
    child.once('close', (code, signal) => {
      if (code !== 0) options.say(`(ended with ${signal ?? `exit code ${code}`})\n`)
      resolve(code ?? 1)
    })
  })
}

/** A log file gets no escape codes; that a variable is set at all counts for some tools. */
function colours(): Record<string, string> {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
}

/** A program that is one test: passed when it ends with 0. */
export async function runToolAsTest(words: string[], options: ToolOptions): Promise<Tally> {
  return (await runTool(words, options)) === 0 ? PASSED : FAILED
}
