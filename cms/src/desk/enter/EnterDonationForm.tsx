'use client'

import type { Locale } from '@campaign/shared/locales/locales.ts'
import { parseAmount } from '@campaign/shared/money/parse-amount.ts'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { OnceHeard } from '../../admin/OnceHeard.tsx'
import { showMoney } from '../../donations/show-money.ts'
import { fillIn } from '../../languages/pick-words.ts'
import { pageOf } from '../addresses.ts'
import { Field } from '../Field.tsx'
import { Outcome } from '../Outcome.tsx'
import { showDay } from '../show-date.ts'
import { Question } from '../Question.tsx'
import { useAct } from '../use-act.ts'
import type { enterWords } from './enter-words.ts'

export type Choice = { value: string; label: string }

type EnterDonationFormProps = {
  choices: { methods: Choice[]; currencies: Choice[]; campaigns: Choice[]; countries: Choice[] }
  /** By field and code: "amount_missing". */
  faults: Record<string, string>
  outcomes: Record<string, string>
  /** "par chèque", for the sentence that is confirmed. */
  methodsInSentence: Record<string, string>
  words: Record<keyof typeof enterWords | 'back' | 'busy', string>
  language: Locale
  /** ISO 8601 day, in Paris. */
  today: string
}

type Entry = {
  method: string
  amount: string
  currency: string
  receivedOn: string
  campaign: string
  taxCountry: string
  reference: string
}

type Faults = Partial<Record<keyof Entry | 'form', string>>

/** The form, then the same in one sentence to confirm, then the page of the gift. What was typed is never lost. */
export function EnterDonationForm(props: EnterDonationFormProps) {
  const { choices, faults: faultWords, outcomes, words, language, today } = props
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const act = useAct('/api/desk/donations', { isPageRedrawn: false })
  const [attempt] = useState(() => crypto.randomUUID())
  const [isAsking, setAsking] = useState(false)
  const [faults, setFaults] = useState<Faults>({})
  const [entry, setEntry] = useState<Entry>({
    method: choices.methods[0]?.value ?? '',
    amount: '',
    currency: choices.currencies[0]?.value ?? '',
    receivedOn: '',
    campaign: choices.campaigns.length === 1 ? (choices.campaigns[0]?.value ?? '') : '',
    taxCountry: '',
    reference: '',
  })

  const take = (name: keyof Entry) => (value: string) => {
    setEntry({ ...entry, [name]: value })
    setFaults({ ...faults, [name]: undefined })
    setAsking(false)
    act.forget()
  }
  const fieldOf = (name: keyof Entry) => ({ name, value: entry[name], onChange: take(name), fault: faults[name] })

  function check(): void {
    const found = findFaults(entry, language, today)
    const said = Object.entries(found).map(([field, code]) => [field, sayFault(faultWords, field, code)])
    setFaults(Object.fromEntries(said) as Faults)
    setAsking(said.length === 0)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }

  async function save(): Promise<void> {
    const outcome = await act.run({ ...entry, attempt, locale: language }, ({ body }) => {
      const { id, errors } = body as { id?: string; errors?: { field: string; code: string }[] }
      if (typeof id === 'string') router.push(pageOf('donations', id))
      if (errors)
        setFaults(Object.fromEntries(errors.map(({ field, code }) => [field, sayFault(faultWords, field, code)])))
    })
    if (outcome !== 'entered') setAsking(false)
  }

  return (
    <form
      className="desk-form"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isAsking) void save()
        else check()
      }}
    >
      <OnceHeard>
        <p>{words.intro}</p>
        <Field {...fieldOf('method')} choices={choices.methods} label={words.method} />
        <div className="desk-form__row">
          <Field {...fieldOf('amount')} inputMode="decimal" label={words.amount} />
          <Field {...fieldOf('currency')} choices={choices.currencies} label={words.currency} />
        </div>
        <Field {...fieldOf('receivedOn')} label={words.receivedOn} max={today} type="date" />
        <Field
          {...fieldOf('campaign')}
          choices={[{ value: '', label: '—' }, ...choices.campaigns]}
          label={words.campaign}
        />
        <Field
          {...fieldOf('taxCountry')}
          choices={[{ value: '', label: words.noCountry }, ...choices.countries]}
          label={words.country}
        />
        <Field {...fieldOf('reference')} help={words.referenceHelp} label={words.reference} maxLength={40} />
        {faults.form === undefined ? null : <p className="desk-field__fault">{faults.form}</p>}

        {isAsking ? (
          <Question
            back={words.back}
            busy={words.busy}
            confirm={words.save}
            consequence={questionOf(entry, props)}
            isBusy={act.isBusy}
            onBack={() => setAsking(false)}
          />
        ) : (
          <p>
            <button className="desk-button desk-button--main" type="submit">
              {words.check}
            </button>
          </p>
        )}
      </OnceHeard>
      <Outcome act={act} words={outcomes} />
    </form>
  )
}

/** What can be seen at once; the door looks at everything again. */
function findFaults(entry: Entry, language: Locale, today: string): Partial<Record<keyof Entry, string>> {
  const { currency, receivedOn, campaign } = entry
  const amount = parseAmount(entry.amount, { locale: language, currency })
  const found: [keyof Entry, string | null][] = [
    ['amount', amount.kind === 'missing' || amount.kind === 'ambiguous' ? amount.kind : null],
    ['amount', amount.kind === 'amount' && amount.minor > 0 ? null : 'not_possible'],
    ['receivedOn', receivedOn === '' ? 'missing' : receivedOn > today ? 'in_the_future' : null],
    ['campaign', campaign === '' ? 'not_possible' : null],
  ]
  // Of two faults of a field the first says more.
  return Object.fromEntries(found.filter(([, code]) => code !== null).toReversed())
}

function sayFault(words: Record<string, string>, field: string, code: string): string {
  return words[`${field}_${code}`] ?? words['form_missing'] ?? code
}

function questionOf(entry: Entry, { choices, methodsInSentence, words, language }: EnterDonationFormProps): string {
  const { currency } = entry
  const amount = parseAmount(entry.amount, { locale: language, currency })
  return fillIn(words.confirmQuestion, {
    amount: showMoney(amount.kind === 'amount' ? amount.minor : null, currency, language),
    method: methodsInSentence[entry.method] ?? '',
    date: showDay(`${entry.receivedOn}T12:00:00Z`, language),
    campaign: choices.campaigns.find(({ value }) => value === entry.campaign)?.label ?? '',
  })
}
