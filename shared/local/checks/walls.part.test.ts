import { spawnSync } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ROOT } from '../repository-root.ts'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'

// The control of the walls: the same tool with the same configuration, on a house with planted holes. The house is
// looked through twice, without its holes and with all of them: starting the tool is what takes time.

const HOUSE: Record<string, string> = {
  'node_modules/stripe/package.json': '{ "name": "stripe", "main": "index.js" }',
  'node_modules/stripe/index.js': 'module.exports = {}',
  'node_modules/payload/package.json': '{ "name": "payload", "main": "index.js" }',
  'node_modules/payload/index.js': 'module.exports = {}',
  'shared/src/money/money.ts': 'export type Money = { minor: number }',
  'shared/local/stack.ts': 'export const stack = 1',
  'cms/src/payments/stripe/settle.ts': "import 'stripe'\nexport const settle = 1",
  'web/src/page.ts': "import type { Money } from '../../shared/src/money/money.ts'\nexport type Price = Money",
  // A type of Payload in the site, and the stack in a test, are no holes.
  'web/src/typed-text.ts': "import type {} from 'payload'",
  'cms/src/give.int.test.ts': "import '../../shared/local/stack.ts'",
}

/** The rule, the file that breaks it and what stands there; where it takes two, the other. */
const HOLES: [rule: string, file: string, text: string, other?: string, textOfOther?: string][] = [
  ['no-circle', 'web/src/a.ts', "import './b.ts'", 'web/src/b.ts', "import './a.ts'"],
  ['no-circle', 'web/src/c.ts', "import type {} from './d.ts'", 'web/src/d.ts', "import type {} from './c.ts'"],
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
  ['trials-stay-trials', 'cms/src/stories/tell.ts', "import './trial/tale.ts'", 'cms/src/stories/trial/tale.ts', ''],
  ['no-unresolved', 'web/src/lost.ts', "import './nowhere.ts'"],
]

let whole: string[] = []
let holed: string[] = []

beforeAll(async () => {
  const house = await makeTemporaryFolder('walls')
  try {
    for (const [file, text] of Object.entries(HOUSE)) await build(house, file, text)
    whole = brokenWalls(house)
    for (const [, file, text, other, textOfOther] of HOLES) {
      await build(house, file, text)
      if (other !== undefined) await build(house, other, textOfOther ?? '')
    }
    holed = brokenWalls(house)
  } finally {
    await fs.rm(house, { recursive: true })
  }
})

async function build(house: string, file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(path.join(house, file)), { recursive: true })
  await fs.writeFile(path.join(house, file), text)
}

/** Each as "rule file". */
function brokenWalls(house: string): string[] {
  const tool = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const configuration = ['--config', path.join(ROOT, '.dependency-cruiser.cjs')]
  const words = [tool, ...configuration, '--output-type', 'json', 'cms', 'web', 'shared']
  const { stdout } = spawnSync(process.execPath, words, { cwd: house, encoding: 'utf8' })
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } }
  return summary.violations.map(({ from, rule }) => `${rule.name} ${from}`)
}

test('a house without holes passes', () => {
  expect(whole).toEqual([])
})

test.each(HOLES)('%s: a hole in %s is found', (rule, file) => {
  expect(holed).toContain(`${rule} ${file}`)
})

test('the holes are found where they are and nowhere else', () => {
  const planted = HOLES.flatMap(([, file, , other]) => [file, other])
  expect(holed.filter((broken) => !planted.includes(broken.split(' ')[1]))).toEqual([])
})
