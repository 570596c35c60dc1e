import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { boardWords } from '../translation-words.ts'
import { BoardFilters } from './BoardFilters.tsx'
import { BOARD, boardAddress, readBoardOrder, type BoardOrder } from './board-order.ts'
import { BoardTable } from './BoardTable.tsx'
import { readBoard, ROWS_ON_A_PAGE } from './read-board.ts'
import './board.css'

/** `/admin/translations`: all texts by language. */
export async function BoardView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(BOARD)}`)
  const words = pickWords(boardWords, languageOf(req.i18n))
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: words.title }]} />
      <main className="desk desk--page board gutter--left gutter--right">
        <h1>{words.title}</h1>
        {mayDo(req.user, 'see_translations') ? (
          <Board order={readBoardOrder(searchParams ?? {})} req={req} />
        ) : (
          <p>{words.notForYou}</p>
        )}
      </main>
    </DefaultTemplate>
  )
}

async function Board({ order, req }: { order: BoardOrder; req: PayloadRequest }) {
  const language = languageOf(req.i18n)
  const words = pickWords(boardWords, language)
  const { rows, total } = await readBoard(req.payload, order)
  const pages = Math.max(1, Math.ceil(total / ROWS_ON_A_PAGE))
  return (
    <>
      <p className="desk__quiet">{words.about}</p>
      <BoardFilters order={order} req={req} words={words} />
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
      {pages === 1 ? null : (
        <nav aria-label={words.title} className="board-pages">
          {order.page > 1 ? (
            <a href={boardAddress({ ...order, page: order.page - 1 })} rel="prev">
              {words.earlier}
            </a>
          ) : null}
          <span>{fillIn(words.page, { page: order.page, pages })}</span>
          {order.page < pages ? (
            <a href={boardAddress({ ...order, page: order.page + 1 })} rel="next">
              {words.later}
            </a>
          ) : null}
        </nav>
      )}
    </>
  )
}
