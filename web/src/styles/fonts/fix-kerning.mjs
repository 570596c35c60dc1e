import { readTables, writeFont } from './sfnt.mjs'

/** How letters are placed beside one another, and what they are in that. */
const LAYOUT = new Set(['GPOS', 'GDEF'])

/**
 * `variable` with the kerning of `fixed`, which has the same glyphs at one place of its axes. That pairs are set closer by a
 * little more or less as letters grow cannot be seen, and took as much as the kerning itself.
 */
export function fixKerning(variable, fixed) {
  const kerning = new Map(readTables(fixed).map(({ tag, data }) => [tag, data]))
  const tables = readTables(variable).map(({ tag, data }) => ({
    tag,
    data: LAYOUT.has(tag) ? (kerning.get(tag) ?? data) : data,
  }))
  return writeFont(variable.readUInt32BE(0), tables)
}
