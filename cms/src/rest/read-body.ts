import { isKeepable, isOfWords } from './check-json.ts'
import { readInTime } from './read-in-time.ts'
import type { BodyKind } from './rest-routes.ts'

type BodyOutcome =
  /** Read and found good; the bytes are to be handed on as they came. */
  | { outcome: 'good'; bytes: Uint8Array<ArrayBuffer> | undefined }
  | { outcome: 'malformed' }
  /** A picture that is not there. */
  | { outcome: 'file_missing' }
  | { outcome: 'too_large' }
  | { outcome: 'too_slow' }
  | { outcome: 'wrong_type' }

const LARGEST: Record<BodyKind, number> = {
  none: 0,
  words: 8 * 1024,
  document: 2 * 1024 * 1024,
  upload: 22 * 1024 * 1024,
  new_upload: 22 * 1024 * 1024,
}

/** Reads the body a route allows, as JSON or as the form the admin sends, and checks it before Payload sees it. */
export async function readBody(request: Request, kind: BodyKind): Promise<BodyOutcome> {
  if (kind === 'none') return { outcome: 'good', bytes: undefined }
  // Whoever goes away in the middle is no fault of ours, and nothing of what they sent is kept.
  const bytes = await readInTime(request, LARGEST[kind]).catch(() => null)
  if (bytes === null) return { outcome: 'malformed' }
  if (typeof bytes === 'string') return { outcome: bytes }
  if (bytes.length === 0)
    return kind === 'new_upload' ? { outcome: 'file_missing' } : { outcome: 'good', bytes: undefined }

  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (type !== 'application/json' && type !== 'multipart/form-data') return { outcome: 'wrong_type' }
  // Without a file of its own, Payload would fetch one from the address that stands in the document.
  if (kind === 'new_upload' && type === 'application/json') return { outcome: 'file_missing' }
  const body = type === 'application/json' ? parseJson(bytes) : await parseForm(request, bytes, kind)
  if (body === FILE_MISSING) return { outcome: 'file_missing' }
  if (!isKeepable(body) || (kind === 'words' && !isOfWords(body))) return { outcome: 'malformed' }
  return { outcome: 'good', bytes }
}

const FILE_MISSING = Symbol('no file in the form')

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** The admin's form: one part of JSON and, for pictures, the file. Any other part would be a way round (a remote file). */
async function parseForm(request: Request, bytes: Uint8Array<ArrayBuffer>, kind: BodyKind): Promise<unknown> {
  try {
    const type = request.headers.get('content-type') ?? ''
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    const payload = form.get('_payload')
    const file = form.get('file')
    if ([...form.keys()].some((name) => name !== '_payload' && name !== 'file')) return undefined
    if (file !== null && (!mayCarryFile(kind) || typeof file === 'string')) return undefined
    if (file === null && kind === 'new_upload') return FILE_MISSING
    return typeof payload === 'string' ? JSON.parse(payload) : {}
  } catch {
    return undefined
  }
}

function mayCarryFile(kind: BodyKind): boolean {
  return kind === 'upload' || kind === 'new_upload'
}
