/** A request that outlives its page may carry no more (Fetch, `keepalive`). */
const MOST_BYTES_OF_A_LEAVING_PAGE = 60_000
const PATIENCE_MS = 20_000

type Asked = { body: object; language: string }

/** Sends words to the CMS to be kept, also from a page that is being left. Null where no answer came. Never throws. */
export async function askToKeep(
  method: 'PATCH' | 'POST',
  address: string,
  { body, language }: Asked,
): Promise<{ status: number; body: unknown } | null> {
  const words = JSON.stringify(body)
  try {
    const answer = await fetch(address, {
      method,
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: words,
      keepalive: words.length * 3 < MOST_BYTES_OF_A_LEAVING_PAGE,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return { status: answer.status, body: await answer.json().catch(() => null) }
  } catch {
    return null
  }
}
