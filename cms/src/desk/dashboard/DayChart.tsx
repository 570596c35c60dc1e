import { fillIn } from '../../languages/pick-words.ts'
import { Sideways } from '../Sideways.tsx'
import type { DayFigure } from './figures.ts'
import type { figureWords } from './figure-words.ts'
import type { FigureStyle } from './show-figures.ts'

type DayChartProps = {
  days: readonly DayFigure[]
  total: number
  style: FigureStyle
  words: Record<keyof typeof figureWords, string>
}

const HEIGHT = 160
const STEP = 10
const BAR = 7

/** What came in day by day, as bars, and as a table below for those who would rather read it, or hear it. */
export function DayChart({ days, total, style, words }: DayChartProps) {
  const most = days.reduce<DayFigure | undefined>(
    (best, day) => (day.settled > (best?.settled ?? 0) ? day : best),
    undefined,
  )
  const first = days[0]
  const middle = days[Math.floor(days.length / 2)]
  const last = days.at(-1)
  if (most === undefined || first === undefined || middle === undefined || last === undefined) return null
  const heightOf = ({ settled }: DayFigure): number => Math.max(settled > 0 ? 1 : 0, (settled / most.settled) * HEIGHT)
  const description = fillIn(words.byDayDescription, {
    most: style.euros(most.settled),
    day: style.day(most.day),
    total: style.euros(total),
  })
  return (
    <section className="figures__part" aria-labelledby="figures-by-day">
      <h3 id="figures-by-day">{words.byDay}</h3>
      <figure className="figures__chart">
        <p className="figures__axis" aria-hidden="true">
          <span>{style.euros(most.settled)}</span>
          <span>{style.euros(0)}</span>
        </p>
        <svg
          viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={description}
        >
          {days.map((day, at) => (
            <rect
              className="figures__bar"
              height={heightOf(day)}
              key={day.day}
              width={BAR}
              x={at * STEP}
              y={HEIGHT - heightOf(day)}
            >
              <title>{`${style.day(day.day)} · ${style.euros(day.settled)}`}</title>
            </rect>
          ))}
        </svg>
        <p className="figures__days" aria-hidden="true">
          <span>{style.shortDay(first.day)}</span>
          <span>{style.shortDay(middle.day)}</span>
          <span>{style.shortDay(last.day)}</span>
        </p>
      </figure>
      <details className="figures__details">
        <summary>{words.asTable}</summary>
        <Sideways className="figures__table" label={words.asTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.gifts}</th>
                <th scope="col">{words.received}</th>
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map((day) => (
                <tr key={day.day}>
                  <th scope="row">{style.day(day.day)}</th>
                  <td>{style.count(day.gifts)}</td>
                  <td>{style.money(day.settled, 'EUR')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      </details>
    </section>
  )
}
