import { readTables, writeCmap, writeFont } from './sfnt.mjs'

/**
 * Lets characters of a font be drawn as others it has: `aliases` are pairs of "what lacks a glyph" and "whose glyph it
 * takes". `sfnt` is a TrueType font, `glyphs` says which glyph stands for which character; gives back another with a new `cmap`, all other tables byte for byte as they were.
 * Pairs of which the font has the first, or lacks the second, are left out.
 */
export function aliasCharacters(sfnt, glyphs, aliases) {
  const wanted = new Map(glyphs)
  for (const [character, like] of aliases)
    if (!wanted.has(character) && wanted.has(like)) wanted.set(character, wanted.get(like))
  if (wanted.size === glyphs.length) return sfnt
  const tables = readTables(sfnt).map((table) =>
    table.tag === 'cmap' ? { ...table, data: writeCmap([...wanted].toSorted(([one], [other]) => one - other)) } : table,
  )
  return writeFont(sfnt.readUInt32BE(0), tables)
}
