import { LOCALE_NAMES, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload, ServerProps, TypedUser } from 'payload'
import { fillIn, languageOf, pickWords } from '../languages/pick-words.ts'
import { logger } from '../log/logger.ts'
import { codeOf } from '../payments/error-code.ts'
import { mayDo } from '../people/may-do.ts'
import { boardAddress } from '../translation/board/board-order.ts'
import { readerOfTexts } from '../translation/reader-of-texts.ts'
import { AccountsWaiting } from './AccountsWaiting.tsx'
import { Errands } from './Errands.tsx'
import { homeWords } from './home-words.ts'
import { readErrands, type ErrandsWaiting } from './read-errands.ts'
import { readWaiting, type WaitingIn } from './read-waiting.ts'
import './home.css'

/** The head of everybody's first page: what waits for them, by what they may do. */
export async function WhatWaits({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const language = languageOf(i18n)
  return (
    <>
      <Waiting language={language} payload={payload} user={user} />
      {mayDo(user, 'see_account_trail') ? <AccountsWaiting language={language} payload={payload} /> : null}
    </>
  )
}

type WaitingProps = { language: Locale; payload: Payload; user: TypedUser }

async function Waiting({ language, payload, user }: WaitingProps) {
  const words = pickWords(homeWords, language)
  const read = await readAll(payload, user).catch((error: unknown) => {
    logger.error({ code: codeOf(error) }, 'what waits could not be read')
    return null
  })
  return (
    <section aria-labelledby="home-waiting" className="desk home">
      <h1 id="home-waiting">{words.title}</h1>
      {read === null ? (
        <p role="status">{words.unavailable}</p>
      ) : (
        <All {...read} isReviewer={mayDo(user, 'approve_text')} language={language} words={words} />
      )}
    </section>
  )
}

type Read = { errands: ErrandsWaiting; texts: readonly WaitingIn[] }

async function readAll(payload: Payload, user: TypedUser): Promise<Read> {
  const errands = await readErrands(payload, user)
  const reader = readerOfTexts(user)
  return { errands, texts: reader === null ? [] : await readWaiting(payload, reader) }
}

type HomeWords = Record<keyof typeof homeWords, string>
type AllProps = Read & { isReviewer: boolean; language: Locale; words: HomeWords }

function All({ errands, texts, isReviewer, language, words }: AllProps) {
  const lists = [
    ...(isReviewer ? [{ title: words.review, rows: rowsOf(texts, (waiting) => sayReview(waiting, words)) }] : []),
    { title: words.yours, rows: rowsOf(texts, (waiting) => sayOwn(waiting, words)) },
    { title: words.translation, rows: rowsOf(texts, (waiting) => sayTranslation(waiting, words)) },
  ].filter(({ rows }) => rows.length > 0)
  if (lists.length === 0 && errands.size === 0) return <p>{words.none}</p>
  return (
    <>
      <Errands errands={errands} language={language} title={words.pressing} />
      {lists.map(({ title, rows }) => (
        <div className="home-list" key={title}>
          <h2>{title}</h2>
          <ul>
            {rows.map(({ locale, sentences }) => (
              <li key={locale}>
                <span className="home-language" lang={locale}>
                  {LOCALE_NAMES[locale]}
                </span>
                {sentences.map(({ say, href }) =>
                  href === null ? (
                    <span className="desk__quiet" key={say}>
                      {say}
                    </span>
                  ) : (
                    <a href={href} key={say}>
                      {say}
                    </a>
                  ),
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

/** `href`: the list of exactly these; null where there is none. */
type Sentence = { say: string; href: string | null }
type Row = { locale: Locale; sentences: Sentence[] }

function rowsOf(read: readonly WaitingIn[], say: (waiting: WaitingIn) => Sentence[]): Row[] {
  return LOCALES.flatMap((locale) => {
    const waiting = read.find((one) => one.locale === locale)
    const sentences = waiting === undefined ? [] : say(waiting)
    return sentences.length === 0 ? [] : [{ locale, sentences }]
  })
}

function sayReview(waiting: WaitingIn, words: HomeWords): Sentence[] {
  const { locale, awaitsApproval, changedSinceApproval, forThem, planned, plannedInVain } = waiting
  return [
    ...count(words.awaiting, awaitsApproval, boardAddress({ locale, state: 'awaits_approval' })),
    ...(awaitsApproval === forThem ? [] : [{ say: fillIn(words.notYours, { count: forThem }), href: null }]),
    ...count(words.changed, changedSinceApproval, null),
    ...count(words.planned, planned, boardAddress({ locale, state: 'planned' })),
    ...count(words.plannedInVain, plannedInVain, boardAddress({ locale, state: 'planned' })),
  ]
}

function sayOwn({ locale, returned, theirDrafts, voided }: WaitingIn, words: HomeWords): Sentence[] {
  return [
    ...count(words.returned, returned, boardAddress({ locale, state: 'returned', isOwn: true })),
    ...count(words.begun, theirDrafts, boardAddress({ locale, state: 'to_do', isOwn: true })),
    ...count(words.voided, voided, boardAddress({ locale, isOwn: true })),
  ]
}

function sayTranslation({ locale, missing, draft, outdated }: WaitingIn, words: HomeWords): Sentence[] {
  return [
    ...count(words.outdated, outdated, boardAddress({ locale, state: 'to_do' })),
    ...count(words.begun, draft, boardAddress({ locale, state: 'draft' })),
    ...count(words.missing, missing, boardAddress({ locale, state: 'missing' })),
  ]
}

function count(say: string, number: number, href: string | null): Sentence[] {
  return number === 0 ? [] : [{ say: fillIn(say, { count: number }), href }]
}
