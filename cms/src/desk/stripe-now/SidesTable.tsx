import { Sideways } from '../Sideways.tsx'
import type { Compared } from './compare-sides.ts'

type SidesTableProps = {
  lines: readonly Compared[]
  names: Record<string, string>
  words: { what: string; ours: string; theirs: string; differs: string }
}

/** Our books and Stripe's side by side; what differs says so in words, not by colour alone. */
export function SidesTable({ lines, names, words }: SidesTableProps) {
  return (
    <Sideways className="desk-rows desk-rows--sides" label={`${words.ours}, ${words.theirs}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.ours}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, ours, theirs, isDifferent }) => (
            <tr className={isDifferent ? 'desk-rows__different' : undefined} key={name}>
              <th scope="row">
                {names[name] ?? name}
                {isDifferent ? <em> ({words.differs})</em> : null}
              </th>
              <td>{ours}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
