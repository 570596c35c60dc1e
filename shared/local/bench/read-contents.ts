import type { PublishedContents } from '@campaign/shared/content/published.ts'
import type { Stack } from '../running-stack.ts'

/** The table of contents of all that is public, as the site gets it. */
export async function readContents({ cmsUrl, serviceKey }: Stack): Promise<PublishedContents> {
  const answer = await fetch(`${cmsUrl}/api/published`, { headers: { authorization: `Bearer ${serviceKey}` } })
  if (!answer.ok) throw new Error(`the CMS answered ${answer.status} to /api/published`)
  return (await answer.json()) as PublishedContents
}

/** Path of every page of the site that has content of its own, in every language. */
export function pathsOf({ stories, pages }: PublishedContents): string[] {
  const ofLocales = ['fr', 'en', 'ru', 'uk', 'de'].flatMap((locale) => [`/${locale}`, `/${locale}/stories`])
  const ofTexts = (texts: PublishedContents['stories'] | PublishedContents['pages'], folder: string): string[] =>
    texts.flatMap(({ addresses }) =>
      Object.entries(addresses).map(([locale, { slug }]) => `/${locale}/${folder}/${encodeURIComponent(slug)}`),
    )
  return [...ofLocales, ...ofTexts(stories, 'stories'), ...ofTexts(pages, 'pages')]
}
