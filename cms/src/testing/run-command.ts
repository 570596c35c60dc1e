import { spawn } from 'node:child_process'
import path from 'node:path'
import { inject } from 'vitest'
import { CMS_TYPESCRIPT } from '../../../shared/local/processes/cms-typescript.ts'

const cmsFolder = path.resolve(import.meta.dirname, '../..')

export type CommandResult = { code: number | null; output: string }

/** Runs one of the CMS's own commands (`src/….ts`) as the package's scripts do, with the environment of the stack. */
export function runCommand(
  script: readonly string[],
  { input = '', variables = {} }: { input?: string; variables?: Record<string, string> } = {},
): Promise<CommandResult> {
  const env = { NODE_ENV: 'production' as const, ...inject('stack').environment, ...variables }
  const child = spawn(process.execPath, [...CMS_TYPESCRIPT, ...script], { cwd: cmsFolder, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output }))
  })
}
