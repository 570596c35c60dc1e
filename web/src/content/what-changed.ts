import type { PublishedContents, PublishedStory } from '@campaign/shared/content/published.ts'
import type { TextCollection } from './find-text.ts'
import type { Changed } from './tags.ts'

/**
 * What is not true any more once the table of contents is `after`. `told`: what the CMS says was changed since `before`;
 * null where it cannot say. Whatever was taken down, in one language even, takes everything with it: what is made anew
 * costs some milliseconds, what is shown too long may cost more.
 */
export function whatChanged(
  before: PublishedContents | null,
  after: PublishedContents,
  told: readonly string[] | null,
): Changed {
  if (before === null || told === null) return 'everything'
  if (isAnythingGone(before, after)) return 'everything'
  return new Set([
    ...told,
    ...changesOfStories(before.stories, after.stories),
    ...changesOfSpending(before, after),
    ...changesOfFrame(before, after),
  ])
}

/** Whether something was taken down: a text or a campaign, in one language even. */
export function isAnythingGone(before: PublishedContents, after: PublishedContents): boolean {
  if (before.withdrawals !== after.withdrawals) return true
  const there = new Set(listPublic(after))
  return listPublic(before).some((one) => !there.has(one))
}

function listPublic({ stories, pages, campaigns, spending }: PublishedContents): string[] {
  return [
    ...[...stories, ...pages].flatMap(({ id, addresses }) => Object.keys(addresses).map((locale) => `${id} ${locale}`)),
    ...[...campaigns, ...spending].flatMap(({ id, locales }) => locales.map((locale) => `${id} ${locale}`)),
  ]
}

function changesOfStories(before: readonly PublishedStory[], after: readonly PublishedStory[]): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const former = new Map(before.map((story) => [story.id, story]))
  const changed = after.filter((story) => JSON.stringify(story) !== JSON.stringify(former.get(story.id)))
  // An address that was another text's, or led to one in another language, may show this one now.
  const slugs = changed.flatMap(({ id, addresses }) => slugsOf(addresses, former.get(id)?.addresses ?? {}))
  return ['stories', ...changed.map(({ id }) => id), ...slugs.map((slug) => slugTag('stories', slug))]
}

function slugsOf(...all: PublishedStory['addresses'][]): string[] {
  return all.flatMap((addresses) => Object.values(addresses).map(({ slug }) => slug))
}

function changesOfSpending(before: PublishedContents, after: PublishedContents): string[] {
  return JSON.stringify(before.spending) === JSON.stringify(after.spending) ? [] : ['spending']
}

/** What stands around every page: links to text pages, whether one can give. */
function changesOfFrame(before: PublishedContents, after: PublishedContents): string[] {
  const frameOf = ({ pages, campaigns, home, payments }: PublishedContents) =>
    JSON.stringify([pages, campaigns, home, payments])
  return frameOf(before) === frameOf(after) ? [] : ['frame']
}

/** That a page was found by this slug, in whatever language. */
export function slugTag(collection: TextCollection, slug: string): string {
  return `/${collection}/${slug}`
}
