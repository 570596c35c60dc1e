import type { ReactNode } from 'react'
import { Sideways } from './Sideways.tsx'

type RowsProps = {
  title: string
  columns: readonly string[]
  /** Columns of figures, counted from nought: set to the right. */
  figures?: readonly number[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

const NO_FIGURES: readonly number[] = []
/** As many columns as a phone can show beside one another. */
const FEW = 4

/** A small table under a heading; nothing at all where there are no rows. */
export function Rows({ title, columns, figures = NO_FIGURES, rows }: RowsProps) {
  if (rows.length === 0) return null
  const classOf = (at: number) => (figures.includes(at) ? 'desk-rows__figure' : undefined)
  return (
    <section className="desk__part">
      <h3>{title}</h3>
      <Sideways className={columns.length > FEW ? 'desk-rows desk-rows--many' : 'desk-rows'} label={title}>
        <table>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th className={classOf(at)} key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, at) => (
                  <td className={classOf(at)} key={columns[at]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  )
}
