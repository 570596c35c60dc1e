import type { PageKind } from '@campaign/shared/content/published.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { LexicalNode } from '../rich-text.ts'

/** A page in one language. */
export type PageText = { title: string; body: LexicalNode[] }

export type SamplePage = { kind: PageKind; texts: Partial<Record<Locale, PageText>> }
