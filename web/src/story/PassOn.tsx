import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Frame, Story } from '../content/view-models.ts'
import { ShareLinks } from '../layout/ShareLinks.tsx'
import type { Translator } from '../messages/messages.ts'
import { titleElsewhere } from '../sharing/title-elsewhere.ts'

type PassOnProps = {
  frame: Frame
  t: Translator
  story: Story
  /** Language of the story's own words where it is not the page's. */
  lang: Locale | undefined
}

/** How to send the story on, and how to quote it. The story is named under the address of the language it is read in. */
export function PassOn({ frame, t, story, lang }: PassOnProps) {
  return (
    <section className="page section split pass-on" aria-labelledby="pass-on">
      <h2 id="pass-on">{t('story.passOn.title')}</h2>
      <div>
        <ShareLinks t={t} url={frame.canonical} title={titleElsewhere(story)} />
        <p className="small quiet">
          {t.rich('story.passOn.cite', {
            title: story.title,
            name: story.pseudonym,
            association: frame.association.name,
            year: String(story.year),
            url: frame.canonical,
            own: (words) => <span lang={lang}>{words}</span>,
            address: (words) => <span className="to-copy">{words}</span>,
          })}
        </p>
      </div>
    </section>
  )
}
