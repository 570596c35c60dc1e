import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getPayload, getRequestLanguage, parseCookies } from 'payload'
import type { ReactNode } from 'react'
import { Logo } from '../../admin/Logo.tsx'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import config from '../../payload.config.ts'
import { doorFaults, doorWords, type DoorFaults, type DoorWords } from './door-words.ts'
import { FollowScheme } from './FollowScheme.tsx'
import './door.css'

type Said = { language: Locale; words: DoorWords; faults: DoorFaults }

/** What stands in the title of the window, in the language of whoever knocks. */
export async function titleOf(page: keyof typeof doorWords): Promise<Metadata> {
  const words = doorWords[page]
  return { title: `${words[await languageOfVisitor()]} · Russie-Libertés` }
}

/** The frame of the pages at the door: the house, and one column with one thing to do. */
export async function DoorPage({ draw }: { draw: (said: Said) => ReactNode }) {
  const language = await languageOfVisitor()
  return (
    <main className="door desk">
      <FollowScheme />
      <Logo />
      {draw({ language, words: pickWords(doorWords, language), faults: pickWords(doorFaults, language) })}
    </main>
  )
}

async function languageOfVisitor(): Promise<Locale> {
  const asked = await headers()
  const { config: settled } = await getPayload({ config })
  return languageOf({
    language: getRequestLanguage({ config: settled, cookies: parseCookies(asked), headers: asked }),
  })
}
