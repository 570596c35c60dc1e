import Link from 'next/link'
import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { pageOf } from '../addresses.ts'
import { idOf } from '../donation/read-donation-file.ts'
import { listWords } from './list-words.ts'

/** Whether a donation belongs to a monthly gift, with the way to it. */
export function MonthlyCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const language = languageOf(i18n)
  const id = idOf(cellData as string | { id: string } | null | undefined)
  if (id === null) return <span>{listWords.isOnce[language]}</span>
  return (
    <Link href={pageOf('subscriptions', id)} prefetch={false}>
      {listWords.isMonthly[language]}
    </Link>
  )
}
