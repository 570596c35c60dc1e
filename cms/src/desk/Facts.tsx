import type { ReactNode } from 'react'

export type Fact = { label: string; value: ReactNode }

/** Names and what they are, one under the other. */
export function Facts({ facts, title }: { facts: readonly Fact[]; title?: string }) {
  return (
    <section className="desk__part">
      {title === undefined ? null : <h3>{title}</h3>}
      <dl className="desk-facts">
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
