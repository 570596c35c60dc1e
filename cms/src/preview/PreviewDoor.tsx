import type { PayloadRequest } from 'payload'
import { languageOf } from '../languages/pick-words.ts'
import { PreviewButton } from './PreviewButton.tsx'
import { panelWords } from './preview-words.ts'

/** What opens the preview where there is no room for it beside the form. */
export function PreviewDoor({ i18n }: Pick<PayloadRequest, 'i18n'>) {
  return <PreviewButton label={panelWords.open[languageOf(i18n)]} />
}
