import type { Locale } from '@campaign/shared/locales/locales.ts'
import { donateHref } from '../content/places.ts'
import type { Campaign, Frame } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'

type LastCallProps = { frame: Frame; t: Translator; campaign: Campaign; lang: Locale | undefined }

/** One last line and the way to give again; left out when there is no line, or nothing can be given. */
export function LastCall({ frame, t, campaign, lang }: LastCallProps) {
  if (!campaign.lastCall || campaign.giving !== 'open') return null
  return (
    <div className="page section aside last-call">
      <p lang={lang}>{campaign.lastCall}</p>
      <a className="act" href={donateHref(frame.locale)}>
        {t('campaign.give.action')}
      </a>
    </div>
  )
}
