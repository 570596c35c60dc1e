import type { ServerProps } from 'payload'
import { languageOf } from '../languages/pick-words.ts'
import { GUIDE, guideAddress } from './guide-address.ts'
import { guideWords } from './guide-words.ts'
import './guide-link.css'

/** At the foot of everybody's first page: what to do when something is wrong, and everything else. */
export function GuideOnHome({ i18n, user }: ServerProps) {
  if (!user) return null
  const language = languageOf(i18n)
  return (
    <nav aria-label={guideWords.fullTitle[language]} className="desk guide-on-home">
      <a href={GUIDE}>{guideWords.fullTitle[language]}</a>
      <a href={guideAddress('emergencies')}>{guideWords.emergency[language]}</a>
    </nav>
  )
}
