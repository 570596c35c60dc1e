/** One thing that happened, in words. `event`: Stripe's id of the notice that told of it. */
export type Step = { key: string; when: string; what: string; who: string; event: string | null }

/** What happened, in order; the newest last, as one tells it. */
export function Timeline({ steps, title }: { steps: readonly Step[]; title: string }) {
  return (
    <section className="desk__part">
      <h3>{title}</h3>
      <ol className="desk-timeline">
        {steps.map(({ key, when, what, who, event }) => (
          <li key={key}>
            <span className="desk-timeline__when">{when}</span>
            <span className="desk-timeline__what">{what}</span>
            <span className="desk-timeline__who">
              {who}
              {event === null ? null : <code>{event}</code>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
