export const WITHDRAWALS = '/admin/withdrawals'

/** The page of one story on which it is withdrawn. */
export function withdrawalOf(story: string): string {
  return `/admin/collections/stories/${story}/withdrawal`
}
