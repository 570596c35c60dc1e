'use client'

import type { ReactNode } from 'react'

type DoorFormProps = {
  title: string
  /** Its main button, and what the button says while the door is being knocked at. */
  button: string
  busy: string
  isBusy: boolean
  /** Where else one may want to go. */
  aside: { href: string; label: string }
  onSubmit: () => Promise<void>
  children: ReactNode
}

/** A form at the door: what it is for, its boxes, one button, and one way elsewhere. */
export function DoorForm({ title, button, busy, isBusy, aside, onSubmit, children }: DoorFormProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void onSubmit()
      }}
    >
      <h1>{title}</h1>
      {children}
      <button className="desk-button desk-button--main" disabled={isBusy} type="submit">
        {isBusy ? busy : button}
      </button>{' '}
      <a className="door__aside" href={aside.href}>
        {aside.label}
      </a>
    </form>
  )
}
