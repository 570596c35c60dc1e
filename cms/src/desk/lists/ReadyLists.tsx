type ReadyList = { label: string; href: string }

type ReadyListsProps = { title: string; lists: readonly ReadyList[]; hint?: string; act?: ReadyList | null }

/**
 * Links to the list with conditions already set, above the list itself. Each loads the page anew: the list rewrites its
 * own address as soon as it stands, and would take back what Next's own links began meanwhile.
 */
export function ReadyLists({ title, lists, hint, act = null }: ReadyListsProps) {
  return (
    <div className="desk-lists">
      <nav aria-label={title}>
        <ul>
          {lists.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {act === null ? null : (
        <a className="desk-button desk-button--main" href={act.href}>
          {act.label}
        </a>
      )}
      {hint === undefined ? null : <p className="desk__quiet">{hint}</p>}
    </div>
  )
}
