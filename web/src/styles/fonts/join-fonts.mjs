import { readTables, writeCmap, writeFont } from './sfnt.mjs'

/** Bits of a part of a glyph that is made of others (OpenType, "glyf"). */
const WORDS = 0x1
const SCALE = 0x8
const MORE = 0x20
const TWO_SCALES = 0x40
const MATRIX = 0x80

/**
 * Two cuts of one family in one file, for what is written in both at once: `base` with everything it has, `guest` with its
 * outlines, widths and characters alone. Each is `{ sfnt, glyphs }`, a TrueType font in which nothing is variable and which
 * glyph stands for which character. Where both have one, that of `base` stays. Gives back the same.
 */
export function joinFonts(base, guest) {
  const [ours, theirs] = [tablesOf(base.sfnt), tablesOf(guest.sfnt)]
  const [own, come] = [readGlyphs(ours), readGlyphs(theirs)]
  // The first glyph of each stands for what it does not have.
  const offset = own.length - 1
  const all = [...own, ...come.slice(1).map((glyph) => renumber(glyph, offset))]
  const glyphs = new Map([...guest.glyphs.map(([character, glyph]) => [character, glyph + offset]), ...base.glyphs])
  const sorted = [...glyphs].toSorted(([one], [other]) => one - other)
  const written = {
    ...writeGlyphs(all),
    hmtx: Buffer.concat([readWidths(ours, own.length), readWidths(theirs, come.length).subarray(4)]),
    hhea: withWord(largest(ours.hhea, theirs.hhea, [10]), 34, all.length),
    maxp: withWord(largest(ours.maxp, theirs.maxp, range(6, 30)), 4, all.length),
    // Long addresses.
    head: withWord(ours.head, 50, 1),
    cmap: writeCmap(sorted),
  }
  const tables = readTables(base.sfnt).map(({ tag, data }) => ({ tag, data: written[tag] ?? data }))
  return { sfnt: writeFont(base.sfnt.readUInt32BE(0), tables), glyphs: sorted }
}

function tablesOf(sfnt) {
  return Object.fromEntries(readTables(sfnt).map(({ tag, data }) => [tag, data]))
}

function readGlyphs({ head, maxp, loca, glyf }) {
  const isLong = head.readInt16BE(50) === 1
  const at = (glyph) => (isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph))
  return Array.from({ length: maxp.readUInt16BE(4) }, (_, glyph) => glyf.subarray(at(glyph), at(glyph + 1)))
}

function writeGlyphs(glyphs) {
  const padded = glyphs.map((glyph) => Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)]))
  const loca = Buffer.alloc(4 * (padded.length + 1))
  let end = 0
  padded.forEach((glyph, index) => loca.writeUInt32BE((end += glyph.length), 4 * (index + 1)))
  return { glyf: Buffer.concat(padded), loca }
}

/** A glyph that is made of others names them by their numbers. */
function renumber(glyph, offset) {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph
  const copy = Buffer.from(glyph)
  for (let at = 10, flags = MORE; flags & MORE;) {
    flags = copy.readUInt16BE(at)
    copy.writeUInt16BE(copy.readUInt16BE(at + 2) + offset, at + 2)
    const scale = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0
    at += 4 + (flags & WORDS ? 4 : 2) + scale
  }
  return copy
}

/** A width and a bearing for each glyph; the last widths stand for all that follow. */
function readWidths({ hhea, hmtx }, count) {
  const long = hhea.readUInt16BE(34)
  const widths = Buffer.alloc(4 * count)
  for (let glyph = 0; glyph < count; glyph += 1) {
    hmtx.copy(widths, 4 * glyph, 4 * Math.min(glyph, long - 1), 4 * Math.min(glyph, long - 1) + 2)
    const bearing = glyph < long ? 4 * glyph + 2 : 4 * long + 2 * (glyph - long)
    hmtx.copy(widths, 4 * glyph + 2, bearing, bearing + 2)
  }
  return widths
}

function largest(ours, theirs, places) {
  const table = Buffer.from(ours)
  for (const at of places) table.writeUInt16BE(Math.max(ours.readUInt16BE(at), theirs.readUInt16BE(at)), at)
  return table
}

function withWord(table, at, value) {
  const copy = Buffer.from(table)
  copy.writeUInt16BE(value, at)
  return copy
}

function range(first, last) {
  return Array.from({ length: (last - first) / 2 + 1 }, (_, index) => first + 2 * index)
}
