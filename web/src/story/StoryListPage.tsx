import { ALL_STORIES, STORY_LISTS, storyListPath, type StoryList } from '@campaign/shared/stories/story-lists.ts'
import { robotsOfTeasers } from '../content/robots-of-story.ts'
import type { Frame, StorySummary } from '../content/view-models.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'
import { shareStoryIndex } from '../sharing/share-pages.ts'
import { StoryTeasers } from './StoryTeaser.tsx'

/** How many stories are in each theme and region, by `by/key`; only those that have any. */
export type StoryCounts = ReadonlyMap<string, number>

export type StoryListPageProps = {
  frame: Frame
  t: Translator
  list: StoryList
  /** Those of this page. */
  stories: StorySummary[]
  /** From 1. */
  page: number
  pages: number
  counts: StoryCounts
}

export function StoryListPage({ frame, t, list, stories, page, pages, counts }: StoryListPageProps) {
  const name = nameOf(list, t)
  const title = name === null ? t('story.index.title') : t('story.index.titleOf', { name })
  return (
    <Page
      frame={frame}
      t={t}
      title={page === 1 ? title : t('story.index.titlePage', { title, page })}
      description={t('story.index.description')}
      isIndexed={stories.length > 0}
      robots={robotsOfTeasers(stories)}
      sharing={shareStoryIndex(frame, t)}
    >
      <div className="page opening">
        <h1>{title}</h1>
        {list.by === 'all' && page === 1 && (
          <>
            <p className="lead">{t('story.index.lead')}</p>
            <p className="small quiet">{t('story.index.note')}</p>
          </>
        )}
        <ListLinks frame={frame} t={t} list={list} counts={counts} />
      </div>
      <div className={stories.length === 0 ? 'page section aside' : 'page section'}>
        {stories.length === 0 ? (
          <p>{t(list.by === 'all' ? 'story.index.empty' : 'story.index.emptyList')}</p>
        ) : (
          <StoryTeasers frame={frame} t={t} stories={stories} level={2} />
        )}
        <OtherPages frame={frame} t={t} list={list} page={page} pages={pages} />
      </div>
    </Page>
  )
}

/** Of the lists beside that of all stories, those that have one, in a line each of words. */
function ListLinks({ frame, t, list, counts }: Pick<StoryListPageProps, 'frame' | 't' | 'list' | 'counts'>) {
  const shown = (by: 'themes' | 'regions') =>
    STORY_LISTS.filter((other) => other.by === by && (counts.has(idOf(other)) || idOf(other) === idOf(list)))
  if (counts.size === 0) return null
  return (
    <nav className="story-lists small" aria-label={t('story.index.lists')}>
      {(['themes', 'regions'] as const).map((by) => (
        <div key={by}>
          <p id={`by-${by}`}>{t(`story.index.${by}`)}</p>
          <ul aria-labelledby={`by-${by}`}>
            <ListLink frame={frame} list={ALL_STORIES} isCurrent={list.by === 'all'} words={t('story.index.every')} />
            {shown(by).map((other) => (
              <ListLink
                key={idOf(other)}
                frame={frame}
                list={other}
                isCurrent={idOf(other) === idOf(list)}
                words={nameOf(other, t) ?? ''}
                count={counts.get(idOf(other)) ?? 0}
              />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

type ListLinkProps = { frame: Frame; list: StoryList; isCurrent: boolean; words: string; count?: number }

function ListLink({ frame, list, isCurrent, words, count }: ListLinkProps) {
  return (
    <li>
      <a href={storyListPath(frame.locale, list)} aria-current={isCurrent ? 'page' : undefined}>
        {words}
      </a>
      {count !== undefined && <span className="quiet"> {count}</span>}
    </li>
  )
}

function OtherPages({ frame, t, list, page, pages }: Omit<StoryListPageProps, 'stories' | 'counts'>) {
  if (pages === 1) return null
  return (
    <nav className="other-pages" aria-label={t('story.index.pages')}>
      {page > 1 && (
        <a className="onward" href={storyListPath(frame.locale, list, page - 1)} rel="prev">
          {t('story.index.newer')}
        </a>
      )}{' '}
      <span className="small quiet">{t('story.index.pageOf', { page, pages })}</span>{' '}
      {page < pages && (
        <a className="onward" href={storyListPath(frame.locale, list, page + 1)} rel="next">
          {t('story.index.older')}
        </a>
      )}
    </nav>
  )
}

export function countByList(stories: readonly StorySummary[]): StoryCounts {
  const counts = new Map<string, number>()
  for (const { themes, region } of stories)
    for (const id of [...new Set(themes)].map((key) => `themes/${key}`).concat(`regions/${region}`))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function idOf(list: StoryList): string {
  return list.by === 'all' ? '' : `${list.by}/${list.key}`
}

function nameOf(list: StoryList, t: Translator): string | null {
  if (list.by === 'all') return null
  return list.by === 'themes' ? t(`themes.${list.key}`) : t(`regions.${list.key}`)
}
