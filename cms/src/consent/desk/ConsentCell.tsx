import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { stateOfConsent } from '../consent-state.ts'
import { knowConsent } from '../read-consent.ts'
import { consentStateWords } from '../story-consent-words.ts'

/** How a consent stands, in the list. */
export function ConsentCell({ i18n, rowData }: DefaultServerCellComponentProps) {
  const state = stateOfConsent(knowConsent(rowData as Parameters<typeof knowConsent>[0]), new Date())
  return <span data-consent={state}>{consentStateWords[state][languageOf(i18n)]}</span>
}
