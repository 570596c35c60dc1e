/** Parameters as sent: texts, and groups of them by name. Arrays are groups named "0", "1", …. No prototype. */
export type Parameters = { [name: string]: string | Parameters }

const MAX_DEPTH = 8

/**
 * Reads `line_items[0][price_data][currency]=eur&expand[]=payment_intent`, the only form Stripe's v1 API takes, from a
 * query or a body. Returns null when a name is broken or nested too deep.
 */
export function parseForm(encoded: string): Parameters | null {
  const root = makeGroup()
  for (const [name, value] of new URLSearchParams(encoded)) {
    const path = readName(name)
    if (path === null || !put(root, path, value)) return null
  }
  return root
}

/** `a[b][]` → ["a", "b", ""]. */
function readName(name: string): string[] | null {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name)
  if (match === null) return null
  const [, first = '', rest = ''] = match
  const path = [first, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, part = '']) => part)]
  return path.length > MAX_DEPTH ? null : path
}

function put(root: Parameters, path: string[], value: string): boolean {
  let group = root
  for (const part of path.slice(0, -1)) {
    const name = part === '' ? String(Object.keys(group).length) : part
    const next = group[name] ?? makeGroup()
    if (typeof next === 'string') return false
    group[name] = next
    group = next
  }
  const last = path.at(-1) ?? ''
  const name = last === '' ? String(Object.keys(group).length) : last
  if (typeof group[name] === 'object') return false
  group[name] = value
  return true
}

function makeGroup(): Parameters {
  return Object.create(null) as Parameters
}
