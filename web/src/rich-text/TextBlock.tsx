import { SEASONS, type Season } from '@campaign/shared/stories/regions.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { Detail } from '../layout/Detail.tsx'
import { FigureText } from '../layout/FigureText.tsx'
import type { Translator } from '../messages/messages.ts'
import type { SpendingYear } from '../spending/spending-year.ts'
import { SpendingTables } from '../spending/SpendingTables.tsx'
import { safeHref } from './safe-href.ts'

type TextBlockProps = {
  t: Translator
  /** Of the page, for its own words. */
  locale: Locale
  /** As the CMS stores them; nothing is believed of them. */
  fields: Readonly<Record<string, unknown>>
  /** What donations were used for, where the text may show it. */
  spending: readonly SpendingYear[] | null
}

/** A block that stands between two paragraphs; of a kind not known here, nothing. */
export function TextBlock({ t, locale, fields, spending }: TextBlockProps) {
  if (fields.blockType === 'attributedQuote') return <Quotation fields={fields} />
  if (fields.blockType === 'sourcedFact') return <Fact t={t} locale={locale} fields={fields} />
  if (isSpendingBlock(fields) && spending)
    return <SpendingTables t={t} locale={locale} years={spending.filter(({ year }) => isAskedFor(year, fields))} />
  return null
}

/** Where tables of what donations were used for stand in a text; `year`: that of this year among them. */
export function isSpendingBlock(fields: TextBlockProps['fields'], year?: number): boolean {
  return fields.blockType === 'useOfDonations' && (year === undefined || isAskedFor(year, fields))
}

function isAskedFor(year: number, fields: TextBlockProps['fields']): boolean {
  return typeof fields.year !== 'number' || fields.year === year
}

function Quotation({ fields }: Pick<TextBlockProps, 'fields'>) {
  const [words, attribution] = [wordsOf(fields.text), wordsOf(fields.attribution)]
  if (words === '') return null
  return (
    <figure className="quotation">
      <blockquote>
        <p>{words}</p>
      </blockquote>
      {attribution !== '' && <figcaption className="small quiet">{attribution}</figcaption>}
    </figure>
  )
}

/** Set as in a report: the figure, what it counts, and beneath it who says so and as of when. */
function Fact({ t, locale, fields }: Omit<TextBlockProps, 'spending'>) {
  const [figure, statement, source] = [wordsOf(fields.figure), wordsOf(fields.statement), wordsOf(fields.source)]
  // Without its source a fact is a claim.
  if (statement === '' || source === '') return null
  const target = safeHref(fields.sourceUrl)
  const asOf = coarseDate(t, fields)
  return (
    <figure className="fact">
      {figure !== '' && (
        <p className="fact-figure">
          <FigureText text={figure} />
        </p>
      )}
      <p className="fact-statement">{statement}</p>
      <figcaption className="small quiet">
        <span lang={locale}>{t('text.source')}</span>{' '}
        {target?.isExternal ? (
          <a href={target.href} rel="noopener noreferrer">
            {source}
          </a>
        ) : (
          source
        )}
        {asOf !== '' && <Detail lang={locale}>{asOf}</Detail>}
      </figcaption>
    </figure>
  )
}

function coarseDate(t: Translator, { asOfSeason, asOfYear }: TextBlockProps['fields']): string {
  if (typeof asOfYear !== 'number' || !Number.isInteger(asOfYear)) return ''
  return isSeason(asOfSeason) ? t(`seasons.${asOfSeason}`, { year: String(asOfYear) }) : String(asOfYear)
}

function isSeason(value: unknown): value is Season {
  return (SEASONS as readonly unknown[]).includes(value)
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
