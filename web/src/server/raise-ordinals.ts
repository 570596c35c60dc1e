import { changeTexts } from './change-texts.ts'

/**
 * The letters of a French ordinal in figures stand above the line: 1<sup>er</sup> janvier, 2<sup>e</sup> trimestre. As an
 * element, so that a search and a copied line still say "1er". `html`: as React wrote it.
 */
export function raiseOrdinals(html: string): string {
  return changeTexts(html, (text) => text.replaceAll(ORDINAL, '<sup>$1</sup>'))
}

/** No more than two figures, and of no address, number or key. */
const ORDINAL = /(?<=(?<![\p{L}\p{N}./:_-])\d{1,2})(ers?|res?|es?)(?![\p{L}\p{N}/:_@-])/gu
