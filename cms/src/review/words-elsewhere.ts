import { createHash } from 'node:crypto'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { KeptNeverWords } from '../never-words/read-never-words.ts'
import { hashContent, type Content, type PictureContent } from './describe-content.ts'
import { findInContent } from './find-in-content.ts'
import type { Rehearsed } from './rehearse-publication.ts'
import type { SheetFinding, WordsElsewhere } from './review-sheet.ts'
import type { ReviewedText } from './reviewed.ts'

/**
 * A picture that is the same in every language brings its words with it in each: what readers of the other public
 * languages would be told of it, and are not told now. It is approved with this text, so it is looked at with it.
 */
export function findWordsElsewhere(rehearsed: Rehearsed, locale: Locale): WordsElsewhere[] {
  return othersOf(rehearsed, locale).flatMap(({ other, told }) =>
    told.map(({ id, alt }) => ({ locale: other, picture: id, alt: alt ?? '' })),
  )
}

/** What the machine finds in those words, each under the key it has on the sheet of its own language. */
export function findInWordsElsewhere(
  { collection, locale }: ReviewedText,
  rehearsed: Rehearsed,
  neverWords: KeptNeverWords,
): SheetFinding[] {
  return othersOf(rehearsed, locale).flatMap(({ other, content, told }) => {
    const paths = new Set(told.map((picture) => `pictures.${content.pictures.indexOf(picture)}.alt`))
    const found = findInContent(collection, { own: {}, shared: {}, pictures: content.pictures }, neverWords)
    return found.filter(({ path }) => paths.has(path)).map((finding) => ({ ...finding, locale: other }))
  })
}

/** Hash of all a reviewer has before their eyes: the text, and what is said in other languages with it. */
export function hashSheet(content: Content, elsewhere: readonly WordsElsewhere[]): string {
  const hash = hashContent(content)
  if (elsewhere.length === 0) return hash
  return createHash('sha256')
    .update(JSON.stringify([hash, elsewhere.map(({ locale, picture, alt }) => [locale, picture, alt])]))
    .digest('hex')
}

type Other = { other: Locale; content: Content; told: PictureContent[] }

function othersOf({ before, after }: Rehearsed, locale: Locale): Other[] {
  return [...after].flatMap(([other, content]) => {
    if (other === locale) return []
    const known = before.get(other)?.pictures ?? []
    const told = content.pictures.filter((picture) => {
      if (picture.isDecorative || (picture.alt ?? '').trim() === '') return false
      const now = known.find(({ id }) => id === picture.id)
      return now === undefined || now.isDecorative || now.alt !== picture.alt
    })
    return told.length === 0 ? [] : [{ other, content, told }]
  })
}
