import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { CampaignFact, Frame } from '../content/view-models.ts'
import { FigureText } from '../layout/FigureText.tsx'
import { formatDate } from '../messages/format.ts'
import type { Translator } from '../messages/messages.ts'
import { safeHref } from '../rich-text/safe-href.ts'

type CampaignFactsProps = { frame: Frame; t: Translator; facts: CampaignFact[]; lang: Locale | undefined }

/** What is known, set as in a report: the figure, what it counts, and beneath it who says so and as of when. */
export function CampaignFacts({ frame, t, facts, lang }: CampaignFactsProps) {
  if (facts.length === 0) return null
  return (
    <section className="page section" aria-labelledby="facts">
      <h2 id="facts">{t('campaign.facts.title')}</h2>
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact.statement} className="split">
            {fact.figure && (
              <p className="figure" lang={lang}>
                <FigureText text={fact.figure} />
              </p>
            )}
            <div>
              <p className="statement" lang={lang}>
                {fact.statement}
              </p>
              <Source frame={frame} t={t} fact={fact} lang={lang} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Source({ frame, t, fact, lang }: Omit<CampaignFactsProps, 'facts'> & { fact: CampaignFact }) {
  const target = safeHref(fact.sourceUrl)
  return (
    <p className="small quiet">
      {t.rich('campaign.facts.source', {
        source: fact.source,
        date: formatDate(fact.asOf, frame.locale),
        link: (source) =>
          target ? (
            <a href={target.href} rel={target.isExternal ? 'noopener noreferrer' : undefined} lang={lang}>
              {source}
            </a>
          ) : (
            <span lang={lang}>{source}</span>
          ),
      })}
    </p>
  )
}
