// On every page: what the quick exit does beyond a link.

offerQuickExit(document.querySelectorAll<HTMLAnchorElement>('a.leave'), document.querySelector('#quick-exit-presses'))

function offerQuickExit(links: NodeListOf<HTMLAnchorElement>, presses: HTMLElement | null): void {
  const [first] = links
  if (!first) return
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
  location.replace(to)
}
