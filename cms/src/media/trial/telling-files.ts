import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A word that stands nowhere but in what a picture carries beside its pixels. */
export const CANARY = 'Canary-Gori-Petrov'

export type TellingFile = {
  name: string
  type: string
  bytes: Buffer
  /** Packed inside the file, so that a search of its bytes does not show it. */
  isPacked?: boolean
}

/** Pictures that tell who, where and when, each in one place of the formats we take; more than forty of them. */
export async function tellingFiles(): Promise<TellingFile[]> {
  return [...(await jpegs()), ...(await pngs()), ...(await webps()), ...(await avifs())]
}

const picture = () => sharp({ create: { width: 96, height: 64, channels: 3, background: '#3a6ea5' } })
const said = Buffer.from(CANARY)

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"><mwg-rs:Name>${CANARY}</mwg-rs:Name></rdf:Description></rdf:RDF></x:xmpmeta>`

const EXIF = {
  IFD0: { Make: 'TelephoneMaker', Artist: CANARY, Copyright: CANARY, DateTime: '2024:03:05 10:11:12' },
  IFD2: { UserComment: CANARY, BodySerialNumber: CANARY },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 42/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '44/1 47/1 0/1' },
}

async function jpegs(): Promise<TellingFile[]> {
  const plain = await picture().jpeg().toBuffer()
  const progressive = await picture().jpeg({ progressive: true }).toBuffer()
  const thumbnail = withSegment(await picture().resize(16).jpeg().toBuffer(), 0xfe, said)
  const segments: [string, number, Buffer][] = [
    ['EXIF with a maker’s note', 0xe1, exifSegment([said])],
    ['EXIF with a thumbnail', 0xe1, exifSegment([thumbnail])],
    ['XMP with a named face', 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${XMP}`)],
    [
      'XMP continued',
      0xe1,
      Buffer.from(`http://ns.adobe.com/xmp/extension/\0${'0'.repeat(32)}\0\0\0\0\0\0\0\0${CANARY}`),
    ],
    ['IPTC', 0xed, Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), iptc()])],
    ['a profile of colours', 0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), said])],
    ['an index of more pictures', 0xe2, Buffer.concat([Buffer.from('MPF\0'), said])],
    ['a comment', 0xfe, said],
    ['a JFIF thumbnail', 0xe0, Buffer.concat([Buffer.from('JFXX\0\x10', 'latin1'), thumbnail])],
    ['Ducky', 0xec, Buffer.concat([Buffer.from('Ducky'), said])],
    ['what Adobe adds', 0xee, Buffer.concat([Buffer.from('Adobe\0d\0\0\0\0\x01', 'latin1'), said])],
    ['a restart of nobody’s', 0xe9, said],
    ['a segment of nobody’s', 0xe7, said],
    ['what a telephone adds about depth', 0xeb, Buffer.concat([Buffer.from('JP'), said])],
  ]
  const exif = await picture().jpeg().withExif(EXIF).toBuffer()
  const second = withSegment(plain, 0xfe, said)
  return [
    ...segments.map(([name, marker, data]) => jpeg(name, withSegment(plain, marker, data))),
    jpeg('a position', exif),
    jpeg(
      'a position, turned',
      await picture().jpeg().withExif(EXIF).withMetadata({ orientation: 6, exif: EXIF }).toBuffer(),
    ),
    jpeg('bytes after the end', Buffer.concat([plain, said])),
    jpeg('a second picture after the end', Buffer.concat([plain, second])),
    jpeg('an archive after the end', Buffer.concat([plain, Buffer.from('PK\x03\x04'), said])),
    jpeg('progressive, with a comment', withSegment(progressive, 0xfe, said)),
    jpeg('progressive, with XMP', withSegment(progressive, 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${XMP}`))),
  ]
}

async function pngs(): Promise<TellingFile[]> {
  const plain = await picture().png().toBuffer()
  const packed = deflateSync(said)
  const chunks: [string, string, Buffer, boolean][] = [
    ['tEXt', 'tEXt', Buffer.from(`Author\0${CANARY}`), false],
    ['zTXt', 'zTXt', Buffer.concat([Buffer.from('Author\0\0'), packed]), true],
    ['iTXt', 'iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`), false],
    ['iTXt, packed', 'iTXt', Buffer.concat([Buffer.from('Author\0\x01\0\0\0', 'latin1'), packed]), true],
    ['eXIf', 'eXIf', exifSegment([said]).subarray(6), false],
    ['iCCP', 'iCCP', Buffer.concat([Buffer.from(`${CANARY}\0\0`), packed]), false],
    ['a chunk of nobody’s', 'prVt', said, false],
  ]
  const time = withChunk(plain, 'tIME', Buffer.from([0x07, 0xe8, 3, 5, 10, 11, 12]))
  return [
    ...chunks.map(([name, kind, data, isPacked]) => png(`PNG: ${name}`, withChunk(plain, kind, data), isPacked)),
    png('PNG: tIME', Buffer.concat([time, said])),
    png('PNG: eXIf after the picture', withChunk(plain, 'eXIf', exifSegment([said]).subarray(6), 'IEND')),
    png('PNG: bytes after the end', Buffer.concat([plain, said])),
    png('PNG: text after the picture', withChunk(plain, 'tEXt', Buffer.from(`Author\0${CANARY}`), 'IEND')),
  ]
}

async function webps(): Promise<TellingFile[]> {
  const plain = await picture().webp().toBuffer()
  return [
    webp('EXIF', await picture().webp().withExif(EXIF).toBuffer()),
    webp('XMP', await picture().webp().withXmp(XMP).toBuffer()),
    webp('lossless, with EXIF', await picture().webp({ lossless: true }).withExif(EXIF).toBuffer()),
    webp('a profile of colours', inRiff(Buffer.concat([plain.subarray(12), riffChunk('ICCP', said)]))),
    webp('a chunk of nobody’s', inRiff(Buffer.concat([plain.subarray(12), riffChunk('prvt', said)]))),
    webp('bytes after the end', Buffer.concat([plain, said])),
  ]
}

async function avifs(): Promise<TellingFile[]> {
  const plain = await picture().avif({ effort: 0 }).toBuffer()
  const box = Buffer.concat([Buffer.from([0, 0, 0, 8 + said.length]), Buffer.from('free'), said])
  return [
    avif('EXIF', await picture().avif({ effort: 0 }).withExif(EXIF).toBuffer()),
    avif('XMP', await picture().avif({ effort: 0 }).withXmp(XMP).toBuffer()),
    avif('a box of nobody’s', Buffer.concat([plain, box])),
  ]
}

const jpeg = (name: string, bytes: Buffer): TellingFile => ({ name: `JPEG: ${name}`, type: 'image/jpeg', bytes })
const png = (name: string, bytes: Buffer, isPacked = false): TellingFile => ({
  name,
  type: 'image/png',
  bytes,
  isPacked,
})
const webp = (name: string, bytes: Buffer): TellingFile => ({ name: `WebP: ${name}`, type: 'image/webp', bytes })
const avif = (name: string, bytes: Buffer): TellingFile => ({ name: `AVIF: ${name}`, type: 'image/avif', bytes })

/** A segment right after the start of a JPEG. */
export function withSegment(bytes: Buffer, marker: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xff00 + marker)
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([bytes.subarray(0, 2), head, data, bytes.subarray(2)])
}

/** A chunk before the first one of that kind; the header comes first in any case. */
export function withChunk(bytes: Buffer, kind: string, data: Buffer, before = 'IDAT'): Buffer {
  const at = bytes.indexOf(before) - 4
  const named = Buffer.concat([Buffer.from(kind), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([bytes.subarray(0, at), length, named, sum, bytes.subarray(at)])
}

/** One directory with a maker's note (0x927c), big-endian. */
function exifSegment([note = said]: Buffer[]): Buffer {
  const head = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01', 'latin1')
  const entry = Buffer.alloc(16)
  entry.writeUInt16BE(0x927c)
  entry.writeUInt16BE(7, 2)
  entry.writeUInt32BE(note.length, 4)
  entry.writeUInt32BE(26, 8)
  return Buffer.concat([head, entry, note])
}

function iptc(): Buffer {
  const field = Buffer.concat([Buffer.from([0x1c, 0x02, 0x50, 0x00, said.length]), said])
  return Buffer.concat([Buffer.from([0, 0, 0, 0, 0, field.length]), field])
}

function riffChunk(kind: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(data.length)
  return Buffer.concat([Buffer.from(kind), length, data, Buffer.alloc(data.length % 2)])
}

function inRiff(chunks: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(chunks.length + 4)
  return Buffer.concat([Buffer.from('RIFF'), length, Buffer.from('WEBP'), chunks])
}
