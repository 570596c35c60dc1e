import type { ReactNode } from 'react'
import './list-page.css'

type ListFiltersProps = { address: string; name: string; show: string; children: ReactNode }

/** A form whose answer is an address: what one looked for can be kept as a bookmark, and needs no script. */
export function ListFilters({ address, name, show, children }: ListFiltersProps) {
  return (
    <form action={address} aria-label={name} className="list-filters" method="get" role="search">
      {children}
      <button className="desk-button desk-button--main" type="submit">
        {show}
      </button>
    </form>
  )
}
