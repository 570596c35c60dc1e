import { promisify } from 'node:util'
import zlib from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/**
 * `quick`: while a reader waits, half a millisecond for a page; at less effort it is a tenth larger, and a story over what it
 * may weigh. `best`: afterwards, forty times as long, another tenth smaller.
 */
export type Effort = 'quick' | 'best'

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } =
  zlib.constants
const BROTLI_QUALITY: Record<Effort, number> = { quick: 9, best: 11 }
/**
 * In 64 KB, more than a story has, Brotli finds at 9 in half a millisecond what it takes ten times as long for in the
 * 4 MB it reserves unasked.
 */
const QUICK_WINDOW_BITS = 16
const GZIP_LEVEL: Record<Effort, number> = { quick: 4, best: 9 }

const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress)
const gzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip)

export function compressQuickly(text: Buffer, encoding: 'br' | 'gzip'): Buffer {
  return onItsOwn(
    encoding === 'br'
      ? zlib.brotliCompressSync(text, brotliOptions(text, 'quick'))
      : zlib.gzipSync(text, { level: GZIP_LEVEL.quick }),
  )
}

/** Off the thread that answers readers. */
export async function compressBest(text: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  return onItsOwn(
    await (encoding === 'br' ? brotli(text, brotliOptions(text, 'best')) : gzip(text, { level: GZIP_LEVEL.best })),
  )
}

/** What is kept for long: zlib's answers hold on to the 16 KB they were written in, however short they are. */
function onItsOwn(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

function brotliOptions(text: Buffer, effort: Effort): zlib.BrotliOptions {
  return {
    params: {
      [BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[effort],
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
      [BROTLI_PARAM_SIZE_HINT]: text.length,
      ...(effort === 'quick' && { [BROTLI_PARAM_LGWIN]: QUICK_WINDOW_BITS }),
    },
  }
}

/** Below this a compressed answer is hardly a smaller one. */
const WORTH_BYTES = 500
const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml|application\/(?:atom\+xml|xml|json|manifest\+json))/

export function isWorthCompressing(body: Buffer, contentType: string): boolean {
  return body.length >= WORTH_BYTES && COMPRESSIBLE.test(contentType)
}

/**
 * What a client takes best (RFC 9110, 12.5.3): what it weighs highest, Brotli before gzip before neither. What cannot be
 * read counts as not said; who refuses everything gets it plain.
 */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined || acceptEncoding === '') return 'identity'
  const known = CHOSEN.get(acceptEncoding)
  if (known !== undefined) return known
  const chosen = readEncodings(acceptEncoding)
  // Browsers say one of a dozen things; who says something else each time fills no memory with it.
  if (CHOSEN.size < MOST_CHOSEN && acceptEncoding.length <= LONGEST_CHOSEN) CHOSEN.set(acceptEncoding, chosen)
  return chosen
}

/** Measured: reading the header anew took some hundredths of what answering a kept page takes. */
const CHOSEN = new Map<string, Encoding>()
const MOST_CHOSEN = 64
const LONGEST_CHOSEN = 80

function readEncodings(acceptEncoding: string): Encoding {
  const weights = new Map(acceptEncoding.toLowerCase().split(',', MOST_CODINGS).map(readCoding))
  const weigh = (encoding: Encoding) => weights.get(encoding) ?? (encoding === 'identity' ? 0 : (weights.get('*') ?? 0))
  let best: Encoding = 'identity'
  for (const encoding of ['gzip', 'br'] as const)
    if (weigh(encoding) > 0 && weigh(encoding) >= weigh(best)) best = encoding
  return best
}

const MOST_CODINGS = 20

function readCoding(coding: string): [name: string, weight: number] {
  const [name = '', parameter] = coding.split(';', 2)
  if (parameter === undefined) return [name.trim(), 1]
  const weight = Number(/^\s*q\s*=\s*(\d(?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1] ?? Number.NaN)
  return [name.trim(), weight <= 1 ? weight : 0]
}
