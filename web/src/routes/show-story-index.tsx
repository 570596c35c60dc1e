import { storyIndexPlace } from '../content/places.ts'
import { storiesForReader } from '../content/stories-for-reader.ts'
import { createMessages } from '../messages/messages.ts'
import { StoryIndexPage } from '../story/StoryIndexPage.tsx'
import { frameOf } from './frame-of.ts'
import type { Answer, Visit } from './visit.ts'

/** `/{locale}/stories`: all stories, newest first. */
export async function showStoryIndex(visit: Visit): Promise<Answer> {
  const { snapshot, locale } = visit
  const stories = await storiesForReader(snapshot, locale)
  const frame = await frameOf(visit, storyIndexPlace)
  return { kind: 'page', page: <StoryIndexPage frame={frame} t={createMessages(locale)} stories={stories} /> }
}
