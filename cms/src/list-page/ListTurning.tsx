type Way = { href: string; label: string }
type ListTurningProps = {
  name: string
  /** To the pages before and after; undefined at the ends. */
  earlier?: Way | undefined
  later?: Way | undefined
  /** Where one is, where that is known. */
  here?: string
}

/** The way to the pages before and after; nothing where there is only this one. */
export function ListTurning({ name, earlier, later, here }: ListTurningProps) {
  if (earlier === undefined && later === undefined) return null
  return (
    <nav aria-label={name} className="list-turning">
      {earlier === undefined ? null : (
        <a href={earlier.href} rel="prev">
          {earlier.label}
        </a>
      )}
      {here === undefined ? null : <span>{here}</span>}
      {later === undefined ? null : (
        <a href={later.href} rel="next">
          {later.label}
        </a>
      )}
    </nav>
  )
}
