import { LOCALE_NAMES, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import Link from 'next/link'
import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { asSystem } from '../../people/as-system.ts'
import { headingWords } from './heading-words.ts'

/** What has a title in each of its languages. */
type Titled = 'stories' | 'pages'

/**
 * The title of a text in a list. What is not written in the language chosen there is called by its title in one in which
 * it is, and leads there: else a list is full of texts without names.
 */
export async function TitleCell({
  cellData,
  collectionSlug,
  i18n,
  link,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const collection = collectionSlug as Titled
  const document = String(rowData?.['id'])
  const own = typeof cellData === 'string' && cellData !== '' ? cellData : null
  const elsewhere = own === null ? await titleElsewhere(payload, collection, document) : null
  const name =
    elsewhere === null ? (
      (own ?? headingWords.untitled[languageOf(i18n)])
    ) : (
      <>
        <span lang={elsewhere.locale}>{elsewhere.title}</span> ({LOCALE_NAMES[elsewhere.locale]})
      </>
    )
  const address = `/admin/collections/${collection}/${document}`
  return link === true ? (
    <Link href={elsewhere === null ? address : `${address}?locale=${elsewhere.locale}`} prefetch={false}>
      {name}
    </Link>
  ) : (
    name
  )
}

async function titleElsewhere(
  payload: Payload,
  collection: Titled,
  id: string,
): Promise<{ title: string; locale: Locale } | null> {
  const found = await payload.findByID({
    ...asSystem('the name of a text that stands in the list already'),
    collection,
    id,
    locale: 'all',
    draft: true,
    depth: 0,
    select: { title: true },
    disableErrors: true,
  })
  // Of all languages at once a field is a record by language, whatever its type says.
  const titles = (found?.title ?? {}) as unknown as Partial<Record<Locale, string | null>>
  const locale = LOCALES.find((one) => (titles[one] ?? '') !== '')
  return locale === undefined ? null : { title: titles[locale] ?? '', locale }
}
