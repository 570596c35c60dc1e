import type { Field } from 'payload'
import { leadsOut } from './leads-out.ts'

/** Why what stands in the fields of a block, of a picture or of a link cannot be kept. */
export type BlockFault = 'unknown_part' | 'forbidden_link' | 'too_long'

type Values = Readonly<Record<string, unknown>>

/** In characters. A draft may be longer than a page may; what goes public is held to each field's own limit. */
const LONGEST = 4_000

/** What the editor notes beside the fields: which block it is, a number of its own, and a name, which ours do not have. */
const OF_THE_EDITOR = new Set(['id', 'blockType', 'blockName'])

/**
 * Looks through `values` for what no field of `fields` takes. What no field claims is refused too: it would be kept,
 * drawn nowhere, and sent to the site all the same.
 */
export function findBlockFault(values: Values, fields: readonly Field[]): BlockFault | null {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === '') continue
    if (OF_THE_EDITOR.has(name)) {
      if (name === 'blockName' || typeof value !== 'string' || value.length > 64) return 'unknown_part'
      continue
    }
    const field = fields.find((candidate) => 'name' in candidate && candidate.name === name)
    const fault = field === undefined ? 'unknown_part' : findValueFault(field, value)
    if (fault) return fault
  }
  return null
}

function findValueFault(field: Field, value: unknown): BlockFault | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
      if (typeof value !== 'string') return 'unknown_part'
      if (value.length > LONGEST) return 'too_long'
      return field.name.endsWith('Url') && isOtherThanWeb(value) ? 'forbidden_link' : null
    case 'number':
      return typeof value === 'number' ? null : 'unknown_part'
    case 'select':
      return field.options.some((option) => (typeof option === 'string' ? option : option.value) === value)
        ? null
        : 'unknown_part'
    default:
      return 'unknown_part'
  }
}

/** An address that is not whole yet may stand in a draft, and leads nowhere. */
function isOtherThanWeb(address: string): boolean {
  return URL.canParse(address) && (!leadsOut(address) || new URL(address).protocol === 'mailto:')
}
