import type { Conformity, PageKind } from '@campaign/shared/content/published.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { LexicalNode } from '../rich-text.ts'

/** A page in one language. */
export type PageText = { title: string; body: LexicalNode[] }

/** `conformity`: of the accessibility statement. */
export type SamplePage = { kind: PageKind; conformity?: Conformity; texts: Partial<Record<Locale, PageText>> }
