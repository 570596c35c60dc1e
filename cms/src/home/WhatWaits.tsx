import { LOCALE_NAMES, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload, ServerProps, TypedUser } from 'payload'
import { fillIn, languageOf, pickWords } from '../languages/pick-words.ts'
import { logger } from '../log/logger.ts'
import { codeOf } from '../payments/error-code.ts'
import { mayDo } from '../people/may-do.ts'
import { boardAddress, type StateFilter } from '../translation/board/board-order.ts'
import { AccountsWaiting } from './AccountsWaiting.tsx'
import { homeWords } from './home-words.ts'
import { readWaiting, type WaitingIn } from './read-waiting.ts'
import './home.css'

/** The head of everybody's first page: what waits for them, by what they may do. */
export async function WhatWaits({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const language = languageOf(i18n)
  return (
    <>
      {mayDo(user, 'see_translations') ? <TextsWaiting language={language} payload={payload} user={user} /> : null}
      {mayDo(user, 'see_account_trail') ? <AccountsWaiting language={language} payload={payload} /> : null}
    </>
  )
}

type TextsWaitingProps = { language: Locale; payload: Payload; user: TypedUser }

async function TextsWaiting({ language, payload, user }: TextsWaitingProps) {
  const words = pickWords(homeWords, language)
  const read = await readWaiting(payload, user.id).catch((error: unknown) => {
    logger.error({ code: codeOf(error) }, 'what waits could not be read')
    return null
  })
  return (
    <section aria-labelledby="home-waiting" className="desk home">
      <h2 id="home-waiting">{words.title}</h2>
      {read === null ? (
        <p role="status">{words.unavailable}</p>
      ) : (
        <Lists isReviewer={mayDo(user, 'approve_text')} read={read} words={words} />
      )}
    </section>
  )
}

type HomeWords = Record<keyof typeof homeWords, string>
type ListsProps = { read: readonly WaitingIn[]; isReviewer: boolean; words: HomeWords }

function Lists({ read, isReviewer, words }: ListsProps) {
  const lists = [
    ...(isReviewer ? [{ title: words.review, rows: rowsOf(read, (waiting) => sayReview(waiting, words)) }] : []),
    { title: words.yours, rows: rowsOf(read, (waiting) => sayOwn(waiting, words)) },
    { title: words.translation, rows: rowsOf(read, (waiting) => sayTranslation(waiting, words)) },
  ].filter(({ rows }) => rows.length > 0)
  if (lists.length === 0) return <p>{words.none}</p>
  return lists.map(({ title, rows }) => (
    <div className="home-list" key={title}>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ locale, sentences }) => (
          <li key={locale}>
            <span className="home-language" lang={locale}>
              {LOCALE_NAMES[locale]}
            </span>
            {sentences.map(({ say, state }) =>
              state === null ? (
                <span className="desk__quiet" key={say}>
                  {say}
                </span>
              ) : (
                <a href={boardAddress({ locale, state })} key={say}>
                  {say}
                </a>
              ),
            )}
          </li>
        ))}
      </ul>
    </div>
  ))
}

type Sentence = { say: string; state: StateFilter | null }
type Row = { locale: Locale; sentences: Sentence[] }

function rowsOf(read: readonly WaitingIn[], say: (waiting: WaitingIn) => Sentence[]): Row[] {
  return LOCALES.flatMap((locale) => {
    const waiting = read.find((one) => one.locale === locale)
    const sentences = waiting === undefined ? [] : say(waiting)
    return sentences.length === 0 ? [] : [{ locale, sentences }]
  })
}

function sayReview({ awaitsApproval, changedSinceApproval, forThem }: WaitingIn, words: HomeWords): Sentence[] {
  return [
    ...count(words.awaiting, awaitsApproval, 'awaits_approval'),
    ...(awaitsApproval === forThem ? [] : [{ say: fillIn(words.notYours, { count: forThem }), state: null }]),
    ...count(words.changed, changedSinceApproval, null),
  ]
}

function sayOwn({ theirDrafts }: WaitingIn, words: HomeWords): Sentence[] {
  return count(words.begun, theirDrafts, 'to_do')
}

function sayTranslation({ missing, draft, outdated }: WaitingIn, words: HomeWords): Sentence[] {
  return [
    ...count(words.outdated, outdated, 'to_do'),
    ...count(words.begun, draft, 'draft'),
    ...count(words.missing, missing, 'missing'),
  ]
}

function count(say: string, number: number, state: StateFilter | null): Sentence[] {
  return number === 0 ? [] : [{ say: fillIn(say, { count: number }), state }]
}
