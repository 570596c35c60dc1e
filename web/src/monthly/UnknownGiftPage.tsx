import type { Frame } from '../content/view-models.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'

/** For a link that opens nothing: no word on why, for that would help whoever guesses, and what to do instead. */
export function UnknownGiftPage({ frame, t }: { frame: Frame; t: Translator }) {
  const email = frame.association.contactEmail
  return (
    <Page frame={frame} t={t} title={t('monthly.title')} description={t('monthly.description')} isIndexed={false}>
      <div className="page opening">
        <h1>{t('monthly.unknown.title')}</h1>
        <p className="lead">{t('monthly.unknown.text')}</p>
        <p className="lead">{t('monthly.unknown.write')}</p>
        {email && (
          <p>
            <a className="onward" href={`mailto:${email}`}>
              {email}
            </a>
          </p>
        )}
      </div>
    </Page>
  )
}
