import type { Field, PayloadRequest } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { pickWords } from '../../languages/pick-words.ts'
import type { PictureContent } from '../describe-content.ts'
import type { SheetFinding } from '../review-sheet.ts'
import { describeDocument } from './describe-fields.ts'
import type { Drawing } from './drawing.ts'
import { listFound } from './list-found.ts'
import { listLeaves } from './list-leaves.ts'
import { textWords } from './screen-words.ts'
import { ShownFields } from './ShownFields.tsx'

type Values = Record<string, unknown>

const FIELDS: Field[] = [
  { name: 'title', type: 'text', label: 'Titre' },
  { name: 'body', type: 'richText', label: 'Texte' },
]
const PICTURE: PictureContent = { id: 'picture', filename: 'a b.webp', alt: 'Une porte', isDecorative: false }

type Drawn = { now: Values; before?: Values; findings?: SheetFinding[]; picture?: PictureContent }

function draw({ now, before, findings = [], picture = PICTURE }: Drawn): string {
  const speaker = { language: 'fr', t: (key: string) => key }
  const fields = describeDocument({ fields: FIELDS, now, before: before ?? null, speaker })
  const { segments } = listFound(findings, listLeaves(fields, [picture]))
  const drawing: Drawing = {
    ...{ req: {} as PayloadRequest, locale: 'ru', language: 'fr', words: pickWords(textWords, 'fr'), segments },
    ...{
      pictures: [picture],
      picturesNow: before === undefined ? null : [PICTURE],
      pictureFaults: [],
      shownFaces: [],
      names: new Map(),
    },
  }
  return renderToStaticMarkup(<ShownFields drawing={drawing} fields={fields} />)
}

function text(...children: object[]): Values {
  return { body: { root: { type: 'root', children } } }
}

function finding(words: string): SheetFinding {
  return { key: 'k', class: 'phone', path: 'title', text: words, before: '', after: '' }
}

describe('ShownFields', () => {
  it('marks what was found where it stands, with the way to where it is listed', () => {
    const html = draw({ now: { title: 'call 111 now' }, findings: [finding('111')] })
    expect(html).toContain('call </span><span><span id="mark-1"></span><mark class="review-mark">111</mark>')
    expect(html).toContain('aria-label="Constat 1" class="review-note" href="#found-1"')
  })

  it('marks nothing in what readers see now', () => {
    const html = draw({ now: { title: '111' }, before: { title: '111 222' }, findings: [finding('111')] })
    expect(html.match(/<mark/g)).toHaveLength(1)
    expect(html).toContain('<p class="review-words" lang="ru">111 222</p>')
  })

  it('draws every field of every block, with what was found in it marked, whatever block it is', () => {
    for (const [type, fields] of [
      ['block', { blockType: 'attributedQuote', text: 'T111', attribution: 'A111', odd: 'O111' }],
      [
        'block',
        { blockType: 'sourcedFact', figure: 'F111', statement: 'S111', source: 'Q111', sourceUrl: 'U111', odd: 'O111' },
      ],
      ['inlineBlock', { blockType: 'note', text: 'N111', odd: 'O111' }],
      ['block', { blockType: 'tomorrow', any: 'X111' }],
      ['upload', { caption: 'C111' }],
    ] as const) {
      for (const words of Object.values(fields).filter((word) => word.endsWith('111'))) {
        const found = { ...finding(words), path: 'body' }
        const html = draw({ now: text({ type, value: 'picture', fields }), findings: [found] })
        expect([words, html.includes(`<mark class="review-mark">${words}</mark>`)]).toEqual([words, true])
      }
    }
  })

  it('shows where a link leads, and leads nowhere itself', () => {
    const words = [{ type: 'text', text: 'ici' }]
    const html = draw({ now: text({ type: 'link', fields: { url: 'https://example.org/a' }, children: words }) })
    expect(html).toContain('ici')
    expect(html).toContain('<code>https://example.org/a</code>')
    expect(html).not.toContain('href=')
  })

  it('shows a picture with the words that stand for it, and those readers have now', () => {
    const upload = { type: 'upload', relationTo: 'media', value: 'picture' }
    const now = { ...PICTURE, alt: 'Une fenêtre' }
    const html = draw({ now: text(upload), before: text(upload), picture: now })
    expect(html).toContain('alt="Une fenêtre"')
    expect(html).toContain('src="/api/media/file/a%20b.webp"')
    expect(html).toContain('Le public lit aujourd’hui\u202F: Une porte')
  })

  it('says of a decorative picture that it has no words', () => {
    const upload = { type: 'upload', relationTo: 'media', value: 'picture' }
    const html = draw({ now: text(upload), picture: { ...PICTURE, isDecorative: true } })
    expect(html).toContain('alt=""')
    expect(html).toContain(textWords.decorative.fr)
  })

  it('says what would no longer be there, with what it was', () => {
    const html = draw({ now: {}, before: { title: 'Ancien' } })
    expect(html).toContain('data-change="removed"')
    expect(html).toContain(textWords.removedNow.fr)
    expect(html).toContain('Ancien')
  })

  it('writes no markup that somebody typed, and no style of its own', () => {
    const html = draw({ now: { title: '<img src=x onerror=alert(1)>' } })
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toContain('style=')
  })
})
