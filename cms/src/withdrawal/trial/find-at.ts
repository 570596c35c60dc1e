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
