import { createHash } from 'node:crypto'
import zlib from 'node:zlib'
import type { Tags } from '../content/tags.ts'
import {
  chooseEncoding,
  compressBest,
  compressQuickly,
  isWorthCompressing,
  type Effort,
  type Encoding,
} from './encodings.ts'

/** An answer as it goes over the wire, the same for every reader, in each encoding. */
export type KeptAnswer = {
  /** Of the bytes before any compression: it tells a reader that they changed, never when. */
  digest: string
  /** All but what belongs to one form and to every answer of the site. */
  headers: Headers
  /** Plain alone where compression gains nothing; else compressed alone: who wants it plain is few, and gets it unpacked. */
  forms: { identity: Form } | { br: Form; gzip: Form; effort: Effort }
  tags: Tags
}

/** An answer in one encoding. `headers` has all of its own. */
export type Form = { body: Buffer; headers: Headers }

type Headers = Readonly<Record<string, string>>

export type Described = {
  contentType: string
  /** Pages may be kept by whoever likes, and must be asked for each time: a story may be taken down at any moment. */
  cacheControl?: string
  robots?: string | null
  tags?: Tags
}

const NO_TAGS: Tags = new Set()

export function keepable(content: string | Buffer, described: Described): KeptAnswer {
  const { contentType, cacheControl = 'no-cache', robots, tags = NO_TAGS } = described
  const body = typeof content === 'string' ? Buffer.from(content) : content
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const isCompressed = isWorthCompressing(body, contentType)
  const headers = {
    ...{ 'Content-Type': contentType, 'Cache-Control': cacheControl },
    ...(isCompressed && { Vary: 'Accept-Encoding' }),
    ...(robots && { 'X-Robots-Tag': robots }),
  }
  const forms = isCompressed
    ? compressedForms(
        { digest, headers },
        { br: compressQuickly(body, 'br'), gzip: compressQuickly(body, 'gzip') },
        'quick',
      )
    : { identity: plainForm({ digest, headers }, body) }
  return { digest, headers, forms, tags }
}

export function isImprovable({ forms }: KeptAnswer): boolean {
  return 'br' in forms && forms.effort === 'quick'
}

/** The same answer in fewer bytes; in an encoding in which more effort gains nothing, as it was. */
export async function improve(answer: KeptAnswer): Promise<KeptAnswer> {
  const { forms } = answer
  if (!('br' in forms)) return answer
  const text = unpack(forms.gzip)
  const bodies = { br: await compressBest(text, 'br'), gzip: await compressBest(text, 'gzip') }
  const best = compressedForms(answer, bodies, 'best')
  const better = (encoding: 'br' | 'gzip') =>
    bodies[encoding].length < forms[encoding].body.length ? best[encoding] : forms[encoding]
  return { ...answer, forms: { br: better('br'), gzip: better('gzip'), effort: 'best' } }
}

type Named = Pick<KeptAnswer, 'digest' | 'headers'>

function compressedForms({ digest, headers }: Named, bodies: Record<'br' | 'gzip', Buffer>, effort: Effort) {
  const formOf = (encoding: 'br' | 'gzip'): Form => ({
    body: bodies[encoding],
    headers: { ...headers, ETag: markOf(digest, encoding, effort), 'Content-Encoding': encoding },
  })
  return { br: formOf('br'), gzip: formOf('gzip'), effort }
}

function plainForm({ digest, headers }: Named, body: Buffer): Form {
  return { body, headers: { ...headers, ETag: markOf(digest) } }
}

function unpack(gzip: Form): Buffer {
  return zlib.gunzipSync(gzip.body)
}

/** What an answer costs beside its bodies: key, headers, bookkeeping; and each tag. Guesses on the safe side. */
const OVERHEAD_BYTES = 4096
const TAG_BYTES = 64

export function bytesOf({ forms, tags }: KeptAnswer): number {
  const own = 'br' in forms ? forms.br.body.length + forms.gzip.body.length : forms.identity.body.length
  return own + tags.size * TAG_BYTES + OVERHEAD_BYTES
}

/** The form of an answer that a reader is best served with, by their Accept-Encoding. */
export function formOf(answer: KeptAnswer, acceptEncoding: string | undefined): Form {
  const { forms } = answer
  if (!('br' in forms)) return forms.identity
  const encoding = chooseEncoding(acceptEncoding)
  return encoding === 'identity' ? plainForm(answer, unpack(forms.gzip)) : forms[encoding]
}

/** Strong, so other bytes have another one: those made quickly too. */
function markOf(digest: string, encoding?: Encoding, effort?: Effort): string {
  return `"${[digest, encoding, ...(effort === 'quick' ? [effort] : [])].filter(Boolean).join('.')}"`
}

/**
 * The mark of what a client has, if that is this answer in any of its forms; null if it has none. RFC 9110, 13.1.2: weak
 * comparison, a list, or "*".
 */
export function findUnchanged(ifNoneMatch: string | undefined, { digest }: Pick<KeptAnswer, 'digest'>): string | null {
  if (ifNoneMatch === undefined) return null
  if (ifNoneMatch.trim() === '*') return markOf(digest)
  for (const candidate of ifNoneMatch.split(',', MOST_MARKS)) {
    const mark = candidate.trim().replace(/^W\//, '')
    if (mark.startsWith(`"${digest}`) && FORMS.includes(mark.slice(digest.length + 1))) return mark
  }
  return null
}

const MOST_MARKS = 50
const FORMS: readonly string[] = ['"', '.br"', '.gzip"', '.br.quick"', '.gzip.quick"']
