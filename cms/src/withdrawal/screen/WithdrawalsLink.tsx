import Link from 'next/link'
import type { ServerProps } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { WITHDRAWALS } from './addresses.ts'
import { pageWords } from './withdrawal-words.ts'

/** In the admin's navigation, on every page. */
export function WithdrawalsLink({ i18n, user }: ServerProps) {
  if (!mayDo(user, 'see_withdrawals')) return null
  return (
    <Link className="nav__link" href={WITHDRAWALS} id="nav-withdrawals" prefetch={false}>
      <span className="nav__link-label">{pageWords.title[languageOf(i18n)]}</span>
    </Link>
  )
}
