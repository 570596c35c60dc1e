import type { ReactNode } from 'react'
import type { Frame } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'
import { SiteFooter } from './SiteFooter.tsx'
import { SiteHead } from './SiteHead.tsx'
import { SiteHeader } from './SiteHeader.tsx'

export type PageProps = {
  frame: Frame
  t: Translator
  /** What the page is called, without the name of the site. */
  title: string
  description: string
  /** False keeps a page that is personal or passing (thanks, search, errors) out of search engines. */
  isIndexed?: boolean
  /** True when the page asks for something to be mended: its title then says so first. */
  hasErrors?: boolean
  children: ReactNode
}

/** The whole document. `children` are the bands of `main`; the first of them holds the page's one h1. */
export function Page({ frame, t, title, description, isIndexed = true, hasErrors = false, children }: PageProps) {
  const site = frame.association.name
  const named = site === '' || site === title ? title : t('titles.page', { title, site })
  const documentTitle = hasErrors ? t('titles.error', { title: named }) : named
  return (
    <html lang={frame.locale}>
      <SiteHead frame={frame} t={t} documentTitle={documentTitle} description={description} isIndexed={isIndexed} />
      <body>
        <a className="skip" href="#main">
          {t('nav.skip')}
        </a>
        <SiteHeader frame={frame} t={t} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter frame={frame} t={t} />
      </body>
    </html>
  )
}
