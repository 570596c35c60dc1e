import type { ReactNode } from 'react'

/** The blue band with one thing to do. */
export function Band({ href, words, children }: { href: string; words?: string; children: ReactNode }) {
  return (
    <div className="band">
      <div className="page aside">
        {words && <p className="lead">{words}</p>}
        <a className="act" href={href}>
          {children}
        </a>
      </div>
    </div>
  )
}
