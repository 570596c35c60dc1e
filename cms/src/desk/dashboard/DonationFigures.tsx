import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { ServerProps } from 'payload'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { logger } from '../../log/logger.ts'
import { codeOf } from '../../payments/error-code.ts'
import { mayDo } from '../../people/may-do.ts'
import { DayChart } from './DayChart.tsx'
import { figureWords } from './figure-words.ts'
import { MonthFacts, PeriodFacts } from './MonthFacts.tsx'
import { openFigures, type OpenedFigures } from './open-figures.ts'
import { ShareTable } from './ShareTable.tsx'
import { figureStyle } from './show-figures.ts'
import './figures.css'

/** What came in lately, for those who may see the desk, at the head of the dashboard. */
export async function DonationFigures({ i18n, user }: ServerProps) {
  if (!mayDo(user, 'see_desk')) return null
  const language = languageOf(i18n)
  const words = pickWords(figureWords, language)
  const read = await openFigures(language).catch((error: unknown) => {
    logger.error({ code: codeOf(error) }, 'the figures of the dashboard could not be read')
    return null
  })
  return (
    <section className="figures" aria-labelledby="figures">
      <h2 id="figures">{words.title}</h2>
      {read === null ? <p role="status">{words.unavailable}</p> : <Drawn {...read} language={language} words={words} />}
    </section>
  )
}

type DrawnProps = OpenedFigures & { language: Locale; words: Record<keyof typeof figureWords, string> }

function Drawn({ figures, campaigns, livemode, language, words }: DrawnProps) {
  const style = figureStyle(language)
  const { days, total, unbooked, kinds } = figures
  const shared = { total: total.settled, style, words }
  return (
    <>
      {livemode ? null : <p className="figures__note">{words.isTrial}</p>}
      {unbooked === 0 ? null : (
        <p className="figures__note">{fillIn(words.unbooked, { count: style.count(unbooked) })}</p>
      )}
      <MonthFacts figures={figures} style={style} words={words} />
      {total.gifts === 0 ? (
        <p className="figures__note">{words.none}</p>
      ) : (
        <>
          <DayChart days={days} style={style} total={total.settled} words={words} />
          <PeriodFacts figures={figures} style={style} words={words} />
          <div className="figures__shares">
            <ShareTable
              {...shared}
              id="figures-by-campaign"
              of={words.campaign}
              rows={figures.campaigns.map((sum) => ({
                ...sum,
                key: sum.campaign,
                label: campaigns.get(sum.campaign) ?? sum.campaign,
              }))}
              title={words.byCampaign}
            />
            <ShareTable
              {...shared}
              id="figures-by-kind"
              of={words.kind}
              rows={[
                { ...kinds.once, key: 'once', label: words.once },
                { ...kinds.monthly, key: 'monthly', label: words.monthly },
              ]}
              title={words.byKind}
            />
            <ShareTable
              {...shared}
              id="figures-by-currency"
              of={words.currency}
              rows={figures.currencies.map(({ amount, ...sum }) => ({
                ...sum,
                key: sum.currency,
                label: sum.currency,
                given: style.money(amount, sum.currency),
              }))}
              title={words.byCurrency}
            />
          </div>
        </>
      )}
      <p className="figures__about">{words.about}</p>
    </>
  )
}
