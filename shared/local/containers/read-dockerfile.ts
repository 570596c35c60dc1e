import fs from 'node:fs'

export type Step =
  | { kind: 'workdir'; path: string }
  | { kind: 'env'; variables: Record<string, string> }
  /** `from`: a stage, or null for the build context. `chown`: kept for the reader; a copy belongs to whoever runs it. */
  | { kind: 'copy'; from: string | null; sources: string[]; target: string }
  | { kind: 'run'; command: string }

export type Stage = {
  name: string
  base: string
  steps: Step[]
  user: string | undefined
  healthcheck: string[] | undefined
  command: string[] | undefined
}

/**
 * Reads the Dockerfiles of this repository: the instructions they use and no others, so that a new one is noticed here
 * and not skipped. Throws on whatever it does not know.
 */
export function readDockerfile(file: string): Stage[] {
  const stages: Stage[] = []
  for (const line of logicalLines(fs.readFileSync(file, 'utf8'))) {
    const [, instruction = '', rest = ''] = /^(\w+)\s+(.*)$/s.exec(line) ?? []
    if (instruction === 'FROM') stages.push(startStage(rest))
    else addTo(stages.at(-1), instruction, rest)
  }
  return stages
}

function logicalLines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#') && line.trim() !== '')
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
}

function startStage(rest: string): Stage {
  const [, base, name] = /^(\S+) AS (\S+)$/.exec(rest) ?? []
  if (base === undefined || name === undefined) throw new Error(`every stage has a name: FROM ${rest}`)
  return { name, base, steps: [], user: undefined, healthcheck: undefined, command: undefined }
}

function addTo(stage: Stage | undefined, instruction: string, rest: string): void {
  if (stage === undefined) throw new Error(`before the first FROM: ${instruction}`)
  switch (instruction) {
    case 'WORKDIR':
      stage.steps.push({ kind: 'workdir', path: rest })
      break
    case 'ENV':
      stage.steps.push({ kind: 'env', variables: Object.fromEntries(rest.split(/\s+/).map(readAssignment)) })
      break
    case 'COPY':
      stage.steps.push(readCopy(rest))
      break
    case 'RUN':
      stage.steps.push({ kind: 'run', command: rest })
      break
    case 'USER':
      stage.user = rest
      break
    case 'HEALTHCHECK':
      stage.healthcheck = JSON.parse(rest.slice(rest.indexOf('CMD ') + 4)) as string[]
      break
    case 'CMD':
      stage.command = JSON.parse(rest) as string[]
      break
    case 'VOLUME':
    case 'EXPOSE':
      break
    default:
      throw new Error(`not known here: ${instruction}`)
  }
}

function readAssignment(text: string): [string, string] {
  const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(text) ?? []
  return [name, value]
}

function readCopy(rest: string): Step {
  const words = rest.split(/\s+/)
  const paths = words.filter((word) => !word.startsWith('--'))
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length) ?? null
  return { kind: 'copy', from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' }
}
