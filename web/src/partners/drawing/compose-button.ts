import type { Locale } from '@campaign/shared/locales/locales.ts'
import { createMessages } from '../../messages/messages.ts'
import { LINE_FACE, TITLE_FACE } from '../../sharing/images/drawing/share-fonts.ts'
import { BUTTON_HEIGHT as HEIGHT, BUTTON_WIDTH as WIDTH, type ButtonLook } from '../partner-files.ts'
import { drawFlag } from './draw-flag.ts'
import { setLine } from './set-lines.ts'
import { rectangle, type Ink, type Sheet } from './sheet.ts'

export type ButtonWords = { locale: Locale; association: string; look: ButtonLook }

const INKS_OF_LOOK: Record<ButtonLook, { edge: Ink; ground: Ink; act: Ink; sender: Ink }> = {
  blue: { edge: 'band', ground: 'band', act: 'bandText', sender: 'bandText' },
  white: { edge: 'band', ground: 'ground', act: 'band', sender: 'text' },
}

const MARGIN = 18
const EDGE = 2

/** What one can do, and below it for whom. White has an edge, so that it stands on a white page and on a dark one. */
export function composeButton({ locale, association, look }: ButtonWords): Sheet {
  const t = createMessages(locale)
  const inks = INKS_OF_LOOK[look]
  const text = { x: MARGIN + 50, width: WIDTH - 2 * MARGIN - 50 }
  return {
    title: t('partners.button.words', { association }),
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      { fill: inks.edge, d: rectangle(0, 0, WIDTH, HEIGHT) },
      { fill: inks.ground, d: rectangle(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE) },
      ...drawFlag({ x: MARGIN, y: (HEIGHT - 24) / 2, width: 36, height: 24 }, look === 'blue' ? 'bandText' : 'quiet'),
      setLine(t('partners.button.act'), { ...text, face: TITLE_FACE, fill: inks.act, baseline: 35, size: 24 }),
      setLine(association, { ...text, face: LINE_FACE, fill: inks.sender, baseline: 54, size: 13 }),
    ],
  }
}
