import type { Locale } from '@campaign/shared/locales/locales.ts'
import { sentencesOf } from '../../layout/sentences-of.ts'
import { createMessages } from '../../messages/messages.ts'
import { LINE_FACE, TITLE_FACE } from '../../sharing/images/drawing/share-fonts.ts'
import { drawCode } from './draw-code.ts'
import { drawFlag } from './draw-flag.ts'
import { setBlock, setLine, type Steps } from './set-lines.ts'
import { rectangle, type Shape, type Sheet } from './sheet.ts'

export type PosterWords = {
  locale: Locale
  association: string
  /** The campaign's own, in the language of the poster; null where it has none in it. */
  campaign: { headline: string; lead: string } | null
  /** Whole address the code leads to, and which stands under it. */
  url: string
}

/** A4 in points, as PDF counts: 1/72 inch. A3 is the same sheet, larger by the root of two. */
export const POSTER_WIDTH = 595.28
export const POSTER_HEIGHT = 841.89

/** What every office printer can print up to, and more. */
const MARGIN = 51
const WIDTH = POSTER_WIDTH - 2 * MARGIN
const HEADLINE: Steps = [
  { size: 66, mostLines: 4 },
  { size: 58, mostLines: 4 },
  { size: 50, mostLines: 5 },
  { size: 42, mostLines: 6 },
  { size: 34, mostLines: 7 },
]
const BAND = { top: 452, height: 56 }
const CODE = { top: 544, size: 196 }
const LEAD_LEADING = 1.42

/**
 * Whose it is, the case, the blue band, the code with its address in letters beneath it, and beside it what to know
 * first. White but for the band: it is printed at home, and a page of black on white alone is the authorities' in France
 * (law of 29 July 1881, article 15).
 */
export function composePoster({ locale, association, campaign, url }: PosterWords): Sheet {
  const t = createMessages(locale)
  return {
    title: t('partners.poster.title', { association }),
    width: POSTER_WIDTH,
    height: POSTER_HEIGHT,
    shapes: [
      { fill: 'ground', d: rectangle(0, 0, POSTER_WIDTH, POSTER_HEIGHT) },
      ...drawFlag({ x: MARGIN, y: 52, width: 36, height: 24 }, 'quiet'),
      setLine(association, {
        face: LINE_FACE,
        fill: 'text',
        x: MARGIN + 50,
        baseline: 70,
        width: WIDTH - 50,
        size: 18,
      }),
      ...setCase(campaign ?? { headline: association, lead: '' }),
      { fill: 'band', d: rectangle(MARGIN, BAND.top, WIDTH, BAND.height) },
      setLine(t('partners.poster.call'), {
        ...{ face: TITLE_FACE, fill: 'bandText', x: MARGIN + 20, width: WIDTH - 40, size: 26 },
        baseline: BAND.top + BAND.height / 2 + 9,
      }),
      ...drawWayIn({ locale, url }),
    ],
  }
}

/** The headline as large as leaves room for the lead; alone where it leaves none at any size. */
function setCase({ headline, lead }: { headline: string; lead: string }): Shape[] {
  const place = { x: MARGIN, width: WIDTH }
  let alone: Shape[] = []
  for (const step of HEADLINE) {
    const title = setBlock(sentencesOf(headline), {
      ...{ ...place, top: 120, leading: 1.12, face: TITLE_FACE, fill: 'text', steps: [step] },
    })
    if (title === null) continue
    if (alone.length === 0) alone = title.shapes
    const top = title.bottom + 36
    const below = setBlock([lead], {
      ...{ ...place, top, leading: LEAD_LEADING, face: LINE_FACE, fill: 'quiet' },
      steps: leadSteps(BAND.top - 36 - top),
    })
    if (below !== null) return [...title.shapes, ...below.shapes]
  }
  return alone
}

/** As many lines as there is room for. */
function leadSteps(room: number): Steps {
  return [19, 17.5, 16].map((size) => ({ size, mostLines: Math.max(0, Math.floor(room / (size * LEAD_LEADING)) + 1) }))
}

/** The code, its address in letters beneath it, and beside it what to do and what to know first. */
function drawWayIn({ locale, url }: Pick<PosterWords, 'locale' | 'url'>): Shape[] {
  const t = createMessages(locale)
  const code = drawCode(url, { x: MARGIN, y: CODE.top, size: CODE.size })
  const left = MARGIN + CODE.size + Math.max(code.quiet, 34)
  const column = { x: left, width: POSTER_WIDTH - MARGIN - left, face: LINE_FACE }
  const scan = setBlock([t('partners.poster.scan')], {
    ...{ ...column, top: CODE.top, leading: 1.34, fill: 'text' },
    steps: [20, 18, 16].map((size) => ({ size, mostLines: 4 })),
  })
  const small = { ...column, leading: 1.45, fill: 'quiet', steps: [{ size: 12, mostLines: 6 }] } as const
  const caution = setBlock([t('partners.poster.caution')], { ...small, top: (scan?.bottom ?? CODE.top) + 26 })
  const promise = setBlock([t('footer.promise')], { ...small, top: (caution?.bottom ?? CODE.top) + 16 })
  return [
    { fill: 'text', d: code.d },
    ...(scan?.shapes ?? []),
    ...(caution?.shapes ?? []),
    ...(promise?.shapes ?? []),
    setLine(withoutProtocol(url), {
      ...{ face: LINE_FACE, fill: 'band', x: MARGIN, width: WIDTH, size: 27 },
      baseline: CODE.top + CODE.size + Math.max(code.quiet, 28) + 19,
    }),
  ]
}

/** As one types it. */
function withoutProtocol(url: string): string {
  return url.replace(/^https?:\/\//, '')
}
