import { createPublicKey, type KeyObject } from 'node:crypto'
import { gatherCopy, type Copy, type Known } from './gather-copy.ts'
import { checkCopy, SIGNATURE, signCopy, signingKey } from './sign-copy.ts'
import { readFolder, removeArchive, removeFolder, writeArchive, writeFolder } from './write-copy.ts'

export type ExportOrder = {
  /** Origin of the site as readers know it, which the copy names. */
  siteUrl: string
  /** The same as an onion service; null without one. */
  onionUrl: string | null
  /** Where the site is read. */
  readUrl: string
  secret: string
  folder: string
  /** File of the archive; null for none. */
  archive: string | null
}

export type Exported = { files: number; bytes: number; isNew: boolean }

/** Makes the copy; with `last`, only where something has changed since. */
export async function exportOnce(
  order: ExportOrder,
  known: Known,
  last: string | null,
): Promise<Exported & { seal: string }> {
  const copy = signCopy(await gatherCopy({ ...order, known }), signingKey(order.secret))
  const seal = sealOf(copy)
  const isNew = seal !== last
  if (isNew) {
    await writeFolder(copy, order.folder)
    if (order.archive !== null) await writeArchive(copy, order.archive)
  }
  const bytes = [...copy.values()].reduce((sum, file) => sum + file.length, 0)
  return { files: copy.size, bytes, isNew, seal }
}

/** What is no longer sure to be public is no longer given out, nor kept beside it. Leaves alone what is no copy of ours. */
export async function withdrawCopy({ folder, archive }: ExportOrder): Promise<void> {
  await removeFolder(folder)
  if (archive !== null) await removeArchive(archive)
}

/** The faults of a copy, as lines; none where it is whole and signed by this key. */
export async function verifyFolder(folder: string, publicKey: KeyObject): Promise<string[]> {
  return checkCopy(await readFolder(folder), publicKey).map(({ file, fault }) => `${fault.replace('_', ' ')}: ${file}`)
}

export function publicKeyOf(secret: string): KeyObject {
  return createPublicKey(signingKey(secret))
}

function sealOf(copy: Copy): string {
  return Buffer.from(copy.get(SIGNATURE) ?? []).toString('base64')
}
