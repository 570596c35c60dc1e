import { createHash } from 'node:crypto'
import { formOf, type KeptAnswer } from './kept-answer.ts'

/** Scripts and styles of our own, as React writes them, and not sealed yet. */
const LOADED = /<(?:script\b[^>]*?\ssrc|link\b[^>]*?\srel="stylesheet"[^>]*?\shref)="([^"]+)"(?! integrity)/g

/**
 * Says of every script and style sheet a page loads what its bytes are (`integrity`), so that a browser uses no others.
 * `files`: the built ones by address. What is not among them stays as it is: while working on the site nothing is built.
 */
export function sealAssets(files: ReadonlyMap<string, KeptAnswer>): (html: string) => string {
  const seals = new Map<string, string>()
  for (const [address, file] of files)
    if (/\.(?:css|js)$/.test(address)) {
      const bytes = formOf(file, undefined).body
      seals.set(address, `sha256-${createHash('sha256').update(bytes).digest('base64')}`)
    }
  return (html) =>
    html.replaceAll(LOADED, (tag, address: string) => {
      const seal = seals.get(address)
      return seal === undefined ? tag : `${tag} integrity="${seal}"`
    })
}
