import type { Frame, StorySummary } from '../content/view-models.ts'
import { Detail } from '../layout/Detail.tsx'
import { HeadingText } from '../layout/HeadingText.tsx'
import { otherLang } from '../layout/other-lang.ts'
import type { Translator } from '../messages/messages.ts'
import { StoryPicture } from './StoryPicture.tsx'

type StoryTeaserProps = {
  frame: Frame
  t: Translator
  story: StorySummary
  /** Level of the title: it stands below the heading of the list. */
  level: 2 | 3
}

export function StoryTeaser({ frame, t, story, level }: StoryTeaserProps) {
  const Title = `h${level}` as const
  const lang = otherLang(story.lang, frame.locale)
  return (
    <article className="teaser">
      <StoryPicture story={story} sizes="(min-width: 60rem) 22rem, (min-width: 44rem) 30vw, 100vw" lang={lang} />
      <Title className="teaser-title" lang={lang}>
        <a href={story.href} hrefLang={story.lang}>
          <HeadingText text={story.title} />
        </a>
      </Title>
      <p lang={lang}>{story.standfirst}</p>
      <p className="small quiet">
        <span lang={lang}>{story.pseudonym}</span>
        {[
          t(`regions.${story.region}`),
          t(`seasons.${story.season}`, { year: String(story.year) }),
          ...(lang ? [t('notices.partFallback', { shown: t(`languages.in.${lang}`) })] : []),
          ...(story.isSample ? [t('notices.sampleStory')] : []),
        ].map((detail) => (
          <Detail key={detail}>{detail}</Detail>
        ))}
      </p>
    </article>
  )
}

export function StoryTeasers({
  frame,
  t,
  stories,
  level,
}: Omit<StoryTeaserProps, 'story'> & { stories: StorySummary[] }) {
  return (
    <ul className="teasers">
      {stories.map((story) => (
        <li key={story.id}>
          <div data-nosnippet={story.robots === null ? undefined : ''}>
            <StoryTeaser frame={frame} t={t} story={story} level={level} />
          </div>
        </li>
      ))}
    </ul>
  )
}
