import type { Frame, StorySummary } from '../content/view-models.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'
import { StoryTeasers } from './StoryTeaser.tsx'

export type StoryIndexPageProps = { frame: Frame; t: Translator; stories: StorySummary[] }

export function StoryIndexPage({ frame, t, stories }: StoryIndexPageProps) {
  return (
    <Page frame={frame} t={t} title={t('story.index.title')} description={t('story.index.description')}>
      <div className="page opening">
        <h1>{t('story.index.title')}</h1>
        <p className="lead">{t('story.index.lead')}</p>
        <p className="small quiet">{t('story.index.note')}</p>
      </div>
      <div className="page section">
        {stories.length === 0 ? (
          <p>{t('story.index.empty')}</p>
        ) : (
          <StoryTeasers frame={frame} t={t} stories={stories} level={2} />
        )}
      </div>
    </Page>
  )
}
