/** The only ways out of a text: a page, or a letter. `javascript:`, `data:` and files are refused. */
const ALLOWED_PROTOCOLS = new Set(['http:', 'https:', 'mailto:'])

/** Whether an address is whole and may stand in a link. */
export function leadsOut(address: unknown): boolean {
  return typeof address === 'string' && URL.canParse(address) && ALLOWED_PROTOCOLS.has(new URL(address).protocol)
}
