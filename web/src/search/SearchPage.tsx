import type { Frame } from '../content/view-models.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'
import { Browse } from './Browse.tsx'
import { NothingFound } from './NothingFound.tsx'
import { Results } from './Results.tsx'
import { robotsOfSearch } from './robots-of-search.ts'
import type { Browsable, Search } from './search.ts'
import { SearchForm } from './SearchForm.tsx'

export type SearchPageProps = {
  frame: Frame
  t: Translator
  /** As it was typed; empty when nothing was asked. */
  query: string
  search: Search
  browsable: Browsable
}

export function SearchPage({ frame, t, query, search, browsable }: SearchPageProps) {
  const hasErrors = search.state === 'too_long'
  const isFound = search.state === 'found'
  return (
    <Page
      frame={frame}
      t={t}
      title={t('search.title')}
      description={t('search.description')}
      isIndexed={false}
      robots={robotsOfSearch(search)}
      hasErrors={hasErrors}
    >
      <div className="page opening">
        <h1>{t('search.title')}</h1>
        <SearchForm frame={frame} t={t} query={query} state={search.state} />
      </div>
      {isFound && <Results frame={frame} t={t} query={query} search={search} />}
      {search.state === 'nothing_found' && <NothingFound frame={frame} t={t} query={query} search={search} />}
      {search.state === 'away' && (
        <section className="page section split" aria-labelledby="results">
          <h2 id="results">{t('search.away.title')}</h2>
          <p className="lead">{t('search.away.text')}</p>
        </section>
      )}
      {!isFound && <Browse frame={frame} t={t} browsable={browsable} />}
    </Page>
  )
}
