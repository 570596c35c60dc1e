import { spawnSync } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ROOT } from '../../repository-root.ts'
import { makeTemporaryFolder } from '../../testing/make-temporary-folder.ts'

// The control of the linter: the same tool with the same configuration, on code with planted faults. Each piece is a
// file of its own, and the linter is started once: starting it is what takes time.

const STATES_ACCESS = 'house(state-override-access)'

const CLASS_OF_PAYLOAD = 'house(no-class-of-payload-error)'

const FAULTS = [
  [`export const read = (payload: any) => payload.find({ collection: 'stories' })`, STATES_ACCESS],
  [`export const read = (req: any) => req.payload.findByID({ collection: 'stories', id: '1' })`, STATES_ACCESS],
  [`export const write = (req: any, data: any) => req.payload.update({ ...data })`, STATES_ACCESS],
  [`export const write = (req: any, options: any) => req.payload.create(options)`, STATES_ACCESS],
  [`export const read = (payload: any) => payload.findGlobal({ slug: 'settings' })`, STATES_ACCESS],
  [
    `import { APIError } from 'payload'\nexport const is = (error: unknown) => error instanceof APIError`,
    CLASS_OF_PAYLOAD,
  ],
  [
    `import * as payload from 'payload'\nexport const is = (e: unknown) => e instanceof payload.APIError`,
    CLASS_OF_PAYLOAD,
  ],
  [`export function save(write: () => Promise<void>) { write() }`, 'typescript(no-floating-promises)'],
  [`export const home = process.env['HOME']`, 'node(no-process-env)'],
] as const

const NO_FAULTS = [
  `export const read = (payload: any) => payload.find({ collection: 'stories', overrideAccess: false })`,
  `export const write = (req: any, data: any) => req.payload.update({ ...data, overrideAccess: true })`,
  `export const write = (payload: any, asSystem: any) => payload.count({ collection: 'users', ...asSystem('why') })`,
  `export const other = (shop: any) => shop.find({ shelf: 1 })`,
  `export const is = (error: unknown) => error instanceof RangeError`,
  `export const log = (payload: any) => payload.logger.info('x')`,
]

/** What the linter says of each piece of code. */
const found = new Map<string, string[]>()

beforeAll(async () => {
  const folder = await makeTemporaryFolder('lint')
  try {
    const codes = [...FAULTS.map(([code]) => code), ...NO_FAULTS]
    for (const [number, code] of codes.entries()) await fs.writeFile(path.join(folder, `planted-${number}.ts`), code)
    const options = '{ "compilerOptions": { "strict": true, "target": "ES2023" } }'
    await fs.writeFile(path.join(folder, 'tsconfig.json'), options)
    const tool = path.join(ROOT, 'node_modules/oxlint/bin/oxlint')
    const words = ['--config', path.join(ROOT, '.oxlintrc.json'), '--format', 'json', folder]
    const { stdout } = spawnSync(process.execPath, [tool, ...words], { cwd: ROOT, encoding: 'utf8' })
    const { diagnostics, number_of_files: read } = JSON.parse(stdout) as {
      diagnostics: { code: string; filename: string }[]
      number_of_files: number
    }
    if (read !== codes.length) throw new Error(`the linter read ${read} of ${codes.length} files`)
    for (const [number, code] of codes.entries())
      found.set(
        code,
        diagnostics.filter(({ filename }) => filename.endsWith(`/planted-${number}.ts`)).map((one) => one.code),
      )
  } finally {
    await fs.rm(folder, { recursive: true })
  }
})

test.each(FAULTS)('%s is a fault: %s', (code, rule) => {
  expect(found.get(code)).toContain(rule)
})

test.each(NO_FAULTS)('what states overrideAccess, or has nothing to do with Payload, is no fault: %s', (code) => {
  expect(found.get(code)).not.toContain(STATES_ACCESS)
  expect(found.get(code)).not.toContain(CLASS_OF_PAYLOAD)
})
