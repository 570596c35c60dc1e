'use client'

import type { Locale } from '@campaign/shared/locales/locales.ts'
import { useId, useRef, useState, type FormEvent } from 'react'
import { useHeard } from '../admin/use-heard.ts'
import { askDesk, messageIn } from '../desk/ask-desk.ts'
import type { ReviewedCollection } from '../review/reviewed.ts'
import type { beginWords } from './draft-words.ts'

type BeginProps = {
  collection: ReviewedCollection
  /** Of the text. */
  locale: Locale
  localeName: string
  words: Record<keyof typeof beginWords, string>
}

/** One field, one button. What was typed stays, whatever comes back. */
export function BeginForm({ collection, locale, localeName, words }: BeginProps) {
  const field = useId()
  const isUnderWay = useRef(false)
  const [fault, setFault] = useState<string | null>(null)
  const isHeard = useHeard()

  async function begin(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('title')
    const title = typeof typed === 'string' ? typed.trim() : ''
    if (title === '') return setFault(words.missing)
    if (isUnderWay.current) return
    isUnderWay.current = true
    const { status, body } = await askDesk(`/api/${collection}?draft=true&depth=0&locale=${locale}`, {
      title,
      _status: 'draft',
    })
    isUnderWay.current = false
    if (status !== 201) return setFault(messageIn(body) ?? words.failed)
    const { doc } = body as { doc: { id: string } }
    // Loaded whole: after a change within the page Payload draws the form twice, and a word typed in between is lost.
    window.location.assign(`/admin/collections/${collection}/${doc.id}?locale=${locale}`)
  }

  return (
    <form className="desk__part" noValidate onSubmit={(event) => void begin(event)}>
      <label className="desk__sentence" htmlFor={field}>
        {words.title} ({localeName})
      </label>
      <p className="desk__quiet" id={`${field}-help`}>
        {words.help}
      </p>
      <input
        aria-describedby={`${field}-help ${field}-fault`}
        aria-invalid={fault !== null}
        autoComplete="off"
        autoFocus
        className="desk-begin__title"
        id={field}
        lang={locale}
        maxLength={collection === 'campaigns' || collection === 'spending' ? 120 : 160}
        name="title"
        type="text"
      />
      <p className="desk-begin__fault" id={`${field}-fault`} role="alert">
        {fault}
      </p>
      <button className="desk-button" disabled={!isHeard} type="submit">
        {words.begin}
      </button>
    </form>
  )
}
