import type { StorySummary } from '../content/view-models.ts'
import { PictureView } from '../layout/PictureView.tsx'
import { Horizon } from './Horizon.tsx'

type StoryPictureProps = {
  story: StorySummary
  /** How wide the picture is drawn, as the `sizes` attribute says it. */
  sizes: string
  isFirst?: boolean
}

/** The cover the staff chose, else the story's own horizon. */
export function StoryPicture({ story, sizes, isFirst = false }: StoryPictureProps) {
  return (
    <div className="story-picture">
      {story.cover ? (
        <PictureView picture={story.cover} sizes={sizes} isFirst={isFirst} />
      ) : (
        <Horizon storyId={story.id} />
      )}
    </div>
  )
}
