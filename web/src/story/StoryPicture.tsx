import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { StorySummary } from '../content/view-models.ts'
import { PictureView } from '../layout/PictureView.tsx'
import { Horizon } from './Horizon.tsx'

type StoryPictureProps = {
  story: StorySummary
  /** How wide the picture is drawn, as the `sizes` attribute says it. */
  sizes: string
  isFirst?: boolean
  /** Of what the cover is described in, where that is not the page's language. */
  lang?: Locale | undefined
}

/** The cover the staff chose, else the story's own horizon. */
export function StoryPicture({ story, sizes, isFirst = false, lang }: StoryPictureProps) {
  return (
    <div className="story-picture" lang={story.cover ? lang : undefined}>
      {story.cover ? (
        <PictureView picture={story.cover} sizes={sizes} isFirst={isFirst} />
      ) : (
        <Horizon storyId={story.id} />
      )}
    </div>
  )
}
