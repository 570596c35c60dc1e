import type { Page } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { takeText } from '../rich-text/take-text.ts'
import type { TextPage } from './view-models.ts'

/** `lang`: the language the document was read in. */
export function mapTextPage(document: Page, lang: Locale): TextPage {
  return {
    id: document.id,
    lang,
    kind: document.kind ?? 'other',
    title: document.title ?? '',
    body: takeText(document.body),
  }
}
