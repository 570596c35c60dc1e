import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Logo } from '../../admin/Logo.tsx'
import { windowTitle } from '../../admin/own-titles.ts'
import { languageOfVisitor } from '../../languages/language-of-visitor.ts'
import { pickWords } from '../../languages/pick-words.ts'
import { doorFaults, doorWords, type DoorFaults, type DoorWords } from './door-words.ts'
import { FollowScheme } from './FollowScheme.tsx'
import './door.css'

type Said = { language: Locale; words: DoorWords; faults: DoorFaults }

/** What stands in the title of the window, in the language of whoever knocks. */
export async function titleOf(page: keyof typeof doorWords): Promise<Metadata> {
  return { title: windowTitle(doorWords[page][await languageOfVisitor()]) }
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
