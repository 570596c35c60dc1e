'use client'

import type { Locale } from '@campaign/shared/locales/locales.ts'
import { canonicalAmount } from '@campaign/shared/money/format-amount.ts'
import { parseAmount } from '@campaign/shared/money/parse-amount.ts'
import { useState } from 'react'
import { showMoney } from '../../donations/show-money.ts'
import { fillIn } from '../../languages/pick-words.ts'
import { Field } from '../Field.tsx'
import { Outcome } from '../Outcome.tsx'
import { Question } from '../Question.tsx'
import { useAct } from '../use-act.ts'
import type { refundWords } from './refund-words.ts'

type RefundPanelProps = {
  donation: string
  /** What may still go back, integer minor units of `currency` (ISO 4217). */
  left: number
  currency: string
  /** The gift never went through Stripe: nothing moves, the books alone change. */
  isManual: boolean
  /** What to think of first, in the language of the page. */
  caution: string | null
  reasons: readonly { value: string; label: string }[]
  words: Record<keyof typeof refundWords | 'back' | 'busy', string>
  outcomes: Record<string, string>
  language: Locale
}

/** To give money back: an amount and a reason, then the same in one sentence to confirm. */
export function RefundPanel(props: RefundPanelProps) {
  const { donation, left, currency, isManual, caution, reasons, words, outcomes, language } = props
  const act = useAct(`/api/desk/donations/${donation}/refund`)
  /** null: all that is left, which grows less with each refund. */
  const [given, setTyped] = useState<string | null>(null)
  const typed = given ?? show(left, currency, language)
  const [reason, setReason] = useState(reasons[0]?.value ?? '')
  const [fault, setFault] = useState<string>()
  /** What was confirmed to be asked, with the id that makes a second click the same request. */
  const [asking, setAsking] = useState<{ amount: number; attempt: string } | null>(null)
  const money = (minor: number) => showMoney(minor, currency, language)

  function check(): void {
    const read = readAmount(typed, props)
    setFault(typeof read === 'number' ? undefined : read.fault)
    setAsking(typeof read === 'number' ? { amount: read, attempt: crypto.randomUUID() } : null)
    act.forget()
  }

  async function confirm({ amount, attempt }: { amount: number; attempt: string }): Promise<void> {
    const outcome = await act.run({ amount, reason, attempt, confirm: true })
    // Where nobody answered it may have been done: the same question asked again is the same refund.
    if (outcome === 'unreachable') return
    setAsking(null)
    setTyped(null)
  }

  return (
    <section className="desk__part desk-refund">
      <h3>{isManual ? words.titleManual : words.title}</h3>
      {isManual ? <p>{words.introManual}</p> : null}
      {left <= 0 ? <p>{words.nothingLeft}</p> : null}
      {left > 0 && caution !== null ? (
        <p className="desk-caution" role="note">
          {caution}
        </p>
      ) : null}
      {left > 0 && asking === null ? (
        <>
          <div className="desk-form__row">
            <Field
              fault={fault}
              help={fillIn(words.left, { left: money(left) })}
              inputMode="decimal"
              label={`${words.amount} (${currency})`}
              name="refund-amount"
              onChange={setTyped}
              onEnter={check}
              value={typed}
            />
            <Field choices={reasons} label={words.reason} name="refund-reason" onChange={setReason} value={reason} />
          </div>
          <button className="desk-button" onClick={check} type="button">
            {words.check}
          </button>
        </>
      ) : null}
      {asking === null ? null : (
        <Question
          back={words.back}
          busy={words.busy}
          confirm={fillIn(isManual ? words.confirmManual : words.confirm, { amount: money(asking.amount) })}
          consequence={fillIn(isManual ? words.questionManual : words.question, { amount: money(asking.amount) })}
          isBusy={act.isBusy}
          onBack={() => setAsking(null)}
          onConfirm={() => void confirm(asking)}
        />
      )}
      <Outcome act={act} words={outcomes} />
    </section>
  )
}

/** What was typed, in minor units; or what is wrong with it. */
function readAmount(typed: string, { left, currency, words, language }: RefundPanelProps): number | { fault: string } {
  const read = parseAmount(typed, { locale: language, currency })
  if (read.kind === 'ambiguous') return { fault: words.twoReadings }
  if (read.kind !== 'amount' || read.minor === 0) return { fault: words.noAmount }
  if (read.minor > left) return { fault: fillIn(words.tooMuch, { left: showMoney(left, currency, language) }) }
  return read.minor
}

/** In the form in which it is read back as the same amount. */
function show(minor: number, currency: string, language: Locale): string {
  const decimal = canonicalAmount({ minor, currency })
  return language === 'en' ? decimal : decimal.replace('.', ',')
}
