import type { Locale } from '@campaign/shared/locales/locales.ts'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { EarlierVersions } from '../../drafts/earlier/EarlierVersions.tsx'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { readReviewSheet } from '../read-review-sheet.ts'
import type { ReviewedText } from '../reviewed.ts'
import { LanguageLinks } from './LanguageLinks.tsx'
import { NotWritten, Unfinished } from './NothingToReview.tsx'
import { readWrittenLanguages } from './read-written-languages.ts'
import { editPageOf } from './review-addresses.ts'
import { screenWords } from './screen-words.ts'
import { SheetView } from './SheetView.tsx'
import { requestForText } from '../../text-tab/request-for-text.ts'
import { textOfPage } from '../../text-tab/text-of-page.ts'
import { TextTab } from '../../text-tab/TextTab.tsx'
import { ReturnedNotice } from '../returning/ReturnedNotice.tsx'
import { ReturnSection } from '../returning/ReturnSection.tsx'
import '../returning/returned.css'
import './review.css'

/** `/admin/collections/{collection}/{id}/review`: one text in one language, as readers would see it, and its approval. */
export async function ReviewView({ initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const text = textOfPage(initPageResult)
  if (text === null) notFound()
  const words = pickWords(screenWords, languageOf(req.i18n))
  return (
    <TextTab
      className="review"
      isForThem={mayDo(req.user, 'see_review', text.collection)}
      name={words.tab}
      notForYou={words.notForYou}
      req={req}
      text={text}
    >
      <Review req={await requestForText(req, text)} text={text} />
    </TextTab>
  )
}

type ReviewProps = { req: PayloadRequest; text: ReviewedText }

async function Review({ req, text }: ReviewProps) {
  const words = pickWords(screenWords, languageOf(req.i18n))
  const written = await readWrittenLanguages(req, text)
  return (
    <>
      <div className="review-head">
        <LanguageLinks text={text} words={words} written={written} />
        <Link href={editPageOf(text)} prefetch={false}>
          {words.edit}
        </Link>
      </div>
      <ReturnedNotice language={languageOf(req.i18n)} req={req} text={text} />
      {written.includes(text.locale) ? (
        <Read req={req} text={text} written={written} />
      ) : (
        <NotWritten text={text} words={words} written={written} />
      )}
      {mayDo(req.user, 'remove_versions', text.collection) ? <EarlierVersions req={req} text={text} /> : null}
    </>
  )
}

async function Read({ req, text, written }: ReviewProps & { written: readonly Locale[] }) {
  const words = pickWords(screenWords, languageOf(req.i18n))
  const read = await readReviewSheet(req, text)
  switch (read.outcome) {
    case 'read':
      return <SheetView req={req} sheet={read.sheet} />
    case 'unfinished':
      return (
        <>
          <Unfinished missing={read.missing} words={words} />
          {mayDo(req.user, 'return_text') ? <ReturnSection language={languageOf(req.i18n)} text={text} /> : null}
        </>
      )
    case 'not_found':
      return <NotWritten text={text} words={words} written={written} />
  }
}
