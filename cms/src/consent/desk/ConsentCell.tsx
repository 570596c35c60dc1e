import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { knowConsent, stateNow } from '../read-consent.ts'
import { consentStateWords } from '../story-consent-words.ts'

/** How a consent stands, in the list. */
export function ConsentCell({ i18n, rowData }: DefaultServerCellComponentProps) {
  const state = stateNow(knowConsent(rowData as Parameters<typeof knowConsent>[0]))
  return <span data-consent={state}>{consentStateWords[state][languageOf(i18n)]}</span>
}
