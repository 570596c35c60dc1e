import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { canonicalAmount } from '@campaign/shared/money/format-amount.ts'
import { donateHref } from '../content/places.ts'
import type { Campaign, Frame } from '../content/view-models.ts'
import { formatDayAndMonth, formatMoney } from '../messages/format.ts'
import type { Translator } from '../messages/messages.ts'

type GiveBandProps = {
  frame: Frame
  t: Translator
  campaign: Campaign
  lang: Locale | undefined
  progress: CampaignProgress[string] | null
}

/** The blue band: where the reader can act. When nothing can be given it says why, and stays where it was. */
export function GiveBand({ frame, t, campaign, lang, progress }: GiveBandProps) {
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
          <Goal frame={frame} t={t} campaign={campaign} progress={progress} />
        </div>
        <Amounts frame={frame} t={t} campaign={campaign} lang={lang} />
      </div>
    </section>
  )
}

/** How far it is, where that is told; else where it is to go. */
function Goal({ frame, t, campaign, progress }: Omit<GiveBandProps, 'lang'>) {
  if (progress !== null && progress.goal !== null && progress.goal.minor > 0) {
    const { raised, goal, asOf } = progress
    return (
      <div className="progress">
        <progress
          value={Math.min(raised.minor, goal.minor)}
          max={goal.minor}
          aria-labelledby="progress"
          aria-valuetext={`${Math.floor((100 * raised.minor) / goal.minor)} %`}
        />
        <p className="band-quiet" id="progress">
          {t('campaign.give.progress', {
            raised: formatMoney(raised, frame.locale),
            goal: formatMoney(goal, frame.locale),
            date: formatDayAndMonth(asOf, frame.locale),
          })}
        </p>
      </div>
    )
  }
  if (campaign.goal === null) return null
  return <p className="band-quiet">{t('campaign.give.goal', { amount: formatMoney(campaign.goal, frame.locale) })}</p>
}

function Amounts({ frame, t, campaign, lang }: Omit<GiveBandProps, 'progress'>) {
  return (
    <ul className="amounts">
      {campaign.presets.map(({ amount, makesPossible }) => (
        <li key={amount.minor}>
          <a href={donateHref(frame.locale, { amount: canonicalAmount(amount) })}>
            <span className="act amount">
              {t.rich('campaign.give.preset', {
                amount: formatMoney(amount, frame.locale),
                aside: (words) => <span className="visually-hidden">{words}</span>,
              })}
            </span>{' '}
            <span lang={lang}>{makesPossible}</span>
          </a>
        </li>
      ))}
      <li>
        <a href={donateHref(frame.locale)}>
          <span className="act act-quiet">{t('campaign.give.other')}</span> <span>{t('campaign.give.otherText')}</span>
        </a>
      </li>
    </ul>
  )
}
