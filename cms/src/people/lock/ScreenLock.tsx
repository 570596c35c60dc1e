import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { doorFaults, doorWords } from '../screens/door-words.ts'
import { IDLE_SESSION } from '../sessions/session-cookie.ts'
import { lockWords } from './lock-words.ts'
import { LockedScreen } from './LockedScreen.tsx'
import './lock.css'

type ScreenLockProps = { children: ReactNode; i18n: PayloadRequest['i18n'] }

/** Around every page of the admin: covers it when nobody is at work any more, or when the session has ended. */
export function ScreenLock({ children, i18n }: ScreenLockProps) {
  const language = languageOf(i18n)
  return (
    <>
      {children}
      <LockedScreen
        faults={pickWords(doorFaults, language)}
        idleMs={IDLE_SESSION * 1000}
        words={{ ...pickWords(doorWords, language), ...pickWords(lockWords, language) }}
      />
    </>
  )
}
