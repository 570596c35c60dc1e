import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * The files in these folders that held `words` at any moment while `work` was done, as far as the machine tells of every
 * change. Folders in them are watched too where `isDeep`: in a folder for temporary files there may be a whole world.
 */
export async function watchFolders(
  folders: readonly { path: string; isDeep: boolean }[],
  words: string,
  work: () => Promise<void>,
): Promise<string[]> {
  const seen = new Set<string>()
  const looking: Promise<void>[] = []
  const watchers = folders.map(({ path: folder, isDeep }) =>
    watch(folder, { recursive: isDeep }, (_event, name) => {
      if (name === null) return
      const file = path.join(folder, name)
      const look = readFile(file).then(
        (bytes) => void (bytes.includes(words) && seen.add(file)),
        () => undefined,
      )
      looking.push(look)
    }),
  )
  // The first events are lost until the watchers stand.
  await new Promise((resolve) => setTimeout(resolve, 200))
  await work()
  await new Promise((resolve) => setTimeout(resolve, 200))
  for (const watcher of watchers) watcher.close()
  await Promise.all(looking)
  return [...seen]
}
