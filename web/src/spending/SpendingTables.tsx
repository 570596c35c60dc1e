import type { Locale } from '@campaign/shared/locales/locales.ts'
import { formatMoney } from '@campaign/shared/money/format-amount.ts'
import { otherLang } from '../layout/other-lang.ts'
import { formatDate, formatDayAndMonth, formatPercent } from '../messages/format.ts'
import type { Translator } from '../messages/messages.ts'
import { safeHref } from '../rich-text/safe-href.ts'
import type { SpendingYear, SpendingYearLine } from './spending-year.ts'

type SpendingTablesProps = {
  t: Translator
  /** Of the page, for words and figures. */
  locale: Locale
  years: readonly SpendingYear[]
}

/** How donations were used, set as in a report: a table a year, and beneath it who says so and as of when. */
export function SpendingTables({ t, locale, years }: SpendingTablesProps) {
  return (
    <div className="spending" lang={locale}>
      {years.length === 0 && <p>{t('spending.none')}</p>}
      {years.map((spent) => (
        <YearOfSpending key={spent.year} t={t} locale={locale} spent={spent} />
      ))}
    </div>
  )
}

type YearProps = { t: Translator; locale: Locale; spent: SpendingYear }

function YearOfSpending({ t, locale, spent }: YearProps) {
  const money = (amount: SpendingYear['total']) => formatMoney(amount, locale, { style: 'short' })
  const isWhole = spent.until.endsWith('-12-31')
  const year = String(spent.year)
  return (
    <div className="spending-year" id={spent.anchor}>
      <table>
        <caption>
          {isWhole
            ? t('spending.caption', { year })
            : t('spending.captionUntil', { year, date: formatDayAndMonth(spent.until, locale) })}
          {spent.missing.length > 0 && (
            <p className="small quiet">
              {t('spending.without', { parts: spent.missing.map((part) => t(`spending.parts.${part}`)).join(', ') })}
            </p>
          )}
          {spent.isSample && <p className="small quiet">{t('spending.sample')}</p>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('spending.purpose')}</th>
            <th scope="col">{t('spending.amount')}</th>
            <th scope="col">{t('spending.share')}</th>
          </tr>
        </thead>
        {spent.lines.map((line) => (
          <tbody key={line.purpose}>
            <tr>
              <th scope="rowgroup">
                {t(`spending.purposes.${line.purpose}`)}
                <Bar percent={line.percent} />
              </th>
              <td>{line.amount ? money(line.amount) : t('spending.less', { amount: money(spent.step) })}</td>
              <td>{line.amount ? formatPercent(line.percent, locale) : t('spending.lessShare')}</td>
            </tr>
            <Words t={t} locale={locale} words={line.words} />
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('spending.total')}</th>
            <td>{money(spent.total)}</td>
            <td>{formatPercent(100, locale)}</td>
          </tr>
        </tfoot>
      </table>
      {spent.received && (
        <p className="small">
          {t('spending.received', {
            year,
            date: formatDate(spent.until, locale),
            amount: money(spent.received.amount),
            fees: money(spent.received.fees),
          })}
        </p>
      )}
      <p className="small quiet">
        {t('spending.source', { date: formatDate(spent.until, locale), amount: money(spent.step) })}
        {spent.reports.map((report) => (
          <Report key={report.href} t={t} report={report} />
        ))}
      </p>
    </div>
  )
}

/**
 * The share once more, for the eye: its number stands in the same row. Its colours are said here too: without a style sheet
 * all of it would be black.
 */
function Bar({ percent }: { percent: number }) {
  return (
    <svg className="spending-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className="spending-bar-whole" fill="#edf4fb" width="100" height="1" />
      <rect className="spending-bar-share" fill="#0b5cab" width={percent} height="1" />
    </svg>
  )
}

/** Beneath the whole row: beside the figures a telephone has room for two words a line. */
function Words({ t, locale, words }: { t: Translator; locale: Locale; words: SpendingYearLine['words'] }) {
  return words.map(({ text, lang, part }) => (
    <tr key={part}>
      <td colSpan={3}>
        {part !== 'year' && (
          <>
            <span className="spending-part">{t(`spending.parts.${part}`)}&nbsp;·</span>{' '}
          </>
        )}
        <span lang={otherLang(lang, locale)}>{text}</span>
      </td>
    </tr>
  ))
}

function Report({ t, report }: { t: Translator; report: SpendingYear['reports'][number] }) {
  const target = safeHref(report.href)
  if (!target) return null
  return (
    <>
      {' '}
      <a href={target.href} rel={target.isExternal ? 'noopener noreferrer' : undefined}>
        {t('spending.report', { year: String(report.year) })}
      </a>
    </>
  )
}
