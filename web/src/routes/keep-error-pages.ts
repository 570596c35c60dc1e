import type { ReactElement } from 'react'
import type { Snapshot } from '../content/snapshot.ts'
import { drawErrorPage, type Trouble } from './draw-error-page.tsx'
import type { Premises } from './visit.ts'

/**
 * What is not there is the same page for all who ask in one language: whoever tries out a thousand addresses has it drawn
 * once, until something public changes. Where it says where to try again it is one reader's own.
 */
export function createErrorPages(premises: Premises, render: (page: ReactElement) => string) {
  const kept = new WeakMap<Snapshot, Map<string, string>>()

  return async (trouble: Trouble, snapshot: Snapshot | null): Promise<string> => {
    const name = `${trouble.status} ${trouble.locale}`
    const known = trouble.retryHref === undefined && snapshot !== null ? kept.get(snapshot)?.get(name) : undefined
    if (known !== undefined) return known
    const html = render(await drawErrorPage(trouble, premises, snapshot))
    if (trouble.retryHref !== undefined || snapshot === null || !(await isWhole(snapshot))) return html
    const shelf = kept.get(snapshot) ?? new Map<string, string>()
    kept.set(snapshot, shelf.set(name, html))
    return html
  }
}

/** Without the association's name a page is made do with, and not kept. */
function isWhole(snapshot: Snapshot): Promise<boolean> {
  return snapshot.association().then(
    () => true,
    () => false,
  )
}
