import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { telephonePhoto } from '../../testing/make-pictures.ts'
import { makePicture } from '../workshop/make-picture.ts'
import { findResidue } from './find-residue.ts'

let photo: Buffer
let webp: Buffer
let avif: Buffer
let files: Uint8Array[]

beforeAll(async () => {
  photo = await telephonePhoto({ width: 700, height: 500 })
  const made = await makePicture({ bytes: photo, boxes: [] })
  if (made.outcome !== 'made') throw new Error(made.outcome)
  files = [made.full, ...Object.values(made.sizes)].map(({ bytes }) => bytes)
  const fullAvif = made.sizes.fullAvif
  webp = Buffer.from(made.full.bytes)
  avif = Buffer.from(fullAvif?.bytes ?? [])
}, 60_000)

const found = (bytes: Uint8Array) => findResidue(bytes)

describe('what a picture carries beside its pixels', () => {
  it('is nothing in any file that the workshop made', () => {
    expect(files).toHaveLength(6)
    expect(files.map(found)).toEqual(files.map(() => []))
  })

  it('is seen in each file of somebody else’s making', async () => {
    const carrying = () => sharp(photo).keepMetadata()
    expect(found(photo)).toEqual(['foreign_format'])
    expect(found(await carrying().png().toBuffer())).toEqual(['foreign_format'])
    expect(found(await carrying().webp().toBuffer())).toContain('exif')
    expect(found(await carrying().avif({ effort: 0 }).toBuffer())).toContain('exif')
    const profiled = sharp(photo).withIccProfile('p3')
    expect(found(await profiled.clone().webp().toBuffer())).toEqual(['colour_profile'])
    expect(found(await profiled.avif({ effort: 0 }).toBuffer())).toContain('colour_profile')
    const described = sharp(photo).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Gori</x:xmpmeta>')
    expect(found(await described.clone().webp().toBuffer())).toContain('xmp')
    expect(found(await described.avif({ effort: 0 }).toBuffer())).toContain('xmp')
  })

  it('is seen after the end, between the parts, and in parts nobody knows', () => {
    expect(found(Buffer.concat([webp, Buffer.from('Gori')]))).toEqual(['stray_bytes'])
    expect(found(Buffer.concat([avif, Buffer.from('Gori')]))).toEqual(['stray_bytes'])
    expect(found(Buffer.concat([avif, part('free', 'Gori')]))).toEqual(['unknown_part'])
    expect(found(Buffer.concat([avif, part('mdat', 'Gori')]))).toEqual(['unknown_part'])
    const chunk = Buffer.concat([Buffer.from('NOTE'), Buffer.from([4, 0, 0, 0]), Buffer.from('Gori')])
    const longer = Buffer.concat([webp, chunk])
    longer.writeUInt32LE(longer.length - 8, 4)
    expect(found(longer)).toEqual(['unknown_part'])
    // A name of the program that wrote it, where names are allowed.
    const named = Buffer.from(avif)
    named.write('Gori', named.indexOf('hdlr') + 24, 'latin1')
    expect(found(named)).toEqual(['unknown_part'])
    // Longer than what is said to be the picture.
    const padded = Buffer.concat([avif, Buffer.from('Gori')])
    const mdat = padded.indexOf('mdat') - 4
    padded.writeUInt32BE(padded.readUInt32BE(mdat) + 4, mdat)
    expect(found(padded)).toEqual(['stray_bytes'])
  })

  it('is survived, and never nothing, when a file is cut off anywhere', () => {
    for (const whole of [webp, avif])
      for (let length = 0; length < whole.length; length += length < 300 ? 1 : 997)
        expect(found(whole.subarray(0, length)).length, String(length)).toBeGreaterThan(0)
  })
})

function part(name: string, content: string): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + content.length)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, Buffer.from(content)])
}
