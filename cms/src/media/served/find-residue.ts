/** What a picture carries beside what is seen of it. */
export const RESIDUES = [
  /** Camera, hour and place, as cameras write them. */
  'exif',
  /** The same and more, as programs write it; names of people among it. */
  'xmp',
  'colour_profile',
  /** Bytes that belong to no part of the file. */
  'stray_bytes',
  /** A part that the workshop writes into none of its files. */
  'unknown_part',
  /** Not a file as the workshop makes them. */
  'foreign_format',
] as const
export type Residue = (typeof RESIDUES)[number]

/**
 * What is in a file of a picture besides its pixels, by its own bytes and without decoding it. It knows the two kinds of
 * file that the workshop makes (WebP, AVIF) and allows exactly the parts they have: whatever else is found, is found.
 */
export function findResidue(file: Uint8Array): Residue[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const found = new Set<Residue>()
  const note = (residue: Residue): void => void found.add(residue)
  try {
    if (nameAt(bytes, 0) === 'RIFF' && nameAt(bytes, 8) === 'WEBP') readWebp(bytes, note)
    else if (nameAt(bytes, 4) === 'ftyp' && nameAt(bytes, 8) === 'avif') readAvif(bytes, note)
    else note('foreign_format')
  } catch {
    // Lengths that lead out of the file.
    note('unknown_part')
  }
  return RESIDUES.filter((residue) => found.has(residue))
}

type Note = (residue: Residue) => void

const WEBP_PARTS: Record<string, Residue | null> = {
  ...{ 'VP8 ': null, VP8L: null, VP8X: null },
  ...{ EXIF: 'exif', 'XMP ': 'xmp', ICCP: 'colour_profile' },
}

/** A list of parts: name, length, content, and a byte of nothing where the length is odd. */
function readWebp(bytes: Buffer, note: Note): void {
  const end = bytes.readUInt32LE(4) + 8
  if (end !== bytes.length) note('stray_bytes')
  let at = 12
  while (at + 8 <= Math.min(end, bytes.length)) {
    const name = nameAt(bytes, at)
    const residue = Object.hasOwn(WEBP_PARTS, name) ? WEBP_PARTS[name] : 'unknown_part'
    if (residue) note(residue)
    const length = bytes.readUInt32LE(at + 4)
    if (length % 2 === 1 && bytes[at + 8 + length] !== 0) note('stray_bytes')
    at += 8 + length + (length % 2)
  }
  if (at !== bytes.length) note('stray_bytes')
}

type Part = { name: string; start: number; end: number }

/** Where the parts of a part begin, after what it says itself; those that are not here have none. */
const INNER: Record<string, number> = { meta: 4, iinf: 6, iprp: 0, ipco: 0 }
const AVIF_PARTS = new Set([
  ...['ftyp', 'meta', 'mdat', 'hdlr', 'pitm', 'iloc', 'iinf', 'infe', 'iprp', 'ipco', 'ipma', 'av1C', 'ispe', 'pixi'],
  'colr',
])

/** Parts within parts; the picture itself lies in `mdat`, where `iloc` says. */
function readAvif(bytes: Buffer, note: Note): void {
  const parts = partsOf(bytes, 0, bytes.length, note)
  for (const part of parts) {
    const content = bytes.subarray(part.start, part.end)
    if (!AVIF_PARTS.has(part.name)) note('unknown_part')
    // What one of its items is: the picture, and nothing beside it. Neither has a name.
    if (part.name === 'infe') noteItem(content.toString('latin1', 8), note)
    if (part.name === 'hdlr' && content.subarray(20).some((byte) => byte !== 0)) note('unknown_part')
    // Colours by their number are no profile; a profile can carry any text.
    if (part.name === 'colr' && nameAt(content, 0) !== 'nclx') note('colour_profile')
  }
  notePicture(bytes, parts, note)
}

function noteItem(item: string, note: Note): void {
  if (item === 'av01\0') return
  const kind = item.slice(0, 4)
  note(kind === 'Exif' ? 'exif' : kind === 'mime' ? 'xmp' : 'unknown_part')
}

function partsOf(bytes: Buffer, from: number, to: number, note: Note): Part[] {
  const parts: Part[] = []
  let at = from
  while (at < to) {
    if (to - at < 8) break
    const length = bytes.readUInt32BE(at)
    const part = { name: nameAt(bytes, at + 4), start: at + 8, end: at + length }
    if (length < 8 || part.end > to) break
    parts.push(part)
    const inner = INNER[part.name]
    if (inner !== undefined) parts.push(...partsOf(bytes, part.start + inner, part.end, note))
    at = part.end
  }
  if (at !== to) note('stray_bytes')
  return parts
}

/** The one picture fills `mdat` to the byte, and its own stream holds no part made for words. */
function notePicture(bytes: Buffer, parts: readonly Part[], note: Note): void {
  const places = parts.filter(({ name }) => name === 'iloc').map((part) => readPlace(bytes, part))
  const data = parts.filter(({ name }) => name === 'mdat')
  const [place, mdat] = [places[0], data[0]]
  if (!place || !mdat || places.length > 1 || data.length > 1) return note('unknown_part')
  if (place.start !== mdat.start || place.end !== mdat.end) return note('stray_bytes')
  let at = place.start
  while (at < place.end) {
    const header = bytes.readUInt8(at)
    const kind = (header >> 3) & 15
    const { length, start } = readLength(bytes, at + (header & 4 ? 2 : 1))
    // 5 is made for words of any kind, 15 for bytes of none (AV1, 5.3 to 5.8).
    if ((header & 2) === 0 || kind === 5 || kind === 15) return note('unknown_part')
    at = start + length
  }
  if (at !== place.end) note('stray_bytes')
}

/** Of one item in one piece, as libheif writes it; null for any other. */
function readPlace(bytes: Buffer, { start, end }: Part): { start: number; end: number } | null {
  const isUsual = bytes.readUInt32BE(start) === 0 && bytes.readUInt16BE(start + 4) === 0x44_40 && end - start === 26
  if (!isUsual || bytes.readUInt16BE(start + 6) !== 1 || bytes.readUInt16BE(start + 16) !== 1) return null
  const first = bytes.readUInt32BE(start + 12) + bytes.readUInt32BE(start + 18)
  return { start: first, end: first + bytes.readUInt32BE(start + 22) }
}

/** Seven bits a byte, the lowest first. */
function readLength(bytes: Buffer, at: number): { length: number; start: number } {
  let length = 0
  for (let index = 0; index < 5; index += 1) {
    const byte = bytes.readUInt8(at + index)
    length += (byte & 127) * 2 ** (7 * index)
    if (byte < 128) return { length, start: at + index + 1 }
  }
  throw new RangeError('a length of more than five bytes')
}

function nameAt(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', at, at + 4)
}
