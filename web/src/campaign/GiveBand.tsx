import type { Locale } from '@campaign/shared/locales/locales.ts'
import { canonicalAmount } from '@campaign/shared/money/format-amount.ts'
import { donateHref } from '../content/places.ts'
import type { Campaign, Frame } from '../content/view-models.ts'
import { formatMoney } from '../messages/format.ts'
import type { Translator } from '../messages/messages.ts'

type GiveBandProps = { frame: Frame; t: Translator; campaign: Campaign; lang: Locale | undefined }

/** The blue band: where the reader can act. When nothing can be given it says why, and stays where it was. */
export function GiveBand({ frame, t, campaign, lang }: GiveBandProps) {
  if (campaign.giving !== 'open') {
    return (
      <section className="band" aria-labelledby="give">
        <div className="page split">
          <h2 id="give">{t(`campaign.${campaign.giving}.title`)}</h2>
          <p className="lead" lang={campaign.givingNote ? lang : undefined}>
            {campaign.givingNote ?? t(`donation.${campaign.giving}.text`)}
          </p>
        </div>
      </section>
    )
  }
  return (
    <section className="band" aria-labelledby="give">
      <div className="page split">
        <div>
          <h2 id="give">{t('campaign.give.title')}</h2>
          <p className="band-quiet">{t('campaign.give.once')}</p>
          {campaign.goal && (
            <p className="band-quiet">
              {t('campaign.give.goal', { amount: formatMoney(campaign.goal, frame.locale) })}
            </p>
          )}
        </div>
        <Amounts frame={frame} t={t} campaign={campaign} lang={lang} />
      </div>
    </section>
  )
}

function Amounts({ frame, t, campaign, lang }: GiveBandProps) {
  return (
    <ul className="amounts">
      {campaign.presets.map(({ amount, makesPossible }) => (
        <li key={amount.minor}>
          <a href={`${donateHref(frame.locale)}?amount=${canonicalAmount(amount)}`}>
            <span className="act amount">
              {t.rich('campaign.give.preset', {
                amount: formatMoney(amount, frame.locale),
                aside: (words) => <span className="visually-hidden">{words}</span>,
              })}
            </span>
            <span lang={lang}>{makesPossible}</span>
          </a>
        </li>
      ))}
      <li>
        <a href={donateHref(frame.locale)}>
          <span className="act act-quiet">{t('campaign.give.other')}</span>
          <span>{t('campaign.give.otherText')}</span>
        </a>
      </li>
    </ul>
  )
}
