import type { ServerProps } from 'payload'
import { languageOf, pickWords } from '../languages/pick-words.ts'
import { subjectsFor } from '../trail/subjects-for.ts'
import { TRAIL } from '../trail/screen/trail-address.ts'
import { BOARD } from '../translation/board/board-order.ts'
import { readerOfTexts } from '../translation/reader-of-texts.ts'
import { homeWords } from './home-words.ts'
import './home.css'

/** The ways to the screens that are no list of documents, at the head of the navigation. */
export function DeskLinks({ i18n, user }: ServerProps) {
  const words = pickWords(homeWords, languageOf(i18n))
  const links = [
    ...(readerOfTexts(user) !== null ? [{ href: BOARD, label: words.board }] : []),
    ...(subjectsFor(user).length > 0 ? [{ href: TRAIL, label: words.trail }] : []),
  ]
  if (links.length === 0) return null
  return (
    <ul className="home-links">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a className="nav__link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
