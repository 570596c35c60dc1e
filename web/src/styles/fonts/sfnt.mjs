/** Of a TrueType font: each with its tag and its bytes. */
export function readTables(sfnt) {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index
    const offset = sfnt.readUInt32BE(at + 8)
    const data = Buffer.from(sfnt.subarray(offset, offset + sfnt.readUInt32BE(at + 12)))
    return { tag: sfnt.toString('latin1', at, at + 4), data }
  })
}

/**
 * Which glyph stands for which character, in the order of characters. Format 4 (OpenType, "cmap"): runs of characters,
 * each with a list of its glyphs. All of ours are below U+FFFF.
 */
export function writeCmap(glyphs) {
  const runs = []
  glyphs.forEach(([character], index) => {
    const last = runs.at(-1)
    if (last && character === last.end + 1) last.end = character
    else runs.push({ start: character, end: character, first: index })
  })
  const count = runs.length + 1
  const power = 2 ** Math.floor(Math.log2(count))
  const words = [
    ...[4, 16 + 8 * count + 2 * glyphs.length, 0],
    ...[2 * count, 2 * power, Math.log2(power), 2 * (count - power)],
    ...[...runs.map(({ end }) => end), 0xffff, 0],
    ...[...runs.map(({ start }) => start), 0xffff],
    ...[...runs.map(() => 0), 1],
    // How far it is from this very word to the first glyph of the run, in bytes.
    ...[...runs.map(({ first }, index) => 2 * (count - index + first)), 0],
    ...glyphs.map(([, glyph]) => glyph),
  ]
  // One table for both platforms: Unicode (0, 3) and Windows (3, 1).
  const table = Buffer.alloc(20 + 2 * words.length)
  ;[0, 2, 0, 3, 0, 20, 3, 1, 0, 20].forEach((word, index) => table.writeUInt16BE(word, 2 * index))
  words.forEach((word, index) => table.writeUInt16BE(word, 20 + 2 * index))
  return table
}

/** A font of these tables, in their order, with its sums right. */
export function writeFont(version, tables) {
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + 16 * tables.length)
  head.writeUInt32BE(version, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(16 * power, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE(16 * (tables.length - power), 10)
  let offset = head.length
  const parts = [head]
  tables.forEach(({ tag, data }, index) => {
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)])
    // The sum of the whole font stands in one table, and is counted as nought.
    if (tag === 'head') padded.writeUInt32BE(0, 8)
    const at = 12 + 16 * index
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum(padded), at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    parts.push(padded)
    offset += padded.length
  })
  const font = Buffer.concat(parts)
  const headTable = tables.findIndex(({ tag }) => tag === 'head')
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, font.readUInt32BE(12 + 16 * headTable + 8) + 8)
  return font
}

function checksum(bytes) {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}
