import { donateHref, storyIndexPlace } from '../content/places.ts'
import { robotsOfStoryPage } from '../content/robots-of-story.ts'
import type { Frame, Story } from '../content/view-models.ts'
import { FallbackNotice } from '../layout/FallbackNotice.tsx'
import { HeadingText } from '../layout/HeadingText.tsx'
import { otherLang } from '../layout/other-lang.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'
import { RichTextView } from '../rich-text/RichTextView.tsx'
import { PassOn } from './PassOn.tsx'
import { describeText } from '../sharing/head/describe-text.ts'
import { isQuietElsewhere, titleElsewhere } from '../sharing/title-elsewhere.ts'
import { shareStory } from '../sharing/share-pages.ts'
import { StoryDetails } from './StoryDetails.tsx'
import { StoryPicture } from './StoryPicture.tsx'
import { StoryTeasers } from './StoryTeaser.tsx'

export type StoryPageProps = { frame: Frame; t: Translator; story: Story }

export function StoryPage({ frame, t, story }: StoryPageProps) {
  const lang = otherLang(story.lang, frame.locale)
  return (
    <Page
      frame={frame}
      t={t}
      title={titleElsewhere(story)}
      description={isQuietElsewhere(story) ? t('story.index.description') : describeText(story.standfirst)}
      robots={robotsOfStoryPage(story)}
      sharing={shareStory(frame, t, story)}
    >
      <article>
        <header className="page opening">
          <FallbackNotice frame={frame} t={t} text={story} />
          <h1 lang={lang}>
            <HeadingText text={story.title} />
          </h1>
          <p className="lead" lang={lang}>
            {story.standfirst}
          </p>
          {story.isSample && <p className="notice">{t('notices.sampleStoryLong')}</p>}
        </header>
        <StoryPicture story={story} sizes="100vw" isFirst lang={lang} />
        <div className="page split story">
          <StoryDetails t={t} story={story} lang={lang} />
          <div className="prose" lang={lang}>
            {story.contentWarning && (
              <p className="content-warning">
                <strong lang={lang && frame.locale}>{t('story.warning')}</strong> {story.contentWarning}
              </p>
            )}
            <RichTextView text={story.body} frame={frame} t={t} interlude={<PullQuote t={t} story={story} />} />
          </div>
        </div>
      </article>
      <PassOn frame={frame} t={t} story={story} lang={lang} />
      {frame.giving === 'open' && <NextStep frame={frame} t={t} />}
      <Related frame={frame} t={t} story={story} />
    </Page>
  )
}

function PullQuote({ t, story }: { t: Translator; story: Story }) {
  if (!story.pullQuote) return null
  return (
    <aside className="pull-quote" aria-label={t('story.pullQuote')}>
      <p>{story.pullQuote}</p>
    </aside>
  )
}

/** Not while nothing can be given: who has just read a life is not led to a shut door. */
function NextStep({ frame, t }: Omit<StoryPageProps, 'story'>) {
  return (
    <section className="band" aria-labelledby="next-step">
      <div className="page split">
        <h2 id="next-step">{t('story.next.title')}</h2>
        <div>
          <p className="lead">{t('story.next.text')}</p>
          <p>
            <a className="act" href={donateHref(frame.locale)}>
              {t('story.next.action')}
            </a>
          </p>
        </div>
      </div>
    </section>
  )
}

function Related({ frame, t, story }: StoryPageProps) {
  const all = (
    <p>
      <a className="onward" href={storyIndexPlace.hrefIn(frame.locale)}>
        {t('story.all')}
      </a>
    </p>
  )
  if (story.related.length === 0) return <div className="page section">{all}</div>
  return (
    <section className="page section related" aria-labelledby="related">
      <h2 id="related">{t('story.related')}</h2>
      <StoryTeasers frame={frame} t={t} stories={story.related} level={3} />
      {all}
    </section>
  )
}
