import { create, type Font } from 'fontkit'
import lineCyrillic from '../../../styles/fonts/literata-image-line-cyrillic.woff2?inline'
import lineLatinExtended from '../../../styles/fonts/literata-image-line-latin-ext.woff2?inline'
import lineLatin from '../../../styles/fonts/literata-image-line-latin.woff2?inline'
import titleCyrillic from '../../../styles/fonts/literata-image-title-cyrillic.woff2?inline'
import titleLatinExtended from '../../../styles/fonts/literata-image-title-latin-ext.woff2?inline'
import titleLatin from '../../../styles/fonts/literata-image-title-latin.woff2?inline'

/** Literata in two optical sizes, cut by script: of several fonts, the first that has a letter sets it. */
export type Face = readonly Font[]

/** In the code itself, so that what draws needs no file and no font of the machine it runs on. */
export const TITLE_FACE: Face = [titleLatin, titleCyrillic, titleLatinExtended].map(read)
export const LINE_FACE: Face = [lineLatin, lineCyrillic, lineLatinExtended].map(read)

/** `address`: a data address. */
function read(address: string): Font {
  const font = create(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
  if (!('layout' in font)) throw new Error('a collection of fonts stands where one font should')
  return font
}
