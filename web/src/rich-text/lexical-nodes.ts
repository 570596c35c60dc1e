/** A node of the editor's tree, of which nothing is believed but that it is an object with a type. */
export type LexicalNode = { type: string; [key: string]: unknown }

export function isNode(value: unknown): value is LexicalNode {
  return isRecord(value) && typeof value.type === 'string'
}

export function childrenOf(node: { [key: string]: unknown }): LexicalNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

export function recordIn(holder: { [key: string]: unknown }, key: string): { [key: string]: unknown } {
  const value = holder[key]
  return isRecord(value) ? value : {}
}

export function isRecord(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
