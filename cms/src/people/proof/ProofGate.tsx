import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { doorFaults, doorWords } from '../screens/door-words.ts'
import { securityWords } from '../screens/security-words.ts'
import { AskForProof } from './AskForProof.tsx'
import { proofWords } from './proof-words.ts'
import './proof.css'

type ProofGateProps = { children: ReactNode; i18n: PayloadRequest['i18n'] }

/** Around every page of the admin: asks for a code of the telephone where an act wants one first. */
export function ProofGate({ children, i18n }: ProofGateProps) {
  const language = languageOf(i18n)
  const { code, codeHelp, busy } = pickWords(doorWords, language)
  const { back } = pickWords(securityWords, language)
  return (
    <>
      {children}
      <AskForProof
        faults={pickWords(doorFaults, language)}
        words={{ code, codeHelp, busy, back, ...pickWords(proofWords, language) }}
      />
    </>
  )
}
