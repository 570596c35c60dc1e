import type { ReactNode } from 'react'
import { Sideways } from '../Sideways.tsx'
import type { Sum } from './figures.ts'
import type { FigureStyle } from './show-figures.ts'

type ShareTableProps = {
  id: string
  title: string
  /** Heading of the first column. */
  of: string
  rows: readonly (Sum & { key: string; label: ReactNode; given?: string })[]
  total: number
  style: FigureStyle
  words: Record<'gifts' | 'received' | 'given' | 'share', string>
}

/** Parts of one whole: a table whose last column is drawn as well. */
export function ShareTable({ id, title, of, rows, total, style, words }: ShareTableProps) {
  const hasGiven = rows.some(({ given }) => given !== undefined)
  return (
    <section className="figures__part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <Sideways className="figures__table" label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{of}</th>
              <th scope="col">{words.gifts}</th>
              {hasGiven ? <th scope="col">{words.given}</th> : null}
              <th scope="col">{words.received}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, gifts, settled, given }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{style.count(gifts)}</td>
                {hasGiven ? <td>{given}</td> : null}
                <td>{style.euros(settled)}</td>
                <td className="figures__share">
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect className="figures__whole" height="8" width="100" />
                    <rect className="figures__bar" height="8" width={total === 0 ? 0 : (settled / total) * 100} />
                  </svg>
                  <span>{style.share(settled, total)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  )
}
