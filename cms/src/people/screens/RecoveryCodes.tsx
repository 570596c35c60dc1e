'use client'

import { useEffect, useRef } from 'react'
import type { DoorWords } from './door-words.ts'

type RecoveryCodesProps = { codes: readonly string[]; words: DoorWords; onKept: () => void; heading: 'h1' | 'h2' }

/** The codes, this once. The heading takes the focus: what was typed into is gone. */
export function RecoveryCodes({ codes, words, onKept, heading: Heading }: RecoveryCodesProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section>
      <Heading ref={heading} tabIndex={-1}>
        {words.recoveryTitle}
      </Heading>
      <p>{words.recoveryText}</p>
      <ol className="door__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <button className="desk-button desk-button--main" onClick={onKept} type="button">
        {words.recoveryKept}
      </button>
    </section>
  )
}
