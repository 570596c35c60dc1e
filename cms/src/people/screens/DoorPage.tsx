import type { Locale } from '@campaign/shared/locales/locales.ts'
import { headers } from 'next/headers'
import { getPayload, getRequestLanguage, parseCookies } from 'payload'
import type { ReactNode } from 'react'
import { Logo } from '../../admin/Logo.tsx'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import config from '../../payload.config.ts'
import { doorFaults, doorWords, type DoorFaults, type DoorWords } from './door-words.ts'
import './door.css'

type Said = { language: Locale; words: DoorWords; faults: DoorFaults }

/** The frame of the pages at the door: the house, and one column with one thing to do. */
export async function DoorPage({ draw }: { draw: (said: Said) => ReactNode }) {
  const asked = await headers()
  const { config: settled } = await getPayload({ config })
  const language = languageOf({
    language: getRequestLanguage({ config: settled, cookies: parseCookies(asked), headers: asked }),
  })
  return (
    <main className="door desk">
      <Logo />
      {draw({ language, words: pickWords(doorWords, language), faults: pickWords(doorFaults, language) })}
    </main>
  )
}
