import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { OwnPage } from '../../admin/OwnPage.tsx'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { ConfirmedAct } from '../../desk/ConfirmedAct.tsx'
import { adminGroups } from '../../languages/admin-groups.ts'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { readOutsideCopies } from '../keep-outside-copies.ts'
import { poolOf } from '../pool-of.ts'
import { readWithdrawals } from '../read-withdrawals.ts'
import { WITHDRAWALS } from './addresses.ts'
import { Copies } from './Copies.tsx'
import { nameStories } from './name-stories.ts'
import { HiddenStories } from './HiddenStories.tsx'
import { LiveInstances } from './LiveInstances.tsx'
import { findVisible } from './name-stories.ts'
import { SelectStories } from './SelectStories.tsx'
import { pageWords, withdrawalOutcomes } from './withdrawal-words.ts'
import './withdrawal.css'

const SHOWN = 50

/** `/admin/withdrawals`: all that is hidden, whether the sites know, and the button that hides everything. */
export function WithdrawalsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = languageOf(req.i18n)
  const { q, done } = view.searchParams ?? {}
  return (
    <OwnPage
      above={[{ label: adminGroups.stories[language], url: '/admin/collections/stories' }]}
      address={WITHDRAWALS}
      className="withdrawal"
      refusal={mayDo(req.user, 'see_withdrawals') ? null : pageWords.notForYou[language]}
      title={pageWords.title[language]}
      view={view}
    >
      <Withdrawals done={typeof done === 'string' ? done : ''} query={typeof q === 'string' ? q : ''} req={req} />
    </OwnPage>
  )
}

async function Withdrawals({ req, query, done }: { req: PayloadRequest; query: string; done: string }) {
  const language = languageOf(req.i18n)
  const books = poolOf(req)
  const state = await readWithdrawals(books)
  const mayWithdraw = mayDo(req.user, 'withdraw_stories')
  const copies = await readOutsideCopies(books)
  const names = await nameStories(
    req,
    copies.map(({ story }) => story),
  )
  const said = done === 'erased' || done === 'erasing' ? withdrawalOutcomes[done][language] : null
  return (
    <>
      {said === null ? null : (
        <p className="desk-outcome" role="status">
          {said}
        </p>
      )}
      <p className="desk__sentence">{pageWords.intro[language]}</p>
      {mayWithdraw ? <HideAll req={req} /> : <p className="desk__quiet">{pageWords.reviewersOnly[language]}</p>}
      <LiveInstances language={language} state={state} />
      <HiddenStories hidden={state.hidden} req={req} />
      {mayWithdraw ? <Selecting hidden={state.hidden.map(({ story }) => story)} query={query} req={req} /> : null}
      <Copies copies={copies} language={language} mayKeep={mayWithdraw} names={names} />
    </>
  )
}

function HideAll({ req }: { req: PayloadRequest }) {
  const language = languageOf(req.i18n)
  const words = pickWords({ ...actWords, ...pageWords }, language)
  return (
    <ConfirmedAct
      body={{ stories: 'all' }}
      isMain
      outcomes={pickWords({ ...outcomeWords, ...withdrawalOutcomes }, language)}
      path="/api/withdrawal/hide"
      words={{
        button: words.hideAll,
        consequence: words.hideAllWhy,
        confirm: words.hideAllConfirm,
        back: words.back,
        busy: words.busy,
      }}
    />
  )
}

type SelectingProps = { req: PayloadRequest; hidden: readonly string[]; query: string }

async function Selecting({ req, hidden, query }: SelectingProps) {
  const language = languageOf(req.i18n)
  const stories = await findVisible(req, { hidden, query, limit: SHOWN })
  return (
    <section aria-labelledby="withdrawal-find" className="desk__part">
      <h2 id="withdrawal-find">{pageWords.find[language]}</h2>
      <form action={WITHDRAWALS} className="withdrawal-search" method="get" role="search">
        <label htmlFor="withdrawal-q">{pageWords.search[language]}</label>
        <span>
          <input defaultValue={query} id="withdrawal-q" maxLength={100} name="q" type="search" />
          <button className="desk-button" type="submit">
            {pageWords.doSearch[language]}
          </button>
        </span>
      </form>
      <p className="desk__quiet">
        {stories.length === 0 ? pageWords.noneVisible[language] : fillIn(pageWords.visible[language], { count: SHOWN })}
      </p>
      <SelectStories
        outcomes={pickWords({ ...outcomeWords, ...withdrawalOutcomes }, language)}
        stories={stories}
        words={pickWords({ ...actWords, ...pageWords }, language)}
      />
    </section>
  )
}
