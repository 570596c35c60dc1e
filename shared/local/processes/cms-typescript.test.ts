import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../repository-root.ts'
import { CMS_TYPESCRIPT } from './cms-typescript.ts'

const CMS = path.join(ROOT, 'cms')

/** The file of Lexical's that Payload's editor loads, when Node is begun with `words`. */
function lexicalWith(words: readonly string[]): string {
  const cwd = fs.realpathSync(path.join(CMS, 'node_modules/@payloadcms/richtext-lexical'))
  const asked = `process.stdout.write(import.meta.resolve('lexical'))`
  const { stdout } = spawnSync(process.execPath, [...words, '--input-type=module', '--eval', asked], { cwd })
  return fs.readFileSync(new URL(String(stdout)), 'utf8')
}

test('what is loaded waits for no other file; the control does', () => {
  expect(lexicalWith(CMS_TYPESCRIPT.slice(0, 1))).not.toContain('await import(')
  expect(lexicalWith([])).toMatch(/await \(.*import\(/)
})

test('each command of the CMS is begun so', () => {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(CMS, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const commands = Object.values(scripts).filter((command) => command.includes('tsx'))
  expect(commands.length).toBeGreaterThan(5)
  expect(commands.filter((command) => !command.includes(CMS_TYPESCRIPT.join(' ')))).toEqual([])
})
