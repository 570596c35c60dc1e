import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { KeepNamed } from './KeepNamed.tsx'
import { namingWords } from './naming-words.ts'

type NamedControlsProps = { children: ReactNode; i18n: PayloadRequest['i18n'] }

/** Around every page of the admin: what Payload leaves without a name has one, in the language of whoever is there. */
export function NamedControls({ children, i18n }: NamedControlsProps) {
  return (
    <>
      {children}
      <KeepNamed words={pickWords(namingWords, languageOf(i18n))} />
    </>
  )
}
