import type { Frame, TextPage } from '../content/view-models.ts'
import { FallbackNotice } from '../layout/FallbackNotice.tsx'
import { otherLang } from '../layout/other-lang.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'
import { beginningOf, plainText } from '../rich-text/plain-text.ts'
import { RichTextView } from '../rich-text/RichTextView.tsx'

export type TextPageViewProps = { frame: Frame; t: Translator; page: TextPage }

export function TextPageView({ frame, t, page }: TextPageViewProps) {
  const lang = otherLang(page.lang, frame.locale)
  return (
    <Page frame={frame} t={t} title={page.title} description={beginningOf(plainText(page.body))}>
      <div className="page opening">
        <FallbackNotice frame={frame} t={t} text={page} />
        <h1 lang={lang}>{page.title}</h1>
      </div>
      <div className="page section aside">
        <div className="prose" lang={lang}>
          <RichTextView text={page.body} frame={frame} t={t} />
        </div>
      </div>
    </Page>
  )
}
