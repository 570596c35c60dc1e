/** A long story in five alphabets is a tenth of it. */
const LIMIT_BYTES = 1024 * 1024

/** What stands in the form of the admin and is not saved: a JSON object; null for anything else. Never throws. */
export async function readUnsaved(request: Request): Promise<Record<string, unknown> | null> {
  if (Number(request.headers.get('content-length') ?? Infinity) > LIMIT_BYTES) return hearOut(request)
  try {
    const value: unknown = await request.json()
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** Most that is listened to of what is too long. */
const PATIENCE_BYTES = 16 * LIMIT_BYTES

/** Whoever is answered while they still speak may see the connection break, and never the answer. */
async function hearOut({ body }: Request): Promise<null> {
  try {
    let heard = 0
    for await (const part of body ?? []) {
      heard += (part as Uint8Array).length
      if (heard > PATIENCE_BYTES) break
    }
  } catch {
    // They left: nobody is there to be answered.
  }
  return null
}
