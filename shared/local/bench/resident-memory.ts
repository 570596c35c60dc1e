import fs from 'node:fs'

const MEBIBYTE = 1024 * 1024

/** Megabytes that a process and all its children hold in memory now; 0 where the system does not say (not Linux). */
export function residentMegabytes(pid: number): number {
  return processTree(pid).reduce((sum, each) => sum + residentBytes(each), 0) / MEBIBYTE
}

function processTree(root: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of safely(() => fs.readdirSync('/proc'), [])) {
    const pid = Number(name)
    if (!Number.isInteger(pid)) continue
    const stat = safely(() => fs.readFileSync(`/proc/${pid}/stat`, 'utf8'), '')
    // The name, in brackets, may hold anything; the parent is the second field after it.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const tree = [root]
  for (const pid of tree) tree.push(...(children.get(pid) ?? []))
  return tree
}

function residentBytes(pid: number): number {
  const status = safely(() => fs.readFileSync(`/proc/${pid}/status`, 'utf8'), '')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
}

function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
