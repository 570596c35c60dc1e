// On every page: what the quick exit does beyond a link.

/** The name of the one thing the site ever leaves in a browser: empty, in this tab alone, gone with it. */
const MARK = 'left'

offerQuickExit(document.querySelectorAll<HTMLAnchorElement>('a.leave'), document.querySelector('#quick-exit-presses'))

function offerQuickExit(links: NodeListOf<HTMLAnchorElement>, presses: HTMLElement | null): void {
  const [first] = links
  if (!first) return
  keepAway(first.href)
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      leave(link.href)
    })
  }
  let shifts: number[] = []
  document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return
    // Three within five seconds, and nothing between them: whoever writes capitals stays.
    shifts = key === 'Shift' ? [...shifts.filter((at) => timeStamp - at < 5000), timeStamp] : []
    if (shifts.length === 3) leave(first.href)
    else if (presses)
      presses.textContent = ['', presses.dataset['twice'] ?? '', presses.dataset['once'] ?? ''][shifts.length] ?? ''
  })
}

/** Empties the page first: what is slow to come must not leave it standing. Its place in the history is taken, too. */
function leave(to: string): void {
  document.title = ' '
  document.body.remove()
  // What the browser keeps of our pages on its disk goes with it; nothing waits for that.
  fetch('/left', { keepalive: true }).catch(() => {})
  withMark((tab) => tab.setItem(MARK, ''))
  location.replace(to)
}

/**
 * Whoever comes back to a page of ours with the Back button after leaving is led away again, from every page before it.
 * No script can take those out of the history. Whoever comes by a link or an address means to be here.
 */
function keepAway(to: string): void {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (arrival?.type === 'back_forward') leaveAgain()
  else withMark((tab) => tab.removeItem(MARK))
  addEventListener('pageshow', ({ persisted }) => persisted && leaveAgain())

  function leaveAgain(): void {
    withMark((tab) => tab.getItem(MARK) === '' && leave(to))
  }
}

function withMark(act: (tab: Storage) => void): void {
  try {
    act(sessionStorage)
  } catch {
    // Where nothing may be stored, leaving works without it.
  }
}
