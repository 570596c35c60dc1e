import type { ReactNode } from 'react'
import type { Locale } from '@campaign/shared/locales/locales.ts'

type DetailProps = { className?: string; lang?: Locale | undefined; children: ReactNode }

/**
 * One more thing said of what stands before it, after a dot that ends a line rather than begin one. The dot is text: drawn by
 * the style sheet, it was missing from what is copied and from a page without styles, and two words were one.
 */
export function Detail({ className, lang, children }: DetailProps) {
  return (
    <span className={className} lang={lang}>
      {'\u00A0· '}
      {children}
    </span>
  )
}
