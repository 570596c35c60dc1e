import { expect, it } from 'vitest'
import { recogniseFile } from './recognise-file.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

it.each([
  ['jpeg', '\xff\xd8\xff\xe0'],
  ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['avif', '\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf'],
])('takes %s', (format, head) => {
  expect(recogniseFile(bytes(head))).toEqual({ is: 'accepted', format })
})

it.each([
  ['empty', ''],
  ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
  ['heic', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic'],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['svg', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x -->\n<svg/>'],
  ['pdf', 'junk before %PDF-1.4'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\0'],
  ['animation', '\0\0\0\x18ftypavis\0\0\0\0avifmif1'],
  ['animation', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR….acTL'],
  ['animation', 'RIFF\x24\0\0\0WEBPVP8X\x0a\0\0\0\x02'],
  ['audio', 'ID3\x03'],
  ['audio', '\0\0\0\x18ftypM4A \0\0\0\0isom'],
  ['video', '\0\0\0\x18ftypisom\0\0\0\0mp42'],
  ['video', '\x1a\x45\xdf\xa3'],
  ['unknown', '<html>'],
  ['unknown', 'MZ'],
  ['unknown', '\0'],
])('refuses %s by its bytes', (kind, head) => {
  expect(recogniseFile(bytes(head))).toEqual({ is: 'refused', kind })
})

it('does not take a still WebP for an animated one', () => {
  expect(recogniseFile(bytes('RIFF\x24\0\0\0WEBPVP8X\x0a\0\0\0\x10'))).toEqual({ is: 'accepted', format: 'webp' })
})
