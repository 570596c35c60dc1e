import { spawnSync } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ROOT } from '../repository-root.ts'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'

// The control of the walls: the same tool with the same configuration, on a house with planted holes.

let house = ''

beforeEach(async () => {
  house = await makeTemporaryFolder('walls')
  await build('node_modules/stripe/package.json', '{ "name": "stripe", "main": "index.js" }')
  await build('node_modules/stripe/index.js', 'module.exports = {}')
  await build('node_modules/payload/package.json', '{ "name": "payload", "main": "index.js" }')
  await build('node_modules/payload/index.js', 'module.exports = {}')
  await build('shared/src/money/money.ts', 'export type Money = { minor: number }')
  await build('shared/local/stack.ts', 'export const stack = 1')
  await build('cms/src/payments/stripe/settle.ts', "import 'stripe'\nexport const settle = 1")
  await build(
    'web/src/page.ts',
    "import type { Money } from '../../shared/src/money/money.ts'\nexport type Price = Money",
  )
})

afterEach(() => fs.rm(house, { recursive: true }))

async function build(file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(path.join(house, file)), { recursive: true })
  await fs.writeFile(path.join(house, file), text)
}

function brokenWalls(): string[] {
  const tool = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const words = [
    '--config',
    path.join(ROOT, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'cms',
    'web',
    'shared',
  ]
  const { stdout } = spawnSync(process.execPath, [tool, ...words], { cwd: house, encoding: 'utf8' })
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } }
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].toSorted()
}

test('a house without holes passes', () => {
  expect(brokenWalls()).toEqual([])
})

test.each([
  ['no-circle', 'web/src/a.ts', "import './b.ts'", 'web/src/b.ts', "import './a.ts'"],
  ['no-circle', 'web/src/a.ts', "import type {} from './b.ts'", 'web/src/b.ts', "import type {} from './a.ts'"],
  ['shared-is-pure', 'shared/src/hash.ts', "import 'node:crypto'"],
  ['shared-is-pure', 'shared/src/rule.ts', "import 'payload'"],
  ['site-knows-no-cms', 'web/src/story.ts', "import '../../cms/src/payments/stripe/settle.ts'"],
  ['site-knows-no-cms', 'web/src/story.test.ts', "import '../../cms/src/payments/stripe/settle.ts'"],
  ['cms-knows-no-site', 'cms/src/preview.ts', "import '../../web/src/page.ts'"],
  ['site-runs-without-payload', 'web/src/rich-text.ts', "import 'payload'"],
  ['stripe-in-one-room', 'cms/src/donations/give.ts', "import 'stripe'"],
  ['stripe-in-one-room', 'cms/src/payments/settling/settle.ts', "import 'stripe'"],
  ['stripe-in-one-room', 'web/src/donate.ts', "import type Stripe from 'stripe'"],
  ['decisions-are-pure', 'cms/src/donations/decide-settlement.ts', "import 'payload'"],
  ['local-stays-local', 'cms/src/boot.ts', "import '../../shared/local/stack.ts'"],
  ['no-unresolved', 'web/src/lost.ts', "import './nowhere.ts'"],
])('%s: a hole in %s is found', async (rule, ...files) => {
  for (let at = 0; at < files.length; at += 2) await build(files[at] ?? '', files[at + 1] ?? '')
  expect(brokenWalls()).toContain(rule)
})

test('a type of Payload in the site, and the stack in a test, are no holes', async () => {
  await build('web/src/rich-text.ts', "import type {} from 'payload'")
  await build('cms/src/give.int.test.ts', "import '../../shared/local/stack.ts'")
  expect(brokenWalls()).toEqual([])
})
