import { searchPlace, storyIndexPlace } from '../content/places.ts'
import type { Frame, StorySummary } from '../content/view-models.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'
import { StoryTeasers } from '../story/StoryTeaser.tsx'

export type SearchPageProps = {
  frame: Frame
  t: Translator
  query: string
  /** Null when nothing was asked. */
  results: StorySummary[] | null
}

export function SearchPage({ frame, t, query, results }: SearchPageProps) {
  return (
    <Page frame={frame} t={t} title={t('search.title')} description={t('search.description')} isIndexed={false}>
      <div className="page opening">
        <h1>{t('search.title')}</h1>
        <form className="search" role="search" action={searchPlace('').hrefIn(frame.locale)}>
          <label htmlFor="query">{t('search.label')}</label>
          <div>
            <input type="search" id="query" name="q" defaultValue={query} autoComplete="off" spellCheck="false" />
            <button type="submit" className="act">
              {t('search.button')}
            </button>
          </div>
        </form>
      </div>
      {results && <Results frame={frame} t={t} query={query} results={results} />}
    </Page>
  )
}

function Results({ frame, t, query, results }: SearchPageProps & { results: StorySummary[] }) {
  return (
    <section className="page section" aria-labelledby="results">
      <h2 id="results">{t('search.results', { count: results.length, query })}</h2>
      {results.length > 0 ? (
        <StoryTeasers frame={frame} t={t} stories={results} level={3} />
      ) : (
        <>
          <p>{t('search.advice')}</p>
          <p>
            <a className="onward" href={storyIndexPlace.hrefIn(frame.locale)}>
              {t('story.all')}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
