/** The id that a key of an object holds. The account stores ids; the SDK's types also allow what they stand for. Empty for none. */
export function idOf(reference: string | { id: string } | null | undefined): string {
  if (reference === null || reference === undefined) return ''
  return typeof reference === 'string' ? reference : reference.id
}
