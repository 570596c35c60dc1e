import type { Thing } from './thing.ts'

/** Data for machines: a browser runs nothing of it, so it needs no leave of the content security policy. */
export function StructuredData({ things }: { things: readonly Thing[] }) {
  if (things.length === 0) return null
  return <script type="application/ld+json">{writeJson({ '@context': 'https://schema.org', '@graph': things })}</script>
}

/** JSON that cannot end the element it stands in, nor open a comment there. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
