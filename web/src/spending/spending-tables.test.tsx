import { renderToStaticMarkup } from 'react-dom/server'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it } from 'vitest'
import { sampleFrame, sampleSpending, sampleSpendingText } from '../layout/samples.ts'
import { createMessages } from '../messages/messages.ts'
import { RichTextView } from '../rich-text/RichTextView.tsx'
import { SpendingTables } from './SpendingTables.tsx'

const draw = (locale: (typeof LOCALES)[number], years = [sampleSpending()]) =>
  renderToStaticMarkup(<SpendingTables t={createMessages(locale)} locale={locale} years={years} />)

describe('the table of what donations were used for', () => {
  it.each(LOCALES)('has a caption, a head for each column and row, and no style of its own (%s)', (locale) => {
    const html = draw(locale)
    expect(html.match(/<caption>/g)).toHaveLength(1)
    expect(html.match(/scope="col"/g)).toHaveLength(3)
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(3)
    expect(html.match(/scope="row"/g)).toHaveLength(1)
    expect(html).not.toContain('style=')
    expect(html).not.toMatch(/NaN|undefined/)
  })

  it('draws each share as wide as its number', () => {
    expect([...draw('en').matchAll(/share" fill="[^"]*" width="(\d+)"/g)].map(([, width]) => width)).toEqual([
      '60',
      '40',
      '0',
    ])
    expect(draw('en')).toContain('60%')
  })

  it('says that figures are samples, how they are rounded, and until when', () => {
    const html = draw('en')
    for (const said of ['invented', 'under €100', 'until September', '30, 2026', 'Report 2025', 'First quarter'])
      expect(html).toContain(said)
    expect(draw('en', [sampleSpending({ until: '2026-12-31' })])).not.toContain('until')
  })

  it('marks a sentence that stands in another language', () => {
    expect(draw('ru')).toContain('<span lang="fr">Des billets.</span>')
    expect(draw('fr')).not.toContain('<span lang="fr">')
  })

  it('stands where a page has the block, of the year that is asked for, and in no other text', () => {
    const [t, frame] = [createMessages('fr'), sampleFrame('fr')]
    const years = [sampleSpending(), sampleSpending({ year: 2025, until: '2025-12-31' })]
    const text = sampleSpendingText()
    const whole = renderToStaticMarkup(<RichTextView text={text} frame={frame} t={t} spending={years} />)
    expect(whole.match(/<table>/g)).toHaveLength(2)
    const fields = { blockType: 'useOfDonations', year: 2025 }
    const one = { root: { ...text.root, children: [{ type: 'block', version: 2, fields }] } }
    expect(
      renderToStaticMarkup(<RichTextView text={one} frame={frame} t={t} spending={years} />).match(/<table>/g),
    ).toHaveLength(1)
    expect(renderToStaticMarkup(<RichTextView text={text} frame={frame} t={t} />)).not.toContain('spending')
  })
})
