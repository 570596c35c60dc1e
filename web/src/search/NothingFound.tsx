import { searchPlace } from '../content/places.ts'
import type { Frame } from '../content/view-models.ts'
import { Detail } from '../layout/Detail.tsx'
import type { Translator } from '../messages/messages.ts'
import type { Search } from './search.ts'

type NothingFoundProps = {
  frame: Frame
  t: Translator
  query: string
  search: Extract<Search, { state: 'nothing_found' }>
}

/** What was looked for in vain, what to try instead, and which of its words would each have been found alone. */
export function NothingFound({ frame, t, query, search: { alone } }: NothingFoundProps) {
  return (
    <section className="page section split" aria-labelledby="results">
      <h2 id="results">{t('search.results', { count: 0, query })}</h2>
      <div>
        <p className="lead">{t('search.advice')}</p>
        {alone.length > 0 && (
          <>
            <p className="alone">{t('search.alone')}</p>
            <ul className="plain-list">
              {alone.map(({ word, total }) => (
                <li key={word}>
                  <a className="onward" href={searchPlace(word).hrefIn(frame.locale)}>
                    {word}
                  </a>
                  <Detail className="small quiet">{t('search.aloneCount', { count: total })}</Detail>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
