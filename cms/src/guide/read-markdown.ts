import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { isChapter, OUTLINE } from './guide.ts'
import { GUIDE } from './guide-address.ts'

/** The parts of a section's text. */
export function readMarkdown(text: string): RootContent[] {
  return fromMarkdown(text).children
}

/**
 * Where a link of the guide leads: `guide:chapter` and `guide:chapter#section` to the guide itself, `/admin/…` to a
 * screen. Throws on anything else: the guide sends nobody to another server.
 */
export function resolveLink(url: string): string {
  if (url === '/admin' || url.startsWith('/admin/')) return url
  const [, chapter, section] = /^guide:([a-z-]+)(?:#([a-z-]+))?$/.exec(url) ?? []
  if (!isChapter(chapter)) throw new Error(`the guide has no chapter ${url}`)
  const sections: readonly string[] = OUTLINE[chapter]
  if (section !== undefined && !sections.includes(section)) throw new Error(`the guide has no section ${url}`)
  return `${GUIDE}/${chapter}${section === undefined ? '' : `#${section}`}`
}

/** The name of a picture of the guide, `picture:name`. Throws on any other address. */
export function pictureName(url: string): string {
  const name = /^picture:([a-z-]+)$/.exec(url)?.[1]
  if (name === undefined) throw new Error(`${url} is no picture of the guide`)
  return name
}
