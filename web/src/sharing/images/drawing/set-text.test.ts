import { describe, expect, it } from 'vitest'
import { measureText, outlineText, settable } from './set-text.ts'
import { LINE_FACE, TITLE_FACE } from './share-fonts.ts'

describe.each([
  ['titles', TITLE_FACE],
  ['lines', LINE_FACE],
])('the type of %s', (_what, face) => {
  it.each([
    ['fr', 'Où l’œuvre « naïve » coûte 8 600 € — ça, Noël, hâte !'],
    ['en', 'Don’t “shoot” – it’s 50%'],
    ['de', 'Größe, Übermaß, „Straße“ ẞ'],
    ['ru', '«Съёмка объекта: щёки, яблоки, №5»'],
    ['uk', 'Ґанок, їжак, Європа, ім’я'],
    ['pl', 'Łódź, Gdańsk, Český Krumlov'],
  ])('sets everything that %s is written with', (_locale, text) => {
    expect(settable(face, text)).toBe(text)
    // A sign that no font has would have no outline.
    for (const sign of text.replaceAll(/\s/gu, '')) {
      expect(outlineText(face, sign, { x: 0, baseline: 0, size: 100 }), sign).not.toBe('')
    }
  })

  it('knows the narrow no-break space of French typography', () => {
    const [close, apart, wide] = ['été:', 'été\u202F:', 'été\u00A0:'].map((text) => measureText(face, text))
    expect(apart).toBeGreaterThan(close ?? 0)
    expect(apart).toBeLessThan(wide ?? 0)
  })

  it('keeps a stress on its letter, and takes no more room for it', () => {
    expect(measureText(face, 'замо\u0301к')).toBeCloseTo(measureText(face, 'замок'), 5)
  })
})

describe('a text that our fonts do not have', () => {
  it('loses its pictures, and is set without them', () => {
    expect(settable(TITLE_FACE, 'Свобода 🕊 всем')).toBe('Свобода всем')
  })

  it('is not set at all where letters would be missing', () => {
    expect(settable(TITLE_FACE, 'თბილისი and me')).toBe(null)
  })
})
