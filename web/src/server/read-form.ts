/** Far more than our longest form; what is longer was not made with it. */
export const FORM_LIMIT_BYTES = 32 * 1024
const MOST_FIELDS = 40

export type ReceivedForm =
  { kind: 'form'; fields: ReadonlyMap<string, string> } | { kind: 'refused'; status: 400 | 413 | 415 }

/** The body of a request as a form. Stops reading at the limit; never throws for what a client sends. */
export async function readForm(request: Request): Promise<ReceivedForm> {
  if (!isUrlEncoded(request.headers.get('content-type'))) return { kind: 'refused', status: 415 }
  if (Number(request.headers.get('content-length') ?? 0) > FORM_LIMIT_BYTES) return { kind: 'refused', status: 413 }
  const body = await readWithin(request, FORM_LIMIT_BYTES)
  if (body.kind === 'refused') return body
  const fields = parseForm(body.bytes)
  return fields === null ? { kind: 'refused', status: 400 } : { kind: 'form', fields }
}

/**
 * Reads `application/x-www-form-urlencoded`. Null for what no browser sends from our form: a field twice (two readers
 * of it could take different ones), bytes that are not UTF-8 (overlong forms and lone surrogates are not), a NUL (no
 * text column of PostgreSQL takes one).
 */
export function parseForm(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>()
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const pairs = text === '' ? [] : text.split('&')
    if (pairs.length > MOST_FIELDS) return null
    for (const pair of pairs) {
      const mark = pair.indexOf('=')
      const name = decode(mark === -1 ? pair : pair.slice(0, mark))
      const value = mark === -1 ? '' : decode(pair.slice(mark + 1))
      if (fields.has(name) || `${name}${value}`.includes('\0')) return null
      fields.set(name, value)
    }
  } catch {
    return null
  }
  return fields
}

/** Throws for an escape that is cut off or does not spell UTF-8. */
function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}

function isUrlEncoded(contentType: string | null): boolean {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';')
  if (type.trim() !== 'application/x-www-form-urlencoded') return false
  return parameters.every((parameter) => /^\s*(charset\s*=\s*"?utf-8"?)?\s*$/.test(parameter))
}

async function readWithin(
  request: Request,
  limit: number,
): Promise<{ kind: 'read'; bytes: Uint8Array } | { kind: 'refused'; status: 400 | 413 }> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.length
      if (length > limit) return { kind: 'refused', status: 413 }
      chunks.push(chunk)
    }
  } catch {
    // The client went away, or was too slow and was cut off.
    return { kind: 'refused', status: 400 }
  }
  return { kind: 'read', bytes: Buffer.concat(chunks) }
}
