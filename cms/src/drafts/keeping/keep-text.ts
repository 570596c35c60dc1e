/** What stands in a form, as it is sent. */
export type TextData = Readonly<Record<string, unknown>>

/**
 * - saved: the CMS has all of it
 * - unsaved: a pause is waited for
 * - saving: on its way
 * - offline: no answer came; tried again by itself
 * - signed_out: waits for somebody to sign in
 * - refused: cannot be kept as it is; tried again with the next change, or when somebody has signed in
 * - stale: somebody changed the text after this form was opened; never tried again
 */
export type KeptState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'signed_out' | 'refused' | 'stale'

export type SendOutcome =
  | { outcome: 'saved'; doc: TextData }
  | { outcome: 'offline' | 'signed_out' }
  | { outcome: 'refused' | 'stale'; message: string }

export type SendOptions = {
  /** A version of its own, because somebody asked for it; otherwise the one that is saved over and over. */
  isAsked: boolean
}

type Parts = {
  read: () => TextData
  send: (data: TextData, options: SendOptions) => Promise<SendOutcome>
  /** Says how it stands; `message`: the CMS's own words about it. */
  tell: (state: KeptState, message: string | null) => void
  /** Takes over what the CMS made of what was sent, where the form holds it still; comes back with what it took. */
  accept: (sent: TextData, doc: TextData) => TextData
}

export type TextKeeper = {
  /** What stands in the form may differ from before. */
  look: () => void
  /** What stands in the form was put there by the CMS. */
  rebase: () => void
  /** Saves what is not saved, after whatever is under way. Resolves with how it stands then. */
  saveNow: (options?: SendOptions) => Promise<KeptState>
  /**
   * Tries again at once what the CMS has not got: the connection is back, or somebody signed in. A refusal too, for a
   * session that ends while a save is under way makes one.
   */
  resume: () => void
  state: () => KeptState
  /** Whether there are words the CMS has not got. */
  isOwed: () => boolean
  /** Of a form that is gone: what it held last is saved, however long that takes. */
  leave: () => void
}

/** A pause of somebody who writes, in milliseconds. */
export const PAUSE_MS = 1000
/** Whoever writes without a pause is saved so often. */
export const LONGEST_WAIT_MS = 10_000
const FIRST_RETRY_MS = 1000
const LONGEST_RETRY_MS = 15_000

/**
 * Keeps a text saved while it is written: one save at a time, nothing lost in between. Payload's own autosave tries once
 * for each change and puts its answer over what was typed meanwhile in any field but the last
 * (@payloadcms/ui 3.90, `isModified` in fieldReducer).
 */
export function keepText({ read, send, tell, accept }: Parts): TextKeeper {
  let state: KeptState = 'saved'
  let saved = textOf(read())
  let changedAt = 0
  let tries = 0
  let lastTurn: Promise<unknown> = Promise.resolve()
  let isSending = false
  /** What stood in the way of the save under way is gone. */
  let isToResume = false
  /** Of the last save, until the form that is drawn holds it: what is sent before that would look out of date. */
  let savedAt: unknown
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The last data of a form that is gone. */
  let left: TextData | null = null

  const now = (): TextData => left ?? read()
  const isOwed = (): boolean => textOf(now()) !== saved

  function become(next: KeptState, message: string | null = null): void {
    state = next
    tell(next, message)
  }

  function look(): void {
    if (state === 'stale' || left !== null) return
    if (!isOwed()) {
      if (!isSending && state !== 'saved') become('saved')
      return
    }
    if (state === 'offline' || state === 'signed_out') return
    if (changedAt === 0) changedAt = Date.now()
    if (!isSending) become('unsaved')
    wait(Math.min(PAUSE_MS, Math.max(0, changedAt + LONGEST_WAIT_MS - Date.now())))
  }

  function wait(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void saveNow(), milliseconds)
  }

  function saveNow(options: SendOptions = { isAsked: false }): Promise<KeptState> {
    const turn = lastTurn.then(() => saveOnce(options))
    lastTurn = turn
    return turn
  }

  async function saveOnce(options: SendOptions): Promise<KeptState> {
    if (state === 'stale') return state
    if (isOwed()) await sendOnce(options)
    else if (state === 'unsaved') become('saved')
    return state
  }

  async function sendOnce(options: SendOptions): Promise<void> {
    clearTimeout(timer)
    changedAt = 0
    isSending = true
    isToResume = false
    const sent = savedAt === undefined ? now() : { ...now(), updatedAt: savedAt }
    become('saving')
    const answer = await send(sent, options)
    isSending = false
    if (answer.outcome === 'saved') {
      tries = 0
      savedAt = answer.doc['updatedAt']
      const isNewer = textOf(now()) !== textOf(sent)
      saved = textOf(left === null ? { ...sent, ...accept(sent, answer.doc) } : sent)
      if (!isNewer) return become('saved')
      become('unsaved')
      return wait(PAUSE_MS)
    }
    if (isToResume && answer.outcome !== 'stale') {
      wait(0)
    } else if (answer.outcome === 'offline') {
      tries += 1
      wait(Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (tries - 1)))
    }
    become(answer.outcome, 'message' in answer ? answer.message : null)
  }

  return {
    look,
    rebase: () => {
      if (isSending || state === 'stale' || left !== null) return
      clearTimeout(timer)
      changedAt = 0
      savedAt = undefined
      saved = textOf(read())
      if (state !== 'saved') become('saved')
    },
    saveNow,
    resume: () => {
      isToResume = isSending
      if (state !== 'offline' && state !== 'signed_out' && state !== 'refused') return
      tries = 0
      void saveNow()
    },
    state: () => state,
    isOwed,
    leave: () => {
      left = read()
      void saveNow()
    },
  }
}

/** Without the moment of the last save, which changes with each, and in one order of the fields. */
function textOf(data: TextData): string {
  const fields = Object.entries(data).filter(([name]) => name !== 'updatedAt')
  return JSON.stringify(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
