import { open } from 'node:fs/promises'

/** Resolves when a file's bytes (`a`: made where there is none), or a folder's list of files (`r`), would outlive a power cut. */
export async function toDisk(file: string, flags: 'a' | 'r'): Promise<void> {
  const handle = await open(file, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
