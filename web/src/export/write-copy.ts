import fs from 'node:fs/promises'
import path from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import type { Copy } from './gather-copy.ts'
import { MANIFEST } from './sign-copy.ts'

/** In every archive: it must not tell when a story was published. */
const NO_DAY = new Date(Date.UTC(1980, 0, 2))

/**
 * Puts the copy into `folder`, whole: what stood there before goes in the same moment, so that nobody ever reads half of
 * one and half of another. Refuses a folder that is not a copy of ours.
 */
export async function writeFolder(copy: Copy, folder: string): Promise<void> {
  const { target, next, former } = placesOf(folder)
  await refuseForeign(target)
  await fs.rm(next, { recursive: true, force: true })
  for (const [name, bytes] of copy) {
    const file = path.join(next, name)
    await fs.mkdir(path.dirname(file), { recursive: true })
    await fs.writeFile(file, bytes)
  }
  await fs.rm(former, { recursive: true, force: true })
  if (await isThere(target)) await fs.rename(target, former)
  await fs.rename(next, target)
  await fs.rm(former, { recursive: true, force: true })
}

/** The copy, and what of it a run that was cut off left behind. Refuses a folder that is not a copy of ours. */
export async function removeFolder(folder: string): Promise<void> {
  const { target, next, former } = placesOf(folder)
  await refuseForeign(target)
  for (const place of [target, next, former]) await fs.rm(place, { recursive: true, force: true })
}

export async function removeArchive(file: string): Promise<void> {
  for (const place of [file, `${file}.next`]) await fs.rm(place, { force: true })
}

/** One file to hand on. The same copy is the same archive, byte for byte. */
export async function writeArchive(copy: Copy, file: string): Promise<void> {
  const files: Zippable = Object.fromEntries([...copy].map(([name, bytes]) => [name, [bytes, { mtime: NO_DAY }]]))
  const next = `${file}.next`
  await fs.writeFile(next, zipSync(files, { level: 9 }))
  await fs.rename(next, file)
}

/** The files of a folder, by their names in it. */
export async function readFolder(folder: string): Promise<Copy> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const read = files.map(async (file) => [name(folder, file), new Uint8Array(await fs.readFile(file))] as const)
  return new Map(await Promise.all(read))
}

function placesOf(folder: string): Record<'target' | 'next' | 'former', string> {
  const target = path.resolve(folder)
  return { target, next: `${target}.next`, former: `${target}.former` }
}

function name(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/')
}

/** A slip in the command must not empty a folder of something else. */
async function refuseForeign(folder: string): Promise<void> {
  if (!(await isThere(folder))) return
  const there = await fs.readdir(folder)
  if (there.length > 0 && !there.includes(MANIFEST)) throw new Error(`${folder} holds something else than a copy`)
}

async function isThere(file: string): Promise<boolean> {
  return fs.stat(file).then(
    () => true,
    () => false,
  )
}
