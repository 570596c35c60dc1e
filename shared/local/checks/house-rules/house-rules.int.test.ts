import { spawnSync } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ROOT } from '../../repository-root.ts'
import { makeTemporaryFolder } from '../../testing/make-temporary-folder.ts'

// The control of the linter: the same tool with the same configuration, on code with planted faults.

let folder = ''

beforeEach(async () => {
  folder = await makeTemporaryFolder('lint')
})

afterEach(() => fs.rm(folder, { recursive: true }))

async function faultsIn(code: string): Promise<string[]> {
  const file = path.join(folder, 'planted.ts')
  await fs.writeFile(file, code)
  await fs.writeFile(
    path.join(folder, 'tsconfig.json'),
    '{ "compilerOptions": { "strict": true, "target": "ES2023" } }',
  )
  const tool = path.join(ROOT, 'node_modules/oxlint/bin/oxlint')
  const words = ['--config', path.join(ROOT, '.oxlintrc.json'), '--format', 'json', file]
  const { stdout } = spawnSync(process.execPath, [tool, ...words], { cwd: ROOT, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] }
  return diagnostics.map((diagnostic) => diagnostic.code)
}

const STATES_ACCESS = 'house(state-override-access)'

test.each([
  `export const read = (payload: any) => payload.find({ collection: 'stories' })`,
  `export const read = (req: any) => req.payload.findByID({ collection: 'stories', id: '1' })`,
  `export const write = (req: any, data: any) => req.payload.update({ ...data })`,
  `export const write = (req: any, options: any) => req.payload.create(options)`,
  `export const read = (payload: any) => payload.findGlobal({ slug: 'settings' })`,
])('a call that does not state overrideAccess is a fault: %s', async (code) => {
  expect(await faultsIn(code)).toContain(STATES_ACCESS)
})

test.each([
  `export const read = (payload: any) => payload.find({ collection: 'stories', overrideAccess: false })`,
  `export const write = (req: any, data: any) => req.payload.update({ ...data, overrideAccess: true })`,
  `export const write = (payload: any, asSystem: any) => payload.count({ collection: 'users', ...asSystem('why') })`,
  `export const other = (shop: any) => shop.find({ shelf: 1 })`,
  `export const log = (payload: any) => payload.logger.info('x')`,
])('a call that states it, or is none of Payload, is no fault: %s', async (code) => {
  expect(await faultsIn(code)).not.toContain(STATES_ACCESS)
})

test('a promise nobody waits for is a fault', async () => {
  expect(await faultsIn(`export function save(write: () => Promise<void>) { write() }`)).toContain(
    'typescript(no-floating-promises)',
  )
})

test('the environment is read in its own files only', async () => {
  expect(await faultsIn(`export const home = process.env['HOME']`)).toContain('node(no-process-env)')
})
