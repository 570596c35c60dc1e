import { fileOf, linkBetween } from './file-names.ts'

/** A style sheet as it is read from a folder, and the files of ours that it loads. */
export function rewriteStyles(css: string, { file }: { file: string }): { css: string; leadsTo: string[] } {
  const leadsTo: string[] = []
  const rewritten = css.replaceAll(/url\((["']?)(\/[^"')]+)\1\)/g, (whole, _quote, address: string) => {
    const target = fileOf(address)
    if (target === null) return whole
    leadsTo.push(address)
    return `url(${linkBetween(file, target)})`
  })
  return { css: rewritten, leadsTo }
}
