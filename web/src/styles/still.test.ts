import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOMS = path.resolve(import.meta.dirname, '..')
const MOTION = /(?:^|[\s;{])(?:animation|transition|scroll-behavior)[\w-]*\s*:|@keyframes|@view-transition/

test('what the site looks like moves nothing, so there is no motion that anybody would have to switch off', () => {
  const sheets = readdirSync(ROOMS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(10)
  for (const sheet of sheets) expect(readFileSync(path.join(ROOMS, sheet), 'utf8'), sheet).not.toMatch(MOTION)
})

test.each([
  'a { transition: color 1s }',
  'a{animation-name:blink}',
  '@keyframes blink {}',
  'html { scroll-behavior: smooth }',
])('the control: %s is motion', (sheet) => expect(sheet).toMatch(MOTION))
