import { createHash } from 'node:crypto'
import type { Locale } from '@campaign/shared/locales/locales.ts'

/** What the image of a page says when its link is shared: words that stand on that page, and nothing else. */
export type SharePicture = {
  /** The language its words are in. */
  locale: Locale
  /** Whose image it is: the id of a text, or the name of a page that has none. Without a full stop. */
  subject: string
  /** A story's own drawing, worked out from `seed`; or the bands of the flag. */
  ground: { kind: 'horizon'; seed: string } | { kind: 'bands' }
  association: string
  host: string
  title: string
  line: string | null
}

/** Counts the ways of drawing: whoever changes how images look takes the next number, for their names are for good. */
const DRAWING = 2

export const IMAGE_WIDTH = 1200
export const IMAGE_HEIGHT = 630
export const IMAGE_TYPE = 'image/png'

/**
 * The path of an image. Its name carries a digest of everything it shows, so that it stands for the same bytes for good
 * and every instance of the site names it alike; nothing can be read back from it that the page does not say.
 */
export function shareImageHref(picture: SharePicture): string {
  return `/share/${picture.locale}/${picture.subject}.${digestOf(picture)}.png`
}

/** Reads the end of such a path. Null where it can be none of ours; the digest may be left out or be an old one. */
export function readShareImageName(name: string): { subject: string } | null {
  const subject = /^([a-z0-9-]{1,64})(?:\.[A-Za-z0-9_-]{16})?\.png$/.exec(name)?.[1]
  return subject === undefined ? null : { subject }
}

function digestOf({ locale, ground, association, host, title, line }: SharePicture): string {
  const shown = [DRAWING, locale, ground.kind === 'horizon' ? ground.seed : null, association, host, title, line]
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16)
}
