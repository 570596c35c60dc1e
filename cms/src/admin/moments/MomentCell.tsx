import Link from 'next/link'
import type { DefaultServerCellComponentProps } from 'payload'
import { showMoment } from '../../desk/show-date.ts'
import { languageOf } from '../../languages/pick-words.ts'

/** A moment in a list, by the clock of Paris. */
export function MomentCell({ cellData, collectionSlug, i18n, link, rowData }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string' && !((cellData as unknown) instanceof Date)) return null
  const said = showMoment(cellData, languageOf(i18n))
  if (link !== true) return <span className="moment">{said}</span>
  return (
    <Link className="moment" href={`/admin/collections/${collectionSlug}/${String(rowData['id'])}`} prefetch={false}>
      {said}
    </Link>
  )
}
