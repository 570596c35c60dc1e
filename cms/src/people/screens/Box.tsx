'use client'

import { useEffect, useId, useRef, useState, type HTMLInputAutoCompleteAttribute } from 'react'

type BoxProps = {
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  autoComplete: HTMLInputAutoCompleteAttribute
  type?: 'email' | 'password' | 'code'
  help?: string
  fault?: string | undefined
  /** Moves the cursor here when the box appears, and again each time something is wrong with it. */
  isFirst?: boolean
  /** The words of the button that shows a password; none, no button. */
  show?: string
  /** Where the box does not stand in a form of its own. */
  onEnter?: () => void
}

/** One box at the door, with its label, its help and its fault tied to it for screen readers. */
export function Box(props: BoxProps) {
  const {
    name,
    label,
    value,
    onChange,
    autoComplete,
    type = 'email',
    help,
    fault,
    isFirst = false,
    show,
    onEnter,
  } = props
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    if (isFirst) box.current?.focus()
  }, [isFirst])
  useEffect(() => {
    if (fault !== undefined) box.current?.focus()
  }, [fault])
  const about = [help === undefined ? null : `${id}-help`, fault === undefined ? null : `${id}-fault`].filter(Boolean)
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={about.join(' ') || undefined}
        aria-invalid={fault === undefined ? undefined : true}
        autoCapitalize="none"
        autoComplete={autoComplete}
        className={type === 'code' ? 'door__code' : undefined}
        id={id}
        inputMode={type === 'code' ? 'text' : undefined}
        maxLength={type === 'code' ? 40 : 1024}
        name={name}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || onEnter === undefined) return
          event.preventDefault()
          onEnter()
        }}
        ref={box}
        required
        spellCheck={false}
        type={type === 'code' || (type === 'password' && isShown) ? 'text' : type}
        value={value}
      />
      {help === undefined ? null : (
        <p className="desk-field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {show === undefined ? null : (
        <label className="door__show">
          <input checked={isShown} onChange={(event) => setShown(event.target.checked)} type="checkbox" /> {show}
        </label>
      )}
      {fault === undefined ? null : (
        <p className="desk-field__fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
