import type { Frame, TextPage } from '../content/view-models.ts'
import { FallbackNotice } from '../layout/FallbackNotice.tsx'
import { otherLang } from '../layout/other-lang.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { RichTextView } from '../rich-text/RichTextView.tsx'
import { describeText } from '../sharing/head/describe-text.ts'
import { shareTextPage } from '../sharing/share-pages.ts'
import type { SpendingYear } from '../spending/spending-year.ts'

export type TextPageViewProps = {
  frame: Frame
  t: Translator
  page: TextPage
  spending?: readonly SpendingYear[] | null
}

export function TextPageView({ frame, t, page, spending }: TextPageViewProps) {
  const lang = otherLang(page.lang, frame.locale)
  return (
    <Page
      frame={frame}
      t={t}
      title={page.title}
      description={describeText(plainText(page.body))}
      sharing={shareTextPage(frame, page)}
    >
      <div className="page opening">
        <FallbackNotice frame={frame} t={t} text={page} />
        <h1 lang={lang}>{page.title}</h1>
      </div>
      <div className="page section">
        <div className="prose headed" lang={lang}>
          <RichTextView text={page.body} frame={frame} t={t} spending={spending} />
        </div>
      </div>
    </Page>
  )
}
