import {
  PREVIEW_LIFETIME_SECONDS,
  type PreviewAddress,
  type PreviewOrder,
  type PreviewReport,
} from '@campaign/shared/preview/preview.ts'
import { askForToken, postToken } from './post-token.ts'

/**
 * - opening: asked for, not there yet
 * - live: shows what stands in the form
 * - behind: what stands in the form cannot be drawn; the last drawing stays
 * - closed: it did not come, or is over
 */
export type FrameState = 'opening' | 'live' | 'behind' | 'closed'

type Parts = {
  siteUrl: string
  address: PreviewAddress
  frame: HTMLIFrameElement
  tell: (state: FrameState) => void
}

export type KeptFrame = {
  /** What stands in the form now. */
  show: (unsaved: Record<string, unknown>) => void
  open: () => void
  close: () => void
}

/** From one drawing to the next while somebody types; the site's answer is waited for besides. */
const PACE_MS = 250
const PATIENCE_MS = 10_000
/** A token is exchanged anew before its time is over, when somebody still works. */
const RENEW_AFTER_MS = (PREVIEW_LIFETIME_SECONDS - 180) * 1000

/** Keeps the preview in a frame: opens it, shows what is typed, and renews it for as long as somebody types. */
export function keepFrame({ siteUrl, address, frame, tell }: Parts): KeptFrame {
  let state: FrameState = 'closed'
  let wanted: Record<string, unknown> | null = null
  let shown: Record<string, unknown> | null = null
  let turn = 0
  let underWay: 'show' | 'renew' | null = null
  let renewedAt = 0
  let orderedAt = 0
  let isRefused = false
  let isGone = false
  let pace: ReturnType<typeof setTimeout> | undefined
  let patience: ReturnType<typeof setTimeout> | undefined

  function become(next: FrameState): void {
    state = next
    tell(next)
  }

  async function open(): Promise<void> {
    become('opening')
    clearTimeout(patience)
    patience = setTimeout(() => become('closed'), PATIENCE_MS)
    underWay = null
    shown = null
    const token = await askForToken(address)
    // A form sent to a frame that is no longer there would open a window.
    if (isGone) return
    if (token === null) {
      clearTimeout(patience)
      return become('closed')
    }
    renewedAt = Date.now()
    postToken(siteUrl, address, { token, target: frame.name })
  }

  /** `type`: without its turn, which is given here. */
  function order(what: 'show' | 'renew', said: { unsaved: Record<string, unknown> } | { token: string }): void {
    turn += 1
    underWay = what
    const sent = { type: `campaign-preview:${what}`, turn, ...said } as PreviewOrder
    frame.contentWindow?.postMessage(sent, siteUrl)
    clearTimeout(patience)
    patience = setTimeout(() => void open(), PATIENCE_MS)
  }

  async function renew(): Promise<void> {
    underWay = 'renew'
    const token = await askForToken(address)
    if (isGone) return
    if (token === null) return become('closed')
    renewedAt = Date.now()
    order('renew', { token })
  }

  function next(): void {
    clearTimeout(pace)
    if (state === 'opening' || state === 'closed' || underWay !== null || wanted === null || wanted === shown) return
    if (Date.now() - renewedAt > RENEW_AFTER_MS) return void renew()
    shown = wanted
    orderedAt = Date.now()
    order('show', { unsaved: wanted })
  }

  /** A pause is not waited for: whoever writes on sees it too. */
  function planNext(): void {
    clearTimeout(pace)
    pace = setTimeout(next, Math.max(0, orderedAt + PACE_MS - Date.now()))
  }

  function hear({ data, origin, source }: MessageEvent<PreviewReport>): void {
    if (origin !== siteUrl || source !== frame.contentWindow) return
    if (data.type === 'campaign-preview:ready') {
      clearTimeout(patience)
      become('live')
      return next()
    }
    if (data.type !== 'campaign-preview:done' || data.turn !== turn || underWay === null) return
    clearTimeout(patience)
    const done = underWay
    underWay = null
    if (data.status === 404) {
      // Over: with a new token once, and if that does not help there is nothing more to be seen.
      if (isRefused) return become('closed')
      isRefused = true
      shown = null
      return void renew()
    }
    if (done === 'show') {
      isRefused = false
      become(data.status === 200 ? 'live' : 'behind')
    }
    planNext()
  }

  window.addEventListener('message', hear)
  return {
    open: () => void open(),
    show: (unsaved) => {
      wanted = unsaved
      planNext()
    },
    close: () => {
      isGone = true
      window.removeEventListener('message', hear)
      clearTimeout(pace)
      clearTimeout(patience)
    },
  }
}
