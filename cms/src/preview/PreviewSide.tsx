import type { PayloadRequest } from 'payload'
import { environment } from '../environment.ts'
import { languageOf, pickWords } from '../languages/pick-words.ts'
import { PreviewPanel } from './PreviewPanel.tsx'
import { panelWords } from './preview-words.ts'

/** What the panel has to be told by the server. */
export function PreviewSide({ i18n }: Pick<PayloadRequest, 'i18n'>) {
  return <PreviewPanel siteUrl={environment.SITE_URL} words={pickWords(panelWords, languageOf(i18n))} />
}
