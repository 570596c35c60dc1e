import { spawn } from 'node:child_process'
import type { Image } from './build-image.ts'

export type Container = {
  /** Resolves when the command of the health check ends with 0; rejects when the main process ends before, or after a minute. */
  healthy: Promise<void>
  /** Resolves with the first line that has these words in it. */
  saysLine: (words: string) => Promise<void>
  /** SIGTERM; resolves with the exit code. */
  stop: () => Promise<number | null>
}

/** As `docker run` would: an exec-form command in the image's folder, with its variables, and yours over them. */
export function startContainer(image: Image, variables: NodeJS.ProcessEnv, command = image.command): Container {
  const options = optionsFor(image, variables)
  const [program = '', ...words] = command
  const child = spawn(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output = (output + chunk).slice(-6000)))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  let hasEnded = false
  void ended.then(() => (hasEnded = true))

  const waitFor = async (isSo: () => Promise<boolean>): Promise<void> => {
    const deadline = Date.now() + 60_000
    while (!(await isSo())) {
      if (hasEnded || Date.now() > deadline) throw new Error(`${command.join(' ')} did not come up:\n${output}`)
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
  return {
    healthy: waitFor(async () => (await runIn(image, variables, image.healthcheck)) === 0),
    saysLine: (words_) => waitFor(() => Promise.resolve(output.includes(words_))),
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Runs one more command beside, as `docker exec` or a health check would; resolves with its exit code. */
export function runIn(image: Image, variables: NodeJS.ProcessEnv, command: string[]): Promise<number | null> {
  const [program = '', ...words] = command
  const child = spawn(program, words, { ...optionsFor(image, variables), stdio: 'ignore' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
}

/** Nobody: what the image runs must not need to write into it. Only root can become somebody else. */
const NOBODY = 65_534

function optionsFor(image: Image, variables: NodeJS.ProcessEnv) {
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  return { ...user, cwd: image.workdir, env: { ...image.environment, ...variables } }
}
