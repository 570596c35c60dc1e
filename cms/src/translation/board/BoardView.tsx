import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { OwnPage } from '../../admin/OwnPage.tsx'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { ListTurning } from '../../list-page/ListTurning.tsx'
import { readerOfTexts, type ReaderOfTexts } from '../reader-of-texts.ts'
import { boardWords } from '../translation-words.ts'
import { BoardFilters } from './BoardFilters.tsx'
import { BOARD, boardAddress, readBoardOrder, type BoardOrder } from './board-order.ts'
import { BoardTable } from './BoardTable.tsx'
import { readBoard, ROWS_ON_A_PAGE } from './read-board.ts'
import './board.css'

/** `/admin/translations`: all texts by language. */
export function BoardView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const words = pickWords(boardWords, languageOf(req.i18n))
  const reader = readerOfTexts(req.user)
  return (
    <OwnPage
      address={BOARD}
      className="list-page board"
      refusal={reader === null ? words.notForYou : null}
      title={words.title}
      view={view}
    >
      {reader && <Board order={readBoardOrder(view.searchParams ?? {})} reader={reader} req={req} />}
    </OwnPage>
  )
}

type BoardProps = { order: BoardOrder; reader: ReaderOfTexts; req: PayloadRequest }

async function Board({ order, reader, req }: BoardProps) {
  const language = languageOf(req.i18n)
  const words = pickWords(boardWords, language)
  const { rows, total } = await readBoard(req.payload, order, reader)
  const pages = Math.max(1, Math.ceil(total / ROWS_ON_A_PAGE))
  return (
    <>
      <p className="desk__quiet">{words.about}</p>
      <BoardFilters collections={reader.collections} order={order} req={req} words={words} />
      {rows.length === 0 ? (
        <p role="status">{words.none}</p>
      ) : (
        <>
          <p className="desk__quiet" role="status">
            {fillIn(words.count, { count: total })}
          </p>
          <BoardTable language={language} only={order.locale} req={req} rows={rows} words={words} />
        </>
      )}
      <ListTurning
        earlier={
          order.page > 1 ? { href: boardAddress({ ...order, page: order.page - 1 }), label: words.earlier } : undefined
        }
        here={fillIn(words.page, { page: order.page, pages })}
        later={
          order.page < pages
            ? { href: boardAddress({ ...order, page: order.page + 1 }), label: words.later }
            : undefined
        }
        name={words.title}
      />
    </>
  )
}
