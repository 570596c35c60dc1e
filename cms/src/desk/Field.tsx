'use client'

import { useId, type HTMLInputAutoCompleteAttribute } from 'react'

type FieldProps = {
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  /** What is wrong with it, and how to mend it. */
  fault?: string | undefined
  help?: string
  /** A list to choose from, instead of a box to type in. */
  choices?: readonly { value: string; label: string }[]
  type?: 'text' | 'date' | 'datetime-local'
  inputMode?: 'decimal' | 'text'
  maxLength?: number
  max?: string
  autoComplete?: HTMLInputAutoCompleteAttribute
  onEnter?: () => void
}

/** One field of a form of the desk, with its label, its help and its fault tied to it for screen readers. */
export function Field({ name, label, value, onChange, fault, help, choices, onEnter, ...box }: FieldProps) {
  const id = useId()
  const about = [help === undefined ? null : `${id}-help`, fault === undefined ? null : `${id}-fault`]
  const shared = {
    id,
    name,
    value,
    'aria-describedby': about.filter(Boolean).join(' ') || undefined,
    'aria-invalid': fault === undefined ? undefined : true,
  }
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {choices === undefined ? (
        <input
          autoComplete="off"
          type="text"
          {...box}
          {...shared}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || onEnter === undefined) return
            // On the page of a document the box stands inside Payload's own form, which Enter would send.
            event.preventDefault()
            onEnter()
          }}
        />
      ) : (
        <select {...shared} onChange={(event) => onChange(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
      {help === undefined ? null : (
        <p className="desk-field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {fault === undefined ? null : (
        <p className="desk-field__fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
