import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PartnerFile, PosterSize } from '../partner-files.ts'
import { composeButton } from './compose-button.ts'
import { composePoster, POSTER_HEIGHT, type PosterWords } from './compose-poster.ts'
import { writePdf } from './write-pdf.ts'
import { writeSvg } from './write-svg.ts'

/** A file for partners, and the words on it: those of the campaign's own page. */
export type PartnerDrawing = { file: PartnerFile; locale: Locale } & Omit<PosterWords, 'locale'>

/** ISO 216, in millimetres. */
const PAPER: Record<PosterSize, { width: number; height: number }> = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
}

export async function drawPartnerFile({ file, ...words }: PartnerDrawing): Promise<Buffer> {
  if (file.kind === 'button') return Buffer.from(writeSvg(composeButton({ ...words, look: file.look })))
  const sheet = composePoster(words)
  const { width, height } = PAPER[file.size]
  if (file.format === 'svg') return Buffer.from(writeSvg(sheet, { width: `${width}mm`, height: `${height}mm` }))
  return writePdf(sheet, { locale: words.locale, alt: sayPoster(words), scale: pointsOf(height) / POSTER_HEIGHT })
}

function sayPoster({ association, campaign, url }: PosterWords): string {
  return [association, campaign?.headline, campaign?.lead, url].filter(Boolean).join('\n')
}

function pointsOf(millimetres: number): number {
  return (millimetres / 25.4) * 72
}
