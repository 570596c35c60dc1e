import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { RichText } from '../content/view-models.ts'
import { sampleFrame } from '../layout/samples.ts'
import { createMessages } from '../messages/messages.ts'
import { beginningOf, plainText } from './plain-text.ts'
import { readingMinutes } from '../content/reading-minutes.ts'
import { takeText } from './take-text.ts'
import { hasWords, RichTextView } from './RichTextView.tsx'

const FRAME = sampleFrame('fr')
const t = createMessages('fr')

type Node = RichText['root']['children'][number]

const node = (type: string, more: object = {}): Node => ({ type, version: 1, ...more })
const words = (text: string, format = 0) => node('text', { text, format })
const paragraph = (...children: Node[]) => node('paragraph', { children })
const heading = (tag: string, text: string) => node('heading', { tag, children: [words(text)] })
const link = (url: unknown, text = 'ici') =>
  node('link', { fields: { linkType: 'custom', url, newTab: true }, children: [words(text)] })
const item = (...children: Node[]) => node('listitem', { children })
const list = (listType: string, ...children: Node[]) => node('list', { listType, children })
const text = (...children: Node[]): RichText => ({ root: { type: 'root', children } })

const draw = (content: RichText, more: { topLevel?: 2 | 3 } = {}) =>
  renderToStaticMarkup(<RichTextView text={content} frame={FRAME} t={t} {...more} />)

describe('words', () => {
  it('keep their marks, and their underline is dropped: on a page it means a link', () => {
    const html = draw(
      text(paragraph(words('gras', 1), words('italique', 2), words('les deux', 3), words('souligné', 8))),
    )
    expect(html).toBe('<p><strong>gras</strong><em>italique</em><em><strong>les deux</strong></em>souligné</p>')
  })

  it('are escaped, whatever they are', () => {
    expect(draw(text(paragraph(words('<img src=x onerror=alert(1)>'))))).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    )
  })

  it('keep their line breaks; empty paragraphs leave nothing', () => {
    expect(draw(text(paragraph(words('a'), node('linebreak'), words('b')), paragraph()))).toBe('<p>a<br/>b</p>')
  })
})

describe('headings', () => {
  const levels = (...tags: string[]) =>
    [...draw(text(...tags.map((tag) => heading(tag, 'x')))).matchAll(/<h(\d)>/g)].map(([, level]) => Number(level))

  it('begin below the title of the page, whatever level was written', () => {
    expect(levels('h1')).toEqual([2])
    expect(levels('h4', 'h4')).toEqual([2, 2])
  })

  it('close up the levels that were skipped', () => {
    expect(levels('h1', 'h4', 'h1', 'h4', 'h6')).toEqual([2, 3, 2, 3, 4])
  })

  it('never go down by more than one', () => {
    expect(levels('h4', 'h2', 'h4')).toEqual([2, 2, 3])
    expect(levels('h2', 'h6', 'h3')).toEqual([2, 3, 3])
  })

  it('survive a level that is none', () => {
    expect(levels('script', 'h9')).toEqual([2, 2])
  })

  it('can begin one level lower', () => {
    expect(draw(text(heading('h2', 'x')), { topLevel: 3 })).toBe('<h3>x</h3>')
  })
})

describe('links', () => {
  it('lead to other sites without telling them where from, and open where the reader wants', () => {
    expect(draw(text(paragraph(link('https://zona.media/'))))).toBe(
      '<p><a href="https://zona.media/" rel="noopener noreferrer">ici</a></p>',
    )
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example', null])(
    'that may not stand (%j) leave their words behind',
    (url) => {
      expect(draw(text(paragraph(words('voir '), link(url))))).toBe('<p>voir ici</p>')
    },
  )

  it('lead to other texts of the site in the language of the page', () => {
    const to = (doc: object) => node('link', { fields: { linkType: 'internal', doc }, children: [words('ici')] })
    const html = (doc: object) => draw(text(paragraph(to(doc))))
    expect(html({ relationTo: 'stories', value: 'le-train' })).toContain('href="/fr/stories/le-train"')
    expect(html({ relationTo: 'pages', value: 'a-propos' })).toContain('href="/fr/pages/a-propos"')
    // Public in no language: the words stay.
    expect(html({ relationTo: 'stories', value: 'hidden' })).toBe('<p>ici</p>')
    expect(html({ relationTo: 'stories', value: { slug: 'le-train' } })).toBe('<p>ici</p>')
    expect(html({ relationTo: 'users', value: { slug: 'x' } })).toBe('<p>ici</p>')
  })

  it('found by the editor itself are held to the same rules', () => {
    const auto = node('autolink', {
      fields: { linkType: 'custom', url: 'javascript:alert(1)' },
      children: [words('x')],
    })
    expect(draw(text(paragraph(auto)))).toBe('<p>x</p>')
  })
})

describe('lists', () => {
  it('are bulleted or numbered, from the number that was asked for', () => {
    expect(draw(text(list('bullet', item(words('a')), item(words('b')))))).toBe('<ul><li>a</li><li>b</li></ul>')
    const numbered = { ...list('number', item(words('a'))), start: 3 }
    expect(draw(text(numbered))).toBe('<ol start="3"><li>a</li></ol>')
  })

  it('stand inside the item they belong to, though the editor keeps them beside it', () => {
    const nested = list('bullet', item(words('a')), item(list('bullet', item(words('b')))), item(words('c')))
    expect(draw(text(nested))).toBe('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>')
  })
})

describe('pictures', () => {
  const media = {
    filename: 'abc.webp',
    width: 1280,
    height: 800,
    alt: 'Une gare',
    sizes: { small: { filename: 'abc-s.webp', width: 640 } },
  }

  it('come from the site itself, with their words', () => {
    const html = draw(text(node('upload', { relationTo: 'media', value: media })))
    expect(html).toContain('src="/media/abc.webp"')
    expect(html).toContain('srcSet="/media/abc-s.webp 640w, /media/abc.webp 1280w"')
    expect(html).toContain('alt="Une gare"')
  })

  it('carry their caption below them, and none where nothing is written', () => {
    const captioned = (caption: unknown) =>
      draw(text(node('upload', { relationTo: 'media', value: media, fields: { caption } })))
    expect(captioned('Le quai <b>')).toMatch(
      /^<figure class="captioned"><picture>(?:<source [^>]+>)*<img [^>]+><\/picture><figcaption[^>]*>Le quai &lt;b&gt;<\/figcaption><\/figure>$/,
    )
    for (const none of ['', '  ', null, 7, { text: 'x' }]) expect(captioned(none)).not.toContain('figure')
  })

  it('that are only an id, or not pictures of ours, show nothing', () => {
    expect(draw(text(node('upload', { relationTo: 'media', value: 'an-id' })))).toBe('')
    expect(draw(text(node('upload', { relationTo: 'documents', value: media })))).toBe('')
  })
})

describe('blocks', () => {
  const block = (fields: object) => draw(text(node('block', { fields })))
  const fact = {
    ...{ blockType: 'sourcedFact', figure: '8 600', statement: 'Poursuivis.', source: 'Journal' },
    ...{ sourceUrl: 'https://journal.example/a', asOfSeason: 'spring', asOfYear: 2024 },
  }

  it('show a quote with who speaks, or without', () => {
    expect(block({ blockType: 'attributedQuote', text: 'Non.', attribution: 'une avocate' })).toBe(
      '<figure class="quotation"><blockquote><p>Non.</p></blockquote><figcaption class="small quiet">une avocate</figcaption></figure>',
    )
    expect(block({ blockType: 'attributedQuote', text: 'Non.' })).not.toContain('figcaption')
    expect(block({ blockType: 'attributedQuote', attribution: 'une avocate' })).toBe('')
  })

  it('show a fact with its figure, its source and a coarse date', () => {
    const html = block(fact)
    expect(html).toContain(
      '<p class="fact-figure"><span class="figure-number">8 600</span></p><p class="fact-statement">Poursuivis.</p>',
    )
    expect(html).toContain('<a href="https://journal.example/a" rel="noopener noreferrer">Journal</a>')
    expect(html).toContain('Printemps\u00A02024')
    expect(block({ ...fact, asOfSeason: null })).toContain('\u00A0· 2024<')
  })

  it.each(['javascript:alert(1)', 'mailto:a@b.example', '/admin', 'journal.example', 7])(
    'lead to no source at %j',
    (sourceUrl) => {
      const html = block({ ...fact, sourceUrl })
      expect(html).not.toContain('<a')
      expect(html).toContain('Journal')
    },
  )

  it('show no fact without its source', () => {
    expect(block({ ...fact, source: ' ' })).toBe('')
    expect(block({ ...fact, statement: null })).toBe('')
  })
})

describe('notes', () => {
  const note = (said: unknown) => node('inlineBlock', { fields: { blockType: 'note', text: said } })

  it('are numbered in reading order, stand below the text, and lead there and back', () => {
    const html = draw(
      text(paragraph(words('a'), note('Un.'), words('b')), list('bullet', item(words('c'), note('Deux.')))),
    )
    expect([...html.matchAll(/href="#note-(\d)"[^>]*>(\d)</g)].map(([, to, number]) => [to, number])).toEqual([
      ['1', '1'],
      ['2', '2'],
    ])
    expect(
      [...html.matchAll(/<li id="note-(\d)">(\S+) <a class="note-back" href="#note-call-(\d)"/g)].map((m) =>
        m.slice(1),
      ),
    ).toEqual([
      ['1', 'Un.', '1'],
      ['2', 'Deux.', '2'],
    ])
    for (const id of ['note-1', 'note-2', 'note-call-1', 'note-call-2', 'notes'])
      expect(html.split(`id="${id}"`)).toHaveLength(2)
    expect(html.indexOf('<section')).toBeGreaterThan(html.indexOf('</ul>'))
  })

  it('that say nothing have no number and leave no trace', () => {
    expect(draw(text(paragraph(words('a'), note(' '), note(null), note({}))))).toBe('<p>a</p>')
  })
})

describe('a text from outside', () => {
  it('is survived whatever it is', () => {
    let deep: Node = words('tief')
    for (let level = 0; level < 100_000; level += 1)
      deep = node('list', { listType: 'bullet', children: [node('listitem', { children: [deep] })] })
    const circle = node('quote', { children: [] as unknown[] })
    ;(circle['children'] as unknown[]).push(circle)
    const wide = Array.from({ length: 100_000 }, () => paragraph(words('x')))
    const values = [null, undefined, 7, 'x', [], {}, { root: null }, { root: [] }, { root: { children: 'x' } }]
    for (const value of values) expect(draw(takeText(value))).toBe('')
    for (const value of [text(deep), text(circle), text(...wide)]) {
      const taken = takeText(value)
      expect(() => [draw(taken), plainText(taken), readingMinutes(taken), hasWords(taken)]).not.toThrow()
    }
  })

  it('is taken as it is when it is one', () => {
    const whole = text(heading('h2', 'a'), paragraph(words('b', 1), link('https://x.example')))
    expect(takeText(whole)).toEqual(whole)
  })
})

describe('what is not known', () => {
  it('is left out in silence', () => {
    const strange = [
      node('iframe', { src: 'https://x' }),
      node('block', { fields: { blockType: 'html' } }),
      node('text'),
    ]
    expect(draw(text(...strange, paragraph(node('emoji'), words('reste'))))).toBe('<p>reste</p>')
  })

  it('does no harm when it is not even a node', () => {
    const broken = [null, 7, 'x', [], { children: [] }, paragraph(words('reste'))] as unknown as Node[]
    expect(draw(text(...broken))).toBe('<p>reste</p>')
    expect(draw({ root: { type: 'root', children: undefined } } as unknown as RichText)).toBe('')
  })

  it('never turns alignment or indents into inline styles', () => {
    const aligned = { ...paragraph(words('a')), format: 'center', indent: 2 }
    expect(draw(text(aligned))).toBe('<p>a</p>')
  })
})

describe('an interlude', () => {
  const drawWith = (count: number) =>
    renderToStaticMarkup(
      <RichTextView
        text={text(...Array.from({ length: count }, (_, index) => paragraph(words(String(index)))))}
        frame={FRAME}
        t={t}
        interlude={<aside />}
      />,
    )

  it('stands in the middle of a text long enough for one', () => {
    expect(drawWith(6)).toBe('<p>0</p><p>1</p><p>2</p><aside></aside><p>3</p><p>4</p><p>5</p>')
    expect(drawWith(3)).not.toContain('aside')
  })
})

describe('plain text', () => {
  it('keeps the words on one line, apart where blocks end', () => {
    const content = text(heading('h2', 'Titre'), paragraph(words('Un '), link('https://x.example', 'lien'), words('.')))
    expect(plainText(content)).toBe('Titre Un lien.')
  })

  it('is cut between words', () => {
    expect(beginningOf('un deux trois', 9)).toBe('un deux…')
    expect(beginningOf('court', 9)).toBe('court')
    expect(beginningOf('x'.repeat(20), 9)).toBe(`${'x'.repeat(8)}…`)
  })

  it('says whether there is anything to read', () => {
    expect(hasWords(text(paragraph()))).toBe(false)
    expect(hasWords(null)).toBe(false)
    expect(hasWords(text(paragraph(words('a'))))).toBe(true)
  })
})
