'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { DoorFaults, DoorWords } from './door-words.ts'
import { SignInSteps } from './SignInSteps.tsx'

type SignInProps = { words: DoorWords; faults: DoorFaults; target: string }

/** The page for signing in. Whoever comes by a link from elsewhere and is in already goes on. */
export function SignIn({ words, faults, target }: SignInProps) {
  const { user } = useAuth()
  useEffect(() => {
    // The cookie is not sent along a link from another site; our own page is asked with it.
    if (user) window.location.replace(target)
  }, [user, target])
  return <SignInSteps faults={faults} onIn={() => window.location.replace(target)} words={words} />
}
