import type { Written } from './public-story.ts'

/** Those of these addresses of the site at which something of the story is: its word, or a picture's bytes. */
export async function findAt(urls: readonly string[], story: Pick<Written, 'word'>): Promise<string[]> {
  const found = await Promise.all(urls.map(async (url) => ((await shows(url, story)) ? url : null)))
  return found.filter((url) => url !== null)
}

async function shows(url: string, { word }: Pick<Written, 'word'>): Promise<boolean> {
  const answer = await fetch(url, { redirect: 'manual' })
  const body = Buffer.from(await answer.arrayBuffer())
  if (/\/(?:media|share)\//.test(url)) return answer.status < 400
  // The search page says again what was looked for: only a link to the story is a find there.
  return answer.status === 200 && body.toString().includes(url.includes('/search?') ? `stories/${word}` : word)
}

/** The marks by which a reader, or a cache between, knows what it was given at those of these addresses where the story is. */
export async function marksAt(
  urls: readonly string[],
  story: Pick<Written, 'word'>,
): Promise<ReadonlyMap<string, string>> {
  const marks = new Map<string, string>()
  for (const url of await findAt(urls, story)) {
    const mark = (await fetch(url, { method: 'HEAD', redirect: 'manual' })).headers.get('etag')
    if (mark !== null) marks.set(url, mark)
  }
  return marks
}

/** Which of them are called still good, or given out, to whoever asks in another way than a page is asked for. */
export async function findByOtherWays(
  marks: ReadonlyMap<string, string>,
  { word }: Pick<Written, 'word'>,
): Promise<string[]> {
  const found: string[] = []
  for (const [url, mark] of marks) {
    const isItsOwn = url.includes(`/stories/${word}`) || url.includes('/media/')
    const ways: [string, RequestInit][] = [
      ['If-None-Match', { headers: { 'If-None-Match': mark } }],
      ['If-None-Match, weakly', { headers: { 'If-None-Match': `W/${mark}` } }],
      ['If-None-Match, any', { headers: { 'If-None-Match': '*' } }],
      ['If-Modified-Since', { headers: { 'If-Modified-Since': new Date().toUTCString() } }],
      ['HEAD', { method: 'HEAD' }],
      ['Range', { headers: { Range: 'bytes=0-99' } }],
      ['uncompressed', { headers: { 'Accept-Encoding': 'identity' } }],
    ]
    for (const [way, asked] of ways) {
      const { status } = await fetch(url, { ...asked, redirect: 'manual' })
      const isGood = isItsOwn ? status < 400 : status === 304 && way.startsWith('If-None-Match') && !way.endsWith('any')
      if (isGood) found.push(`${way}: ${url}`)
    }
  }
  return found
}
