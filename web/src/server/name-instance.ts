import { hostname } from 'node:os'

const LONGEST_NAME = 80

/** What the newsroom calls this instance of the site. Two on one machine, which has one name, differ in their port. */
export function nameInstance({ SITE_NAME, WEB_PORT }: { SITE_NAME?: string | undefined; WEB_PORT: number }): string {
  if (SITE_NAME !== undefined) return SITE_NAME
  const port = `:${WEB_PORT}`
  return hostname().slice(0, LONGEST_NAME - port.length) + port
}
