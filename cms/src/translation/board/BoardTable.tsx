import { LOCALE_NAMES, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { showMoment } from '../../desk/show-date.ts'
import { fillIn } from '../../languages/pick-words.ts'
import { sayLabel } from '../../review/screen/say-label.ts'
import { editPageOf, reviewPageOf } from '../../review/screen/review-addresses.ts'
import { withdrawalOf } from '../../withdrawal/screen/addresses.ts'
import { translatePageOf } from '../side-by-side/translate-address.ts'
import { STATE_SHAPES, stateWords, type boardWords } from '../translation-words.ts'
import type { BoardCell, BoardRow } from './read-board.ts'

/** In whatever language it was written. */
const HAVE_ONE_TITLE: ReadonlySet<BoardRow['collection']> = new Set(['campaigns', 'spending'])

type BoardTableProps = {
  rows: readonly BoardRow[]
  /** The one language that was asked for; null: all of them. */
  only: Locale | null
  language: Locale
  req: PayloadRequest
  words: Record<keyof typeof boardWords, string>
}

/** Documents down, languages across. On a telephone each document is a list. */
export function BoardTable({ rows, only, language, req, words }: BoardTableProps) {
  const speaker = { language, t: req.i18n.t as (key: never) => string }
  const locales = LOCALES.filter((locale) => only === null || locale === only)
  return (
    <table className="board-table">
      <thead>
        <tr>
          <th scope="col">{words.text}</th>
          {locales.map((locale) => (
            <th key={locale} lang={locale} scope="col">
              {LOCALE_NAMES[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.document}>
            <th scope="row">
              <a href={editPageOf({ ...row, locale: row.sourceLanguage })}>
                {row.title === null || row.title === '' ? (
                  words.untitled
                ) : (
                  <span lang={HAVE_ONE_TITLE.has(row.collection) ? undefined : row.sourceLanguage}>{row.title}</span>
                )}
              </a>
              <span className="board-kind">
                {sayLabel(req.payload.collections[row.collection].config.labels.singular, row.collection, speaker)}
              </span>
              {row.isHidden ? (
                <a className="board-note" data-hidden href={withdrawalOf(row.document)}>
                  {words.hidden}
                </a>
              ) : null}
            </th>
            {locales.map((locale) => (
              <td key={locale}>
                <Cell
                  cell={row.cells.find((cell) => cell.locale === locale)}
                  language={language}
                  row={row}
                  words={words}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = Pick<BoardTableProps, 'language' | 'words'> & { cell: BoardCell | undefined; row: BoardRow }

function Cell({ cell, row, language, words }: CellProps) {
  if (cell === undefined) return null
  const { locale, state, isSource, hasNewerDraft, awaitsApproval, isReturned, plannedFor, isPlanVoid } = cell
  const text = { collection: row.collection, document: row.document, locale }
  return (
    <>
      <a className="board-state" data-state={state} href={isSource ? editPageOf(text) : translatePageOf(text)}>
        <span aria-hidden="true" className="board-shape">
          {STATE_SHAPES[state]}
        </span>{' '}
        <span className="board-language" lang={locale}>
          {LOCALE_NAMES[locale]}
        </span>{' '}
        <span className="board-word">{stateWords[state][language]}</span>
      </a>
      {isSource ? <span className="board-note">{words.original}</span> : null}
      {hasNewerDraft ? <span className="board-note">{words.newerDraft}</span> : null}
      {isReturned ? (
        <a className="board-note" href={translatePageOf(text)}>
          {words.returned}
        </a>
      ) : null}
      {awaitsApproval ? (
        <a className="board-note" href={reviewPageOf(text)}>
          {words.awaits}
        </a>
      ) : null}
      {plannedFor === null ? null : (
        <a className="board-note" data-planned href={reviewPageOf(text)}>
          {fillIn(isPlanVoid ? words.plannedInVain : words.plannedFor, { at: showMoment(plannedFor, language) })}
        </a>
      )}
    </>
  )
}
