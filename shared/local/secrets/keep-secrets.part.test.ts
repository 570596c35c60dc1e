import fs from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'
import { keepSecrets } from './keep-secrets.ts'

test('secrets are made once, kept, and readable by their owner only', async () => {
  const folder = await makeTemporaryFolder('secrets')
  onTestFinished(() => fs.rm(folder, { recursive: true }))
  const first = await keepSecrets(folder)
  expect(await keepSecrets(folder)).toEqual(first)
  const { mode } = await fs.stat(path.join(folder, 'secrets.json'))
  expect(mode & 0o777).toBe(0o600)
})

test('two folders never share a secret', async () => {
  const folders = [await makeTemporaryFolder('secrets'), await makeTemporaryFolder('secrets')]
  onTestFinished(async () => {
    for (const folder of folders) await fs.rm(folder, { recursive: true })
  })
  const [one, other] = await Promise.all(folders.map((folder) => keepSecrets(folder)))
  const values = [...Object.values(one ?? {}), ...Object.values(other ?? {})]
  expect(values.length).toBeGreaterThanOrEqual(14)
  expect(new Set(values).size).toBe(values.length)
})

test('a folder of an earlier version gets the secrets it lacks, and keeps those it has', async () => {
  const folder = await makeTemporaryFolder('secrets')
  onTestFinished(() => fs.rm(folder, { recursive: true }))
  const { donorLinkKey: _, ...earlier } = await keepSecrets(folder)
  await fs.writeFile(path.join(folder, 'secrets.json'), JSON.stringify(earlier))
  const complete = await keepSecrets(folder)
  expect(complete).toMatchObject(earlier)
  expect(complete.donorLinkKey).toHaveLength(48)
  expect(await keepSecrets(folder)).toEqual(complete)
})
