import type { Locale } from '@campaign/shared/locales/locales.ts'

export const POSTER_SIZES = ['a4', 'a3'] as const
export type PosterSize = (typeof POSTER_SIZES)[number]

export const POSTER_FORMATS = ['pdf', 'svg'] as const
export type PosterFormat = (typeof POSTER_FORMATS)[number]

export const BUTTON_LOOKS = ['blue', 'white'] as const
export type ButtonLook = (typeof BUTTON_LOOKS)[number]

/** Pixels of CSS. Every button has room for its words in every language, so that a page can name it undrawn. */
export const BUTTON_WIDTH = 280
export const BUTTON_HEIGHT = 72

/** What partners take along: files that say what the campaign's own page says, and nothing of any story. */
export type PartnerFile =
  { kind: 'button'; look: ButtonLook } | { kind: 'poster'; size: PosterSize; format: PosterFormat }

export const PARTNER_FILES: readonly PartnerFile[] = [
  ...BUTTON_LOOKS.map((look) => ({ kind: 'button', look }) as const),
  ...POSTER_SIZES.flatMap((size) => POSTER_FORMATS.map((format) => ({ kind: 'poster', size, format }) as const)),
]

export function partnerFileHref(locale: Locale, file: PartnerFile): string {
  return `/partners/${locale}/${partnerFileName(file)}`
}

export function partnerFileName(file: PartnerFile): string {
  return file.kind === 'button' ? `button-${file.look}.svg` : `poster-${file.size}.${file.format}`
}

/** Null for a name that is none of ours. */
export function readPartnerFileName(name: string): PartnerFile | null {
  return PARTNER_FILES.find((file) => partnerFileName(file) === name) ?? null
}

export function typeOfPartnerFile(file: PartnerFile): string {
  return file.kind === 'poster' && file.format === 'pdf' ? 'application/pdf' : 'image/svg+xml'
}
