'use client'

import type { Locale } from '@campaign/shared/locales/locales.ts'
import { useState } from 'react'
import { askDesk, outcomeOf } from '../ask-desk.ts'
import { compareSides, type Side } from './compare-sides.ts'
import { sideOfPayment, sideOfSubscription } from './side-of-stripe.ts'
import type { stripeNowWords } from './side-words.ts'
import { SidesTable } from './SidesTable.tsx'

type StripeNowPanelProps = {
  path: string
  kind: 'payment' | 'subscription'
  ours: Side
  names: Record<string, string>
  /** Words for values that are codes. */
  values: Record<string, string>
  words: Record<keyof typeof stripeNowWords, string>
  outcomes: Record<string, string>
  language: Locale
}

type Asked = { outcome: string; theirs: Side | null } | 'not_yet' | 'asking'

/** Asks Stripe when somebody wants to know, never by itself, and changes nothing. */
export function StripeNowPanel(props: StripeNowPanelProps) {
  const { path, kind, words, outcomes } = props
  const [asked, setAsked] = useState<Asked>('not_yet')

  async function ask(): Promise<void> {
    setAsked('asking')
    const answer = await askDesk(path)
    const facts = (answer.body as { facts?: Side } | null)?.facts
    const describe = kind === 'payment' ? sideOfPayment : sideOfSubscription
    setAsked({ outcome: outcomeOf(answer), theirs: facts === undefined ? null : describe(facts) })
  }

  const isTold = asked !== 'not_yet' && asked !== 'asking'
  return (
    <section className="desk__part">
      <h3>{words.title}</h3>
      <button className="desk-button" disabled={asked === 'asking'} onClick={() => void ask()} type="button">
        {asked === 'asking' ? words.asking : words.ask}
      </button>
      <div role="status">
        {isTold && asked.theirs === null ? <p>{outcomes[asked.outcome] ?? outcomes['failed']}</p> : null}
        {isTold && asked.theirs !== null ? <Sides {...props} theirs={asked.theirs} /> : null}
      </div>
    </section>
  )
}

function Sides({ ours, theirs, names, values, words, language }: StripeNowPanelProps & { theirs: Side }) {
  const lines = compareSides(ours, theirs, language)
  const inWords = (value: string) => values[value] ?? value
  return (
    <>
      <p>{lines.some(({ isDifferent }) => isDifferent) ? words.differ : words.agree}</p>
      <SidesTable
        lines={lines.map((line) => ({ ...line, ours: inWords(line.ours), theirs: inWords(line.theirs) }))}
        names={names}
        words={words}
      />
    </>
  )
}
