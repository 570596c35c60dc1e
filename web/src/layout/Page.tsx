import type { ReactNode } from 'react'
import type { Frame } from '../content/view-models.ts'
import { QuickExit } from '../leaving/QuickExit.tsx'
import type { Translator } from '../messages/messages.ts'
import { documentTitleOf } from '../sharing/head/document-title.ts'
import type { Sharing } from '../sharing/head/SharedLink.tsx'
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
  /** What machines may do with it, where that is less than usual; the header says the same. */
  robots?: string | null
  /** How a link to it looks elsewhere, and what it is in machines’ words; for pages that are everybody’s. */
  sharing?: Sharing
  /** True when the page asks for something to be mended: its title then says so first. */
  hasErrors?: boolean
  /** True where money is given, changed or paid by transfer: those forms have a style sheet of their own. */
  isGiving?: boolean
  children: ReactNode
}

/** The whole document. `children` are the bands of `main`; the first of them holds the page's one h1. */
export function Page({
  frame,
  t,
  title,
  description,
  isIndexed = true,
  robots = null,
  sharing,
  hasErrors = false,
  isGiving = false,
  children,
}: PageProps) {
  const documentTitle = documentTitleOf(t, { title, site: frame.association.name, hasErrors })
  return (
    <html lang={frame.locale}>
      <SiteHead
        frame={frame}
        t={t}
        documentTitle={documentTitle}
        description={description}
        isIndexed={isIndexed}
        robots={robots}
        sharing={sharing ?? null}
        isGiving={isGiving}
      />
      <body>
        <a className="skip" href="#main">
          {t('nav.skip')}
        </a>
        <SiteHeader frame={frame} t={t} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter frame={frame} t={t} />
        <QuickExit frame={frame} t={t} />
      </body>
    </html>
  )
}
