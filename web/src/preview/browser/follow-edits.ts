import type { PreviewOrder, PreviewReport } from '@campaign/shared/preview/preview.ts'

// Only on previews: shows what is being typed in the admin without loading the page anew, so that the reader of it
// stays where they are. The admin frames this page, or it stands in a tab of its own.

const admin = document.querySelector<HTMLScriptElement>('script[data-admin]')?.dataset['admin']
const isFramed = window.parent !== window

if (admin !== undefined && isFramed) {
  const report = (said: PreviewReport): void => window.parent.postMessage(said, admin)
  window.addEventListener('message', (event: MessageEvent<PreviewOrder>) => {
    if (event.origin !== admin || event.source !== window.parent) return
    const { data } = event
    void carryOut(data).then((status) => report({ type: 'campaign-preview:done', turn: data.turn, status }))
  })
  report({ type: 'campaign-preview:ready' })
} else {
  // In a tab of its own it is brought up to date by looking at it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void ask({ method: 'GET' }).then(({ html }) => show(html))
  })
}

async function carryOut(order: PreviewOrder): Promise<number> {
  const { status, html } = await ask(
    order.type === 'campaign-preview:renew'
      ? { method: 'POST', body: new URLSearchParams({ token: order.token }) }
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(order.unsaved) },
  )
  if (status === 200 && order.type === 'campaign-preview:show') show(html)
  return status
}

/** `status` 0: no answer came. */
async function ask(asked: RequestInit): Promise<{ status: number; html: string }> {
  try {
    const answer = await fetch(location.pathname, { ...asked, cache: 'no-store' })
    return { status: answer.status, html: await answer.text() }
  } catch {
    return { status: 0, html: '' }
  }
}

/** Puts another drawing of this page in the place of what is there; what is unfolded stays so. */
function show(html: string): void {
  if (html === '') return
  const drawn = new DOMParser().parseFromString(html, 'text/html')
  const { scrollX, scrollY } = window
  const unfolded = [...document.querySelectorAll('details')].map((details) => details.open)
  drawn.querySelectorAll('details').forEach((details, at) => (details.open = unfolded[at] ?? details.open))
  document.title = drawn.title
  document.documentElement.lang = drawn.documentElement.lang
  document.body.replaceChildren(...drawn.body.childNodes)
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
}
