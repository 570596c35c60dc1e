import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { knowConsent, standingNow } from '../read-consent.ts'
import { consentStateWords } from '../story-consent-words.ts'
import { consentStandingWords } from './consent-page-words.ts'

/** How a consent stands, in the list. */
export function ConsentCell({ i18n, rowData }: DefaultServerCellComponentProps) {
  // Drawn once without a row too, with the form of a consent, where nobody sees it.
  if ((rowData as unknown) === undefined) return null
  const language = languageOf(i18n)
  const standing = standingNow(knowConsent(rowData as Parameters<typeof knowConsent>[0]))
  const words = standing === 'ends_soon' ? consentStandingWords.ends_soon : consentStateWords[standing]
  return <span data-consent={standing}>{words[language]}</span>
}
