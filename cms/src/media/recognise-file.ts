/** Pictures we take; everything else is named so that it can be said what to do instead. */
export type Accepted = 'jpeg' | 'png' | 'webp' | 'avif'
export type Refused = 'empty' | 'heic' | 'svg' | 'pdf' | 'gif' | 'tiff' | 'animation' | 'audio' | 'video' | 'unknown'
export type Recognised = { is: 'accepted'; format: Accepted } | { is: 'refused'; kind: Refused }

/**
 * What a file is, by its first bytes. Its name and the type it was sent with are not asked: both are what a sender
 * likes. Looks at no more than a few kilobytes, and never throws.
 */
export function recogniseFile(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return refused('empty')
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  for (const [kind, pattern] of SIGNATURES) if (pattern.test(head)) return refused(kind)
  if (head.startsWith('\xff\xd8\xff')) return accepted('jpeg')
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return head.includes('acTL') ? refused('animation') : accepted('png')
  if (/^RIFF[^]{4}WEBP/.test(head)) return isAnimatedWebp(head) ? refused('animation') : accepted('webp')
  if (head.slice(4, 8) === 'ftyp') return ofBrand(head)
  return refused('unknown')
}

const SIGNATURES: readonly [Refused, RegExp][] = [
  ['gif', /^GIF8[79]a/],
  ['tiff', /^(II\*\0|MM\0\*|II\+\0|MM\0\+)/],
  ['pdf', /^[^]{0,1024}%PDF-/],
  ['audio', /^(ID3|\xff[\xf2\xf3\xfa\xfb\xf1\xf9]|OggS|fLaC|RIFF[^]{4}WAVE|FORM[^]{4}AIF|#!AMR|\.snd|caff)/],
  ['video', /^(\x1a\x45\xdf\xa3|RIFF[^]{4}AVI |\0\0\x01[\xb3\xba]|FLV\x01|\x30\x26\xb2\x75\x8e\x66\xcf\x11)/],
  // SVG may be packed (SVGZ), or begin with a declaration and comments.
  ['svg', /^(\x1f\x8b|(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)[^]{0,4000}<?svg)/i],
]

/** Everything in the family of MP4 says at the start which of it it is. */
function ofBrand(head: string): Recognised {
  const size = Math.min(head.charCodeAt(2) * 256 + head.charCodeAt(3), 256)
  const brands = [head.slice(8, 12), ...(head.slice(16, size).match(/[^]{4}/g) ?? [])]
  if (brands[0] === 'avis') return refused('animation')
  if (brands.includes('avif')) return accepted('avif')
  if (brands.some((brand) => /^(hei[cxsm]|hev[cxms]|mif1|msf1)$/.test(brand))) return refused('heic')
  if (brands.some((brand) => /^M4[AB] $/.test(brand))) return refused('audio')
  return refused('video')
}

/** The second bit of the flags of a VP8X chunk. */
function isAnimatedWebp(head: string): boolean {
  return head.slice(12, 16) === 'VP8X' && (head.charCodeAt(20) & 0b10) !== 0
}

function accepted(format: Accepted): Recognised {
  return { is: 'accepted', format }
}

function refused(kind: Refused): Recognised {
  return { is: 'refused', kind }
}
