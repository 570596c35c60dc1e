import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONTAINER_NODE } from '../checks/find-other-node.ts'
import { ROOT } from '../repository-root.ts'
import { readDockerfile, type Stage } from './read-dockerfile.ts'

const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { packageManager: string }

describe.each(['cms', 'web'])('%s/Dockerfile', (app) => {
  const stages = readDockerfile(path.join(ROOT, app, 'Dockerfile'))
  const last = stages.at(-1)

  it('stands on the Node that the tests also run on, by its exact version', () => {
    const names = new Set(stages.map(({ name }) => name))
    const foreign = stages.map(({ base }) => base).filter((base) => !names.has(base))
    expect(new Set(foreign)).toEqual(new Set([`node:${CONTAINER_NODE}-bookworm-slim`]))
  })

  it('installs with the package manager of the repository, from the lock file as it is', () => {
    const installs = commandsOf(stages).filter((command) => command.includes(' install '))
    expect(installs.length).toBeGreaterThan(0)
    for (const command of installs)
      expect(command).toMatch(new RegExp(`^npx --yes ${manifest.packageManager} install --frozen-lockfile `))
  })

  it('runs without rights, and can be asked whether it is well', () => {
    expect(last?.user).toBe('node')
    expect(last?.healthcheck?.join(' ')).toContain('/readyz')
  })

  it('ends in a stage that carries no tools for building', () => {
    expect(commandsOf(stages.slice(-1))).toEqual([])
    expect(last?.steps.some((step) => step.kind === 'copy' && step.from === 'dependencies')).toBe(true)
  })

  it('takes no secret: nothing that is built in can leak', () => {
    const variables = stages.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'env' ? Object.keys(step.variables) : [])),
    )
    expect(variables.filter((name) => /SECRET|KEY|PASSWORD|URL/.test(name))).toEqual([])
  })
})

function commandsOf(stages: Stage[]): string[] {
  return stages.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'run' ? [step.command] : [])))
}
