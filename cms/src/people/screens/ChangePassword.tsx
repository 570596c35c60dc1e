'use client'

import { useState } from 'react'
import { Box } from './Box.tsx'
import type { DoorFaults } from './door-words.ts'
import type { SecurityWords } from './security-words.ts'
import { useDoor } from './use-door.ts'

type ChangePasswordProps = { words: SecurityWords; faults: DoorFaults; onBack: () => void }

/** The password of now, and the next one. What was typed stays when it is refused. */
export function ChangePassword({ words, faults, onBack }: ChangePasswordProps) {
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [isChanged, setChanged] = useState(false)
  const door = useDoor(faults)

  async function change(): Promise<void> {
    const answer = await door.knock('/api/account/own/change-password', { current, password })
    setWrong(answer?.outcome === 'wrong_password')
    setChanged(answer?.outcome === 'changed')
  }

  if (isChanged)
    return (
      <div className="security__form">
        <p role="status">{words.passwordChanged}</p>
        <button autoFocus className="desk-button" onClick={onBack} type="button">
          {words.back}
        </button>
      </div>
    )
  return (
    <div className="security__form">
      <Box
        autoComplete="current-password"
        fault={isWrong ? door.fault : undefined}
        isFirst
        label={words.currentPassword}
        name="current"
        onChange={setCurrent}
        onEnter={() => void change()}
        type="password"
        value={current}
      />
      <Box
        autoComplete="new-password"
        fault={isWrong ? undefined : door.fault}
        help={words.chooseHelp}
        label={words.newPassword}
        name="password"
        onChange={setPassword}
        onEnter={() => void change()}
        show={words.show}
        type="password"
        value={password}
      />
      <p className="security__acts">
        <button
          className="desk-button desk-button--main"
          disabled={door.isBusy}
          onClick={() => void change()}
          type="button"
        >
          {door.isBusy ? words.busy : words.keep}
        </button>
        <button className="desk-button" onClick={onBack} type="button">
          {words.back}
        </button>
      </p>
    </div>
  )
}
