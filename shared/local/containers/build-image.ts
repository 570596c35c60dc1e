import { execFile, spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { readDockerfile, type Stage, type Step } from './read-dockerfile.ts'

/** What a build left: a folder that stands for the root of the container, and how the container would be started. */
export type Image = {
  root: string
  /** Inside `root`. */
  workdir: string
  environment: Record<string, string>
  command: string[]
  healthcheck: string[]
}

export type BuildOptions = {
  dockerfile: string
  /** A folder with what `.dockerignore` lets through. */
  context: string
  /** Where the stages are laid out, each in a folder of its own. */
  folder: string
  inherited: NodeJS.ProcessEnv
}

type Laid = { root: string; workdir: string; environment: Record<string, string> }

/**
 * Builds an image where there is no container engine: each stage is a folder, COPY copies, and RUN runs the command as
 * it stands, with a shell, in the stage's own folder. It shows that the commands work on a clean copy, in their order,
 * with nothing but what was copied; it shows nothing of the base image, of users, or of the network between containers.
 */
export async function buildImage(options: BuildOptions): Promise<Image> {
  const stages = readDockerfile(options.dockerfile)
  const laid = new Map<string, Laid>()
  for (const stage of stages) laid.set(stage.name, await layStage(stage, laid, options))

  const last = stages.at(-1)
  const image = last && laid.get(last.name)
  if (!image || !last.command || !last.healthcheck) throw new Error('the last stage has no CMD or no HEALTHCHECK')
  return { ...image, command: last.command, healthcheck: last.healthcheck }
}

async function layStage(stage: Stage, laid: Map<string, Laid>, options: BuildOptions): Promise<Laid> {
  const base = laid.get(stage.base)
  const root = path.join(options.folder, stage.name)
  await fs.mkdir(root, { recursive: true })
  if (base) await copyInto(base.root, root)
  const state: Laid = {
    root,
    workdir: base ? path.join(root, path.relative(base.root, base.workdir)) : root,
    environment: { ...base?.environment },
  }
  for (const step of stage.steps) await take(step, state, laid, options)
  return state
}

async function take(step: Step, state: Laid, laid: Map<string, Laid>, options: BuildOptions): Promise<void> {
  switch (step.kind) {
    case 'workdir':
      state.workdir = placeOf(step.path, state)
      await fs.mkdir(state.workdir, { recursive: true })
      break
    case 'env':
      Object.assign(state.environment, step.variables)
      break
    case 'copy':
      await copy(step, state, step.from === null ? options.context : laid.get(step.from)?.root)
      break
    case 'run':
      await run(step.command, state, options.inherited)
      break
  }
}

function placeOf(target: string, { root, workdir }: Laid): string {
  return path.isAbsolute(target) ? path.join(root, target) : path.join(workdir, target)
}

async function copy(step: Step & { kind: 'copy' }, state: Laid, from: string | undefined): Promise<void> {
  if (from === undefined) throw new Error(`COPY from a stage that is not there: ${step.from}`)
  const target = placeOf(step.target, state)
  for (const source of step.sources) {
    const found = path.join(from, source)
    const isFolder = (await fs.stat(found)).isDirectory()
    if (isFolder) await (step.from === null ? copyInto(found, target) : copyFromStage(found, target))
    else await copyFile(found, step.target.endsWith('/') ? path.join(target, path.basename(source)) : target)
  }
}

async function copyFile(from: string, to: string): Promise<void> {
  await fs.mkdir(path.dirname(to), { recursive: true })
  await fs.copyFile(from, to)
}

/** What is in one folder into another, links as links: pnpm's packages are a web of them. `fs.cp` takes minutes for that. */
async function copyInto(from: string, to: string, ...how: string[]): Promise<void> {
  await fs.mkdir(to, { recursive: true })
  await promisify(execFile)('cp', ['-R', '-P', ...how, `${from}/.`, to])
}

/** From a finished stage, a gigabyte of packages: on Linux its files are linked. Nothing writes into them any more. */
function copyFromStage(from: string, to: string): Promise<void> {
  return process.platform === 'linux' ? copyInto(from, to, '-l', '-f') : copyInto(from, to)
}

function run(command: string, { workdir, environment }: Laid, inherited: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', command], {
      cwd: workdir,
      env: { ...inherited, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => (output = (output + chunk).slice(-6000)))
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`RUN ${command}\n${output}`))))
  })
}
