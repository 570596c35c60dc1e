import { fillIn } from '../../languages/pick-words.ts'
import type { Figures, MonthFigure } from './figures.ts'
import type { figureWords } from './figure-words.ts'
import type { FigureStyle } from './show-figures.ts'

type MonthFactsProps = {
  figures: Pick<Figures, 'thisMonth' | 'monthBefore'>
  style: FigureStyle
  words: Record<keyof typeof figureWords, string>
}

/** This month so far, and beneath each figure the same of the month before, until the same day. */
export function MonthFacts({ figures: { thisMonth, monthBefore }, style, words }: MonthFactsProps) {
  const facts: { label: string; show: (month: MonthFigure) => string }[] = [
    { label: words.received, show: ({ settled }) => style.euros(settled) },
    { label: words.net, show: ({ net }) => style.euros(net) },
    { label: words.gifts, show: ({ gifts }) => style.count(gifts) },
    { label: words.fees, show: ({ fees, settled }) => style.share(fees, settled) },
    { label: words.failures, show: ({ failed, paid }) => style.share(failed, failed + paid) },
  ]
  const span = { from: style.shortDay(monthBefore.from), to: style.shortDay(monthBefore.to) }
  return (
    <section className="figures__part" aria-labelledby="figures-month">
      <h3 id="figures-month">
        {fillIn(words.thisMonth, { from: style.shortDay(thisMonth.from), to: style.shortDay(thisMonth.to) })}
      </h3>
      <dl className="figures__facts">
        {facts.map(({ label, show }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{show(thisMonth)}</dd>
            <dd className="figures__before">{fillIn(words.before, { ...span, value: show(monthBefore) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type PeriodFactsProps = Omit<MonthFactsProps, 'figures'> & {
  figures: Pick<Figures, 'total' | 'net' | 'fees' | 'attempts'>
}

/** The days of the chart taken together. */
export function PeriodFacts({ figures: { total, net, fees, attempts }, style, words }: PeriodFactsProps) {
  const facts = [
    { label: words.received, value: style.euros(total.settled) },
    { label: words.net, value: style.euros(net) },
    { label: words.gifts, value: style.count(total.gifts) },
    { label: words.fees, value: style.share(fees, total.settled) },
    { label: words.failures, value: style.share(attempts.failed, attempts.failed + attempts.paid) },
  ]
  return (
    <section className="figures__part" aria-labelledby="figures-period">
      <h3 id="figures-period">{words.last90}</h3>
      <dl className="figures__facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
