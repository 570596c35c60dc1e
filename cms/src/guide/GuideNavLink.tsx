import Link from 'next/link'
import type { ServerProps } from 'payload'
import { languageOf } from '../languages/pick-words.ts'
import { GUIDE } from './guide-address.ts'
import { guideWords } from './guide-words.ts'

/** In the admin's navigation, on every page, for everybody. */
export function GuideNavLink({ i18n, user }: ServerProps) {
  if (!user) return null
  return (
    <Link className="nav__link" href={GUIDE} id="nav-guide" prefetch={false}>
      <span className="nav__link-label">{guideWords.title[languageOf(i18n)]}</span>
    </Link>
  )
}
