import fs from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'
import { checkDemo } from './check-demo.mjs'
import { describeDiskTrouble, describeFileTrouble } from './check-folder.mjs'
import { describeFailure } from './install-packages.mjs'

const root = '/home/ana/campaign'
const gibibyte = 1024 ** 3

test('a first installation asks for 2 GB of free disk, a later start for far less', () => {
  expect(describeDiskTrouble(1.5 * gibibyte, false, root)).toMatch(
    /has 1\.5 GB free, and 2\.0 GB are needed: free some/,
  )
  expect(describeDiskTrouble(1.5 * gibibyte, true, root)).toBeNull()
  expect(describeDiskTrouble(2.1 * gibibyte, false, root)).toBeNull()
})

test.each([
  ['ENOSPC', /is full: free some space/],
  ['EROFS', /read-only: copy the folder/],
  ['EACCES', /You may not write to .*: run this as the user who owns/],
])('%s is one sentence that says how to mend it', (code, sentence) => {
  const words = describeFileTrouble(Object.assign(new Error('x'), { code, path: '/x' }), root)
  expect(words).toMatch(sentence)
  expect(words).not.toContain('\n')
})

test('an error of another kind is not given a sentence that would be wrong', () => {
  expect(describeFileTrouble(Object.assign(new Error('x'), { code: 'EMFILE' }), root)).toBeNull()
})

test.each([
  ['npm error code ENOSPC\nnpm error syscall write', /disk is full/],
  ["EACCES: permission denied, mkdir '/x'", /may not be written \(EACCES: permission denied, mkdir '\/x'\)/],
  [
    'request to https://example.org failed, reason: getaddrinfo ENOTFOUND',
    /registry could not be reached \(ENOTFOUND\)/,
  ],
  ['ERR_PNPM_OUTDATED_LOCKFILE Cannot install', /pnpm-lock\.yaml does not fit/],
])('an installation that fails with "%s" says why in a sentence', (output, sentence) => {
  expect(describeFailure(output, root)).toMatch(sentence)
})

test('any other failed installation shows the last words of pnpm', () => {
  expect(describeFailure('one\ntwo\nERR_PNPM_STRANGE', root)).toContain('ERR_PNPM_STRANGE')
})

test('asked for the code of a demo that was never started, it says so', async () => {
  const folder = await makeTemporaryFolder('no-demo')
  expect(checkDemo(folder)).toMatch(/no demo here yet: start it with "npm start"/)
  await fs.mkdir(path.join(folder, '.local'))
  await fs.writeFile(path.join(folder, '.local', 'secrets.json'), '{}')
  expect(checkDemo(folder)).toBeNull()
  await fs.rm(folder, { recursive: true })
})
