import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { HeadRecord } from '../../admin/heading/HeadRecord.tsx'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { ConfirmedAct } from '../../desk/ConfirmedAct.tsx'
import { namesOfStaff } from '../../desk/names-of-staff.ts'
import { isUuid } from '../../donations/is-uuid.ts'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { readOutsideCopies } from '../keep-outside-copies.ts'
import { poolOf } from '../pool-of.ts'
import { readWithdrawals, type HiddenStory } from '../read-withdrawals.ts'
import { ERASE_WORDS, readTypedWords } from '../typed-words.ts'
import { Copies } from './Copies.tsx'
import { nameStories } from './name-stories.ts'
import { EraseForm } from './EraseForm.tsx'
import { HiddenStoryActs } from './HiddenStoryActs.tsx'
import { LiveInstances } from './LiveInstances.tsx'
import { pageWords, storyWords, withdrawalOutcomes } from './withdrawal-words.ts'
import './withdrawal.css'

/** `/admin/collections/stories/{id}/withdrawal`: one story is hidden, shown again or erased. */
export function StoryWithdrawalView({ initPageResult }: DocumentViewServerProps) {
  const { req, docID, collectionConfig } = initPageResult
  if (collectionConfig?.slug !== 'stories' || typeof docID !== 'string' || !isUuid(docID)) notFound()
  const language = languageOf(req.i18n)
  return (
    <>
      <SetDocumentStepNav
        collectionSlug="stories"
        id={docID}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={storyWords.tab[language]}
      />
      <HeadRecord />
      <main className="desk desk--page withdrawal">
        <Gutter>
          {mayDo(req.user, 'see_withdrawals') ? (
            <Withdrawing req={req} story={docID} />
          ) : (
            <p>{pageWords.notForYou[language]}</p>
          )}
        </Gutter>
      </main>
    </>
  )
}

async function Withdrawing({ req, story }: { req: PayloadRequest; story: string }) {
  const language = languageOf(req.i18n)
  const books = poolOf(req)
  const state = await readWithdrawals(books)
  const hidden = state.hidden.find((one) => one.story === story)
  const mayWithdraw = mayDo(req.user, 'withdraw_stories')
  return (
    <>
      <h1>{storyWords.tab[language]}</h1>
      {mayWithdraw ? null : <p className="desk__quiet">{pageWords.reviewersOnly[language]}</p>}
      <Hiding hidden={hidden} mayWithdraw={mayWithdraw} req={req} story={story} />
      <LiveInstances language={language} state={state} />
      {mayWithdraw ? <Erasing req={req} story={story} /> : null}
      <Copies
        copies={await readOutsideCopies(books, story)}
        language={language}
        mayKeep={mayWithdraw}
        names={await nameStories(req, [story])}
      />
    </>
  )
}

type HidingProps = { req: PayloadRequest; story: string; hidden: HiddenStory | undefined; mayWithdraw: boolean }

async function Hiding({ req, story, hidden, mayWithdraw }: HidingProps) {
  const language = languageOf(req.i18n)
  const words = pickWords({ ...actWords, ...storyWords }, language)
  const outcomes = pickWords({ ...outcomeWords, ...withdrawalOutcomes }, language)
  const names = await namesOfStaff(req.payload, [hidden?.hiddenBy, hidden?.restoreAskedBy])
  const hide = (button: string, listsCopies: boolean) => (
    <ConfirmedAct
      body={{ stories: [story], listsCopies }}
      isMain={!listsCopies}
      isOffered={hidden === undefined}
      outcomes={outcomes}
      path="/api/withdrawal/hide"
      words={{ button, back: words.back, busy: words.busy }}
    />
  )
  return (
    <section className="withdrawal-part">
      {hidden === undefined ? (
        <p className="desk__sentence">{words.visible}</p>
      ) : (
        <HiddenStoryActs
          hidden={hidden}
          language={language}
          names={names}
          reviewer={mayWithdraw ? (req.user?.id ?? null) : null}
        />
      )}
      {mayWithdraw && hidden === undefined ? <p>{words.hideWhy}</p> : null}
      {mayWithdraw ? (
        <div className="withdrawal-acts">
          {hide(words.hide, false)}
          {hide(words.hideAndList, true)}
        </div>
      ) : null}
    </section>
  )
}

async function Erasing({ req, story }: { req: PayloadRequest; story: string }) {
  const language = languageOf(req.i18n)
  const words = await readTypedWords(poolOf(req), story)
  if (words === null) notFound()
  const plain: readonly string[] = Object.values(ERASE_WORDS)
  const word = words.every((one) => plain.includes(one)) ? ERASE_WORDS[language] : (words[0] ?? ERASE_WORDS[language])
  return (
    <section aria-labelledby="withdrawal-erase" className="desk__part">
      <h2 id="withdrawal-erase">{storyWords.erase[language]}</h2>
      <p>{storyWords.eraseWhy[language]}</p>
      <EraseForm
        outcomes={pickWords({ ...outcomeWords, ...withdrawalOutcomes }, language)}
        story={story}
        word={word}
        words={pickWords({ ...actWords, ...storyWords }, language)}
      />
    </section>
  )
}
