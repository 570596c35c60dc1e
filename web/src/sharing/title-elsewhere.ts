import type { StorySummary } from '../content/view-models.ts'

/**
 * What a story is called where it is kept or passed on: the tab and with it the history, previews of links and their
 * images, feeds, data for machines, messages with a link. On the page itself, and where a page of ours links to it, it
 * keeps its title: no browser stores the words of a link.
 */
export function titleElsewhere({ title, neutralTitle }: Pick<StorySummary, 'title' | 'neutralTitle'>): string {
  return neutralTitle ?? title
}

/** Whether its standfirst stays on our own pages, as its title does. */
export function isQuietElsewhere({ neutralTitle }: Pick<StorySummary, 'neutralTitle'>): boolean {
  return neutralTitle !== null
}
