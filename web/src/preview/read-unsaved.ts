/** A long story in five alphabets is a tenth of it. */
const LIMIT_BYTES = 1024 * 1024

/** What stands in the form of the admin and is not saved: a JSON object; null for anything else. Never throws. */
export async function readUnsaved(request: Request): Promise<Record<string, unknown> | null> {
  if (Number(request.headers.get('content-length') ?? Infinity) > LIMIT_BYTES) return null
  try {
    const value: unknown = await request.json()
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
