const LONGEST_QUERY = 100
const MOST_WORDS = 6

/** What a reader asked for, as it is shown back: one line, at most 100 characters, nothing invisible in it. */
export function tidyQuery(typed: string): string {
  const visible = typed.replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
  return [...visible.trim().normalize('NFC')].slice(0, LONGEST_QUERY).join('').trim()
}

/**
 * The words to look for. Marks that mean something to SQL's LIKE or to a query string are no part of a word, so none of
 * them ever reaches the CMS.
 */
export function searchWords(query: string): string[] {
  return (query.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? []).slice(0, MOST_WORDS)
}
