'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { SIGNED_OUT, tellSignedIn } from './lock-signals.ts'

export type LockReason = 'idle' | 'ended'
type Told = 'at_work' | 'locked' | 'signed_in'

const CHANNEL = 'newsroom-lock'
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
/** Other windows are told no more often, in milliseconds. */
const TELL_EVERY_MS = 5000

/** Whether the screen is covered, and why. All windows of a browser are covered together, and uncovered together. */
export function useLock(account: string | null, idleMs: number) {
  const [reason, setReason] = useState<LockReason | null>(null)
  const tellOthers = useRef<((told: Told) => void) | null>(null)
  const lastSeen = useRef(0)

  /** Uncovers the page when the person whose page it is is signed in. */
  const unlock = useCallback(async (): Promise<'unlocked' | 'another_person' | 'nobody'> => {
    const found = await whoIsIn()
    if (found === null) return 'nobody'
    if (found !== account) return 'another_person'
    lastSeen.current = Date.now()
    setReason(null)
    tellSignedIn()
    return 'unlocked'
  }, [account])

  useEffect(() => {
    if (account === null) return
    const shared = new BroadcastChannel(CHANNEL)
    const tell: (told: Told) => void = shared.postMessage.bind(shared)
    tellOthers.current = tell
    lastSeen.current = Date.now()
    let toldAt = 0
    const note = (): void => {
      lastSeen.current = Date.now()
      if (lastSeen.current - toldAt < TELL_EVERY_MS) return
      toldAt = lastSeen.current
      tell('at_work')
    }
    const lock = (why: LockReason): void => setReason((before) => before ?? why)
    const ended = (): void => lock('ended')
    shared.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data === 'at_work') lastSeen.current = Date.now()
      if (data === 'locked') lock('idle')
      if (data === 'signed_in') void unlock()
    })
    const watch = setInterval(() => {
      // By the clock, not by counting: a machine that slept wakes up covered.
      if (Date.now() - lastSeen.current < idleMs) return
      lock('idle')
      tell('locked')
    }, 1000)
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, note, { passive: true, capture: true })
    window.addEventListener(SIGNED_OUT, ended)
    return () => {
      clearInterval(watch)
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, note, { capture: true })
      window.removeEventListener(SIGNED_OUT, ended)
      shared.close()
    }
  }, [account, idleMs, unlock])

  useEffect(() => {
    if (reason === null) return
    // A covered screen with a session behind it would be a curtain, not a lock.
    if (reason === 'idle') void fetch('/api/users/logout', { method: 'POST', keepalive: true }).catch(() => null)
    const look = (): void => {
      if (document.visibilityState === 'visible') void unlock()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [reason, unlock])

  return {
    reason,
    unlock: async () => {
      const outcome = await unlock()
      if (outcome === 'unlocked') tellOthers.current?.('signed_in')
      // Nobody sees what another was writing.
      if (outcome === 'another_person') window.location.replace('/admin')
      return outcome
    },
  }
}

async function whoIsIn(): Promise<string | null> {
  try {
    const answer = await fetch('/api/users/me', { cache: 'no-store' })
    const { user } = (await answer.json()) as { user: { id: string } | null }
    return user === null ? null : user.id
  } catch {
    return null
  }
}
