import type { ServerProps } from 'payload'
import { languageOf } from '../languages/pick-words.ts'
import { chapterOfScreen } from './chapter-of-screen.ts'
import { guideWords } from './guide-words.ts'
import './guide-link.css'

/** At the head of a screen, the way to what the guide says of it; in a tab of its own, so that nothing half-written is left. */
export function GuideOfScreen({ i18n, params, user }: ServerProps) {
  const segments: unknown = params?.['segments']
  const chapter = user && Array.isArray(segments) ? chapterOfScreen(segments.map(String)) : null
  if (chapter === null) return null
  return (
    <a className="guide-link" href={chapter} rel="help" target="_blank">
      {guideWords.title[languageOf(i18n)]}
    </a>
  )
}
