/** Says whether it has answered the browser's way back or forward itself, so that nobody else hears of it. */
export type WayBackGuard = (event: PopStateEvent) => void

const guards = new Set<WayBackGuard>()

/**
 * Hears of the browser's way back before whoever draws the pages does, until the function that comes back is called. A
 * browser tells those who listen at its window in the order in which they came, capturing or not, and Next, once told, draws
 * the other page before it tells the next: a form that was reached by a link inside the admin came too late, and was gone.
 */
export function holdWayBack(guard: WayBackGuard): () => void {
  guards.add(guard)
  return () => void guards.delete(guard)
}

/** Once, by what is on every page of the admin and stands there before Next listens. */
export function listenForWayBack(): () => void {
  const tell = (event: PopStateEvent): void => {
    for (const guard of guards) guard(event)
  }
  window.addEventListener('popstate', tell)
  return () => window.removeEventListener('popstate', tell)
}
