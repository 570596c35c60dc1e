import path from 'node:path/posix'

/**
 * The file of the copy that stands for an address of the site: "/fr" is `fr/index.html`, "/fr/stories/x" is
 * `fr/stories/x.html`; what has an ending of its own keeps it. Null for what is no path of ours.
 */
export function fileOf(address: string): string | null {
  const [bare = ''] = address.split(/[?#]/, 1)
  if (!/^\/(?!\/)/.test(bare)) return null
  const inside = bare.replace(/^\/+/, '').replace(/\/+$/, '')
  if (inside === '') return 'index.html'
  if (/^[a-z]{2}$/.test(inside)) return `${inside}/index.html`
  return /\.[a-z0-9]{2,5}$/.test(inside) ? inside : `${inside}.html`
}

/** From one file of the copy to another, as a link is written: never absolute, so that it works from any folder. */
export function linkBetween(from: string, to: string): string {
  return path.relative(path.dirname(from), to)
}
