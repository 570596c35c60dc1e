import { Fragment } from 'react'
import type { ExcerptPart } from '@campaign/shared/content/search.ts'
import { searchPlace } from '../content/places.ts'
import type { Frame } from '../content/view-models.ts'
import { Detail } from '../layout/Detail.tsx'
import type { Translator } from '../messages/messages.ts'
import { StoryPicture } from '../story/StoryPicture.tsx'
import type { FoundStory, Search } from './search.ts'

type Found = Extract<Search, { state: 'found' }>

type ResultsProps = { frame: Frame; t: Translator; query: string; search: Found }

export function Results({ frame, t, query, search }: ResultsProps) {
  const { found, total, corrected } = search
  return (
    <section className="page section split" aria-labelledby="results">
      <h2 id="results">{t('search.results', { count: total, query: corrected ?? query })}</h2>
      <div>
        {corrected !== null && (
          <p className="corrected">
            {t.rich('search.corrected', {
              query,
              corrected,
              meant: (words) => <a href={searchPlace(corrected).hrefIn(frame.locale)}>{words}</a>,
            })}
          </p>
        )}
        <ol className="found">
          {found.map((one) => (
            <li key={one.story.id}>
              <div data-nosnippet={one.story.robots === null ? undefined : ''}>
                <FoundStoryView t={t} found={one} />
              </div>
            </li>
          ))}
        </ol>
        <PageLinks frame={frame} t={t} query={corrected ?? query} search={search} />
      </div>
    </section>
  )
}

function FoundStoryView({ t, found: { story, title, excerpt } }: { t: Translator; found: FoundStory }) {
  const details = [
    t(`regions.${story.region}`),
    t(`seasons.${story.season}`, { year: String(story.year) }),
    ...(story.isSample ? [t('notices.sampleStory')] : []),
  ]
  return (
    <article className="found-story">
      <StoryPicture story={story} sizes="9rem" />
      <h3>
        <a href={story.href}>
          <Marked parts={title} />
        </a>
      </h3>
      <p>
        <Marked parts={excerpt} />
      </p>
      <p className="small quiet">
        {story.pseudonym}
        {details.map((detail) => (
          <Detail key={detail}>{detail}</Detail>
        ))}
      </p>
    </article>
  )
}

function Marked({ parts }: { parts: readonly ExcerptPart[] }) {
  return parts.map(({ text, isHit }, at) =>
    isHit ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
  )
}

function PageLinks({ frame, t, query, search: { page, pages } }: ResultsProps) {
  if (pages < 2) return null
  const hrefOf = (other: number) => searchPlace(query, other).hrefIn(frame.locale)
  return (
    <nav className="other-pages" aria-label={t('search.pages.label')}>
      {page > 1 && (
        <a className="onward" rel="prev" href={hrefOf(page - 1)}>
          {t('search.pages.previous')}
        </a>
      )}{' '}
      <span className="small quiet">{t('search.pages.now', { page, pages })}</span>{' '}
      {page < pages && (
        <a className="onward" rel="next" href={hrefOf(page + 1)}>
          {t('search.pages.next')}
        </a>
      )}
    </nav>
  )
}
