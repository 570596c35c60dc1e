import fs from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'
import { hashInputs } from './hash-inputs.ts'

let root = ''

beforeEach(async () => {
  root = await makeTemporaryFolder('hash')
  await fs.mkdir(path.join(root, 'src/stories'), { recursive: true })
  await fs.writeFile(path.join(root, 'src/stories/story.ts'), 'export {}')
})

afterEach(() => fs.rm(root, { recursive: true }))

test('the hash stays the same while nothing but times change', async () => {
  const before = await hashInputs(root, ['src'])
  await fs.utimes(path.join(root, 'src/stories/story.ts'), new Date(), new Date())
  expect(await hashInputs(root, ['src'])).toBe(before)
})

test('one changed letter, a new file or another name changes the hash', async () => {
  const seen = [await hashInputs(root, ['src'])]
  await fs.writeFile(path.join(root, 'src/stories/story.ts'), 'export { }')
  seen.push(await hashInputs(root, ['src']))
  await fs.writeFile(path.join(root, 'src/new.ts'), '')
  seen.push(await hashInputs(root, ['src']))
  await fs.rename(path.join(root, 'src/new.ts'), path.join(root, 'src/newer.ts'))
  seen.push(await hashInputs(root, ['src']))
  expect(new Set(seen).size).toBe(4)
})

test('tests, packages and the results of builds are not inputs', async () => {
  const before = await hashInputs(root, ['src'])
  await fs.writeFile(path.join(root, 'src/stories/story.test.ts'), 'x')
  await fs.writeFile(path.join(root, 'src/stories/story.int.test.ts'), 'x')
  await fs.mkdir(path.join(root, 'src/node_modules'))
  await fs.writeFile(path.join(root, 'src/node_modules/x.js'), 'x')
  expect(await hashInputs(root, ['src'])).toBe(before)
})
