import './stay-awake.ts'
import './describe-only.ts'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import payload, { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import config from './payload.config.ts'

const importMapFile = new URL('./app/(payload)/admin/importMap.js', import.meta.url)

const tasks: Record<string, (config: SanitizedConfig) => Promise<void>> = {
  types: (config) => generateTypes(config, { log: false }),
  importmap: (config) => generateImportMap(config, { force: true, log: false }),
  migration: makeMigration,
  check: refuseDrift,
}

const task = tasks[process.argv[2] ?? '']
if (!task) throw new Error(`One of: ${Object.keys(tasks).join(', ')}`)
await task(await config)
process.exit()

async function makeMigration(config: SanitizedConfig): Promise<void> {
  await payload.init({ config, disableDBConnect: true, disableOnInit: true })
  const folder = payload.db.migrationDir
  const before = new Set(await readdir(folder))
  await payload.db.createMigration({ payload, migrationName: process.argv[3] ?? 'change', skipEmpty: true })
  const made = (await readdir(folder)).find((file) => file.endsWith('.ts') && !before.has(file) && file !== 'index.ts')
  if (made === undefined) return
  await writeFile(`${folder}/${made}`, withOurSyntax(await readFile(`${folder}/${made}`, 'utf8')))
}

/** Payload's template imports types as if they were values, which `verbatimModuleSyntax` does not forgive. */
function withOurSyntax(migration: string): string {
  return migration
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replaceAll(/\{ db, payload, req \}: (Migrate\w+Args)/g, '{ db }: $1')
}

/** Ends with an error when the migrations, the types or the admin's import map are not those of the config. */
async function refuseDrift(config: SanitizedConfig): Promise<void> {
  const stale: string[] = []
  if (await isSchemaAheadOfMigrations(config)) stale.push('migrations (pnpm generate:migration <name>)')
  if (await changes(config.typescript.outputFile ?? '', () => generateTypes(config, { log: false })))
    stale.push('shared/src/cms/payload-types.ts (pnpm generate:types)')
  if (await changes(importMapFile, () => generateImportMap(config, { force: true, log: false })))
    stale.push('importMap.js (pnpm generate:importmap)')
  if (stale.length === 0) return
  process.stderr.write(`Not up to date with the config: ${stale.join('; ')}\n`)
  process.exitCode = 1
}

async function isSchemaAheadOfMigrations(config: SanitizedConfig): Promise<boolean> {
  await payload.init({ config, disableDBConnect: true, disableOnInit: true })
  const database = payload.db as unknown as {
    migrationDir: string
    schema: Record<string, unknown>
    requireDrizzleKit: () => { generateDrizzleJson: (schema: Record<string, unknown>) => Promise<object> }
  }
  const snapshots = (await readdir(database.migrationDir)).filter((file) => file.endsWith('.json')).toSorted()
  const newest = snapshots.at(-1)
  if (newest === undefined) return true
  const inMigrations: object = JSON.parse(await readFile(`${database.migrationDir}/${newest}`, 'utf8'))
  const inConfig = await database.requireDrizzleKit().generateDrizzleJson(database.schema)
  return !isDeepStrictEqual(contentOf(inMigrations), contentOf(inConfig))
}

/** A snapshot without its own serial numbers. */
function contentOf(snapshot: object): unknown {
  const { id: _id, prevId: _prevId, ...content } = JSON.parse(JSON.stringify(snapshot)) as Record<string, unknown>
  return content
}

/** Whether making the file would change it; it is left as it was found. */
async function changes(file: string | URL, make: () => Promise<void>): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => '')
  await make()
  const after = await readFile(file, 'utf8')
  await writeFile(file, before)
  return after !== before
}
