import type { Frame } from '../content/view-models.ts'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'

type EndGiftProps = { frame: Frame; t: Translator; amount: string; href: string }

/** The second of the two steps that end a monthly gift: what it means, one button, one way back. */
export function EndGift({ frame, t, amount, href }: EndGiftProps) {
  return (
    <Page
      frame={frame}
      t={t}
      title={t('monthly.title')}
      description={t('monthly.description')}
      isIndexed={false}
      isGiving
    >
      <div className="page opening">
        <h1>{t('monthly.ending.title', { amount })}</h1>
        <p className="lead">{t('monthly.ending.text')}</p>
        <form className="one-act" method="post" action={href}>
          <button type="submit" className="act" name="act" value="cancel">
            {t('monthly.ending.action')}
          </button>
        </form>
        <p>
          <a className="onward" href={href}>
            {t('monthly.ending.keep')}
          </a>
        </p>
      </div>
    </Page>
  )
}
