import { renderToStaticMarkup } from 'react-dom/server'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it, test } from 'vitest'
import { sampleFrame, sampleSearches, sampleSummary } from '../layout/samples.ts'
import { createMessages } from '../messages/messages.ts'
import { listBrowsable } from './list-browsable.ts'
import type { Search } from './search.ts'
import { SearchPage } from './SearchPage.tsx'

function draw(search: Search, { query = 'valise', locale = 'fr' }: { query?: string; locale?: Locale } = {}): string {
  return renderToStaticMarkup(
    <SearchPage
      frame={sampleFrame(locale)}
      t={createMessages(locale)}
      query={query}
      search={search}
      browsable={{ themes: ['family'], regions: ['south_caucasus'] }}
    />,
  )
}

const found = (change: Partial<Extract<Search, { state: 'found' }>> = {}): Search => ({
  ...sampleSearches.found,
  ...change,
})

it('what is looked for is left neither in the browser’s memory of forms nor with a spelling service', () => {
  for (const locale of LOCALES)
    expect(/<input[^>]*id="query"[^>]*>/.exec(draw(found(), { locale }))?.[0]).toMatch(
      /autoComplete="off" spellCheck="false"/,
    )
})

it('nor in the tab and the list of pages read by its title: the head of the page does not have it', () => {
  for (const locale of LOCALES)
    for (const search of Object.values(sampleSearches)) {
      const html = draw(search, { locale, query: 'canary' })
      const end = html.indexOf('</head>')
      expect(html.slice(0, end)).not.toContain('canary')
      // The control: it is on the page.
      expect(html.slice(end)).toContain('canary')
    }
})

describe('what was found', () => {
  it('is a list of links, each with its sentence and the words in it marked, and nothing of it is markup', () => {
    const html = draw(found())
    expect(html).toContain('<a href="/fr/stories/le-train">La <mark>valise</mark></a>')
    expect(html).toContain('Une <mark>valise</mark> &lt;b&gt;rouge&lt;/b&gt;.')
    expect(html).toContain('1 récit trouvé')
  })

  it('says what was looked for instead, with a link that asks for exactly that', () => {
    const html = draw(found({ corrected: 'valise' }), { query: 'valize' })
    expect(html).toContain('Aucun récit ne contient «\u202Fvalize\u202F».')
    expect(html).toContain('<a href="/fr/search?q=valise">valise</a>')
  })

  it('is paged by plain links that keep the question', () => {
    const html = draw(found({ total: 41, page: 2, pages: 3 }), { query: 'l’été & co' })
    const asked = new URLSearchParams({ q: 'l’été & co' }).toString()
    expect(html).toContain(`<a class="onward" rel="prev" href="/fr/search?${asked}">`)
    expect(html).toContain(`<a class="onward" rel="next" href="/fr/search?${asked}&amp;page=3">`)
    expect(html).toContain('Page 2 sur 3')
    expect(draw(found())).not.toContain('rel="next"')
  })

  test.each([
    ['ru', 1, 'найдена 1 история'],
    ['ru', 3, 'найдены 3 истории'],
    ['ru', 5, 'найдено 5 историй'],
    ['uk', 21, 'знайдено 21 історію'],
    ['uk', 12, 'знайдено 12 історій'],
    ['de', 2, '2 Berichte'],
  ] as const)('is counted right in %s: %i', (locale, total, words) => {
    expect(draw(found({ total }), { locale })).toContain(words)
  })
})

describe('what can be mended', () => {
  it.each([
    ['too_long', '200'],
    ['only_common_words', 'presque tous les textes'],
    ['no_words', 'au moins un mot'],
  ] as const)('is said beside the field, and what was typed stays: %s', (state, words) => {
    const html = draw({ state }, { query: 'le "la' })
    expect(html).toMatch(new RegExp(`<p id="query-fault" class="field-error">[^<]*${words}`))
    expect(html).toContain('aria-describedby="query-fault query-help"')
    expect(html).toContain('value="le &quot;la"')
  })

  it('has words that help where nothing was found: what stands by itself, themes and regions', () => {
    const html = draw({ state: 'nothing_found', alone: [{ word: 'objecteur', total: 2 }] })
    expect(html).toContain('Aucun récit trouvé')
    expect(html).toContain('href="/fr/search?q=objecteur"')
    expect(html).toContain('2 récits')
    expect(html).toContain('href="/fr/stories/themes/family"')
    expect(html).toContain('href="/fr/stories/regions/south_caucasus"')
  })
})

it('says of itself that it is away, and that the rest is not', () => {
  expect(draw({ state: 'away' })).toContain('Le reste du site fonctionne.')
})

it('is kept out of search engines whatever it says, in every language', () => {
  for (const locale of LOCALES)
    for (const search of Object.values(sampleSearches))
      expect(draw(search, { locale })).toContain('<meta name="robots" content="noindex"/>')
})

test('there is to browse what stories are about, in the order of the lists, and no place that is not told', () => {
  const stories = [
    sampleSummary({ themes: ['work', 'flight'], region: 'undisclosed' }),
    sampleSummary({ themes: ['flight'], region: 'balkans' }),
  ]
  expect(listBrowsable(stories)).toEqual({ themes: ['flight', 'work'], regions: ['balkans'] })
  expect(listBrowsable([])).toEqual({ themes: [], regions: [] })
})
