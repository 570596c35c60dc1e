import { homeHref, storyIndexPlace } from '../content/places.ts'
import type { Frame } from '../content/view-models.ts'
import type { BankAccount } from '../donation/bank-account.ts'
import { BankTransfer } from '../donation/BankTransfer.tsx'
import { Page } from '../layout/Page.tsx'
import type { Translator } from '../messages/messages.ts'

export type ErrorPageProps = {
  frame: Frame
  t: Translator
  status: 404 | 410 | 500 | 503
  /** Where to try again, when trying again may help. */
  retryHref?: string
  /** Where the form cannot be shown: the way to give that needs none. */
  bankAccount?: BankAccount | null
}

export function ErrorPage({ frame, t, status, retryHref, bankAccount = null }: ErrorPageProps) {
  return (
    <Page
      frame={frame}
      t={t}
      title={t(`errorPages.${status}.title`)}
      description={t(`errorPages.${status}.text`)}
      isIndexed={false}
      isGiving={bankAccount !== null}
    >
      <div className="page opening">
        <h1>{t(`errorPages.${status}.title`)}</h1>
        <p className="lead">{t(`errorPages.${status}.text`)}</p>
        <ul className="plain-list">
          {retryHref && (
            <li>
              <a className="onward" href={retryHref}>
                {t('errorPages.retry')}
              </a>
            </li>
          )}
          <li>
            <a className="onward" href={homeHref(frame.locale)}>
              {t('errorPages.home')}
            </a>
          </li>
          <li>
            <a className="onward" href={storyIndexPlace.hrefIn(frame.locale)}>
              {t('errorPages.stories')}
            </a>
          </li>
        </ul>
      </div>
      {bankAccount && <BankTransfer t={t} account={bankAccount} />}
    </Page>
  )
}
