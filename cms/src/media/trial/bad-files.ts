import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { adobeRgbProfile } from './adobe-rgb-profile.ts'
import { withChunk, withSegment } from './telling-files.ts'

/** `looks`: the colour of the picture that is made of it, red, green and blue, `within` so much of each. */
export type BadFile = {
  name: string
  sentAs: string
  bytes: Buffer
  status: readonly number[]
  looks?: { colour: Colour; within: number }
}

type Colour = readonly [number, number, number]

const PLAIN: Colour = [0x3a, 0x6e, 0xa5]
/** The same to the eye, in figures of Adobe RGB (1998). */
const PLAIN_IN_ADOBE_RGB = { r: 78, g: 110, b: 162 }

/** What is no picture, a broken one, or one that is made to break who opens it; with the answers that are right. */
export async function badFiles(): Promise<BadFile[]> {
  const plain = sharp({ create: { width: 96, height: 64, channels: 3, background: '#3a6ea5' } })
  const noise = Buffer.from(Array.from({ length: 200 * 200 * 3 }, (_, index) => (index * 7919) % 251))
  const photo = await sharp(noise, { raw: { width: 200, height: 200, channels: 3 } })
    .jpeg()
    .toBuffer()
  const png = await plain.png().toBuffer()
  const packedZeros = deflateSync(Buffer.alloc(64 * 1024 * 1024))
  const wrongSum = Buffer.from(png)
  wrongSum.writeUInt32BE(0, wrongSum.indexOf('IDAT') + 4 + wrongSum.readUInt32BE(wrongSum.indexOf('IDAT') - 4))
  const box = (brand: string, also = '') =>
    Buffer.concat([
      Buffer.from([0, 0, 0, 20 + also.length]),
      Buffer.from(`ftyp${brand}\0\0\0\0${brand}${also}`),
      Buffer.alloc(64),
    ])
  const file = (name: string, bytes: Buffer | string, sentAs: string, ...status: number[]): BadFile => ({
    ...{ name, sentAs, status },
    bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes,
  })
  const likePlain = (name: string, bytes: Buffer, sentAs: string, within = 8): BadFile => ({
    ...file(name, bytes, sentAs, 201),
    looks: { colour: PLAIN, within },
  })
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
  return [
    file('nothing', '', 'x.jpg', 400),
    file('HEIC', box('heic', 'mif1'), 'IMG_0001.HEIC', 415),
    file('HEIC that says it is a JPEG', box('heic', 'mif1'), 'x.jpg', 415),
    file('SVG', svg, 'x.svg', 415),
    file('SVG that says it is a JPEG', `<?xml version="1.0"?><!-- x -->${svg}`, 'x.jpg', 415),
    file('SVGZ', deflateAsGzip(svg), 'x.svgz', 415),
    file('PDF', '%PDF-1.7\n1 0 obj', 'x.pdf', 415),
    file('GIF', await plain.clone().gif().toBuffer(), 'x.gif', 415),
    file('TIFF', await plain.clone().tiff().toBuffer(), 'x.tiff', 415),
    file('MP3', 'ID3\x03\0\0\0\0\0\0', 'x.mp3', 415),
    file('M4A', box('M4A '), 'x.m4a', 415),
    file('OGG', 'OggS\0\x02', 'x.ogg', 415),
    file('WAV', 'RIFF\x24\0\0\0WAVEfmt ', 'x.wav', 415),
    file('MP4', box('isom'), 'x.mp4', 415),
    file('MOV', box('qt  '), 'x.jpg', 415),
    file('WebM', '\x1a\x45\xdf\xa3\0\0\0\0', 'x.webm', 415),
    file('HTML named as a picture', '<script>alert(1)</script>', 'x.jpg', 415),
    file('a program', 'MZ program', 'x.exe', 415),
    file('a GIF that is an archive', 'GIF89a\x01\0\x01\0\0\0\0;PK\x03\x04', 'x.jar', 415),
    file('an animated PNG', withChunk(png, 'acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])), 'x.png', 415),
    file('an animated WebP', await animatedWebp(), 'x.webp', 415),
    file('half a JPEG header', '\xff\xd8\xff\xe0', 'x.jpg', 400),
    file('half a JPEG', photo.subarray(0, photo.length / 2), 'x.jpg', 400),
    file('half a PNG', png.subarray(0, png.length - 30), 'x.png', 400),
    file('a PNG with a wrong sum', wrongSum, 'x.png', 400),
    file('50,000 × 50,000 points', hugePng(50_000), 'x.png', 413),
    file('12,000 × 12,000 points', hugePng(12_000), 'x.png', 413),
    // Good pictures with a bomb beside the pixels: the bomb is not opened, and the pictures may be taken.
    file(
      'a PNG with a packed text of 64 MB',
      withChunk(png, 'zTXt', Buffer.concat([Buffer.from('x\0\0'), packedZeros])),
      'x.png',
      201,
      400,
    ),
    file(
      'a PNG with a packed profile of 64 MB',
      withChunk(png, 'iCCP', Buffer.concat([Buffer.from('x\0\0'), packedZeros])),
      'x.png',
      201,
      400,
    ),
    file(
      'a JPEG with a broken profile',
      withSegment(photo, 0xe2, Buffer.from('ICC_PROFILE\0\x01\x01x', 'latin1')),
      'x.jpg',
      201,
      400,
    ),
    // No ink is as blue.
    likePlain('CMYK', await plain.clone().withIccProfile('cmyk').jpeg().toBuffer(), 'x.jpg', 25),
    likePlain('16 bits a colour', await plain.clone().toColourspace('rgb16').png().toBuffer(), 'x.png'),
    file('grey', await plain.clone().grayscale().jpeg().toBuffer(), 'x.jpg', 201),
    file('with transparent parts', await plain.clone().ensureAlpha(0.5).png().toBuffer(), 'x.png', 201),
    likePlain('a wide gamut', await plain.clone().withIccProfile('p3').jpeg().toBuffer(), 'x.jpg'),
    likePlain('Adobe RGB', await inAdobeRgb(), 'x.jpg'),
    file('a JPEG named as a program', photo, 'x.exe', 201),
    file('a JPEG named as a script', photo, 'evil.php.jpg', 201),
    file('a JPEG that is a script', withSegment(photo, 0xfe, Buffer.from('*/alert(1)/*')), 'x.js', 201),
    file('a JPEG from a telephone, named', photo, 'IMG_20240305_Gori_Petrov.jpg', 201),
  ]
}

async function inAdobeRgb(): Promise<Buffer> {
  const picture = sharp({ create: { width: 96, height: 64, channels: 3, background: PLAIN_IN_ADOBE_RGB } })
  const profile = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), adobeRgbProfile()])
  return withSegment(await picture.jpeg({ quality: 95 }).toBuffer(), 0xe2, profile)
}

function deflateAsGzip(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), deflateSync(text)])
}

async function animatedWebp(): Promise<Buffer> {
  const frames = await sharp({ create: { width: 8, height: 16, channels: 3, background: '#fff' } })
    .raw()
    .toBuffer()
  frames.fill(0, 0, frames.length / 2)
  return sharp(frames, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
    .webp({ loop: 0 })
    .toBuffer()
}

/** A few hundred bytes that promise a picture of so many points each way. */
function hugePng(side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side)
  header.writeUInt32BE(side, 4)
  header[8] = 8
  header[9] = 2
  const empty = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    Buffer.from('\0\0\0\0IEND\xae\x42\x60\x82', 'latin1'),
  ])
  const withData = withChunk(empty, 'IDAT', deflateSync(Buffer.alloc(1024)), 'IEND')
  return withChunk(withData, 'IHDR', header, 'IDAT')
}
