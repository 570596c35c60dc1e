import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { createLocalReq, type DocumentViewServerProps, type InitPageResult, type PayloadRequest } from 'payload'
import { isUuid } from '../../donations/is-uuid.ts'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { readReviewSheet } from '../read-review-sheet.ts'
import { isReviewed, type ReviewedText } from '../reviewed.ts'
import { LanguageLinks } from './LanguageLinks.tsx'
import { NotWritten, Unfinished } from './NothingToReview.tsx'
import { readWrittenLanguages } from './read-written-languages.ts'
import { editPageOf } from './review-addresses.ts'
import { screenWords } from './screen-words.ts'
import { SheetView } from './SheetView.tsx'
import './review.css'

/** `/admin/collections/{collection}/{id}/review`: one text in one language, as readers would see it, and its approval. */
export async function ReviewView({ initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const text = textOf(initPageResult)
  if (text === null) notFound()
  const words = pickWords(screenWords, languageOf(req.i18n))
  const { admin, labels } = req.payload.collections[text.collection].config
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={text.collection}
        id={text.document}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={words.tab}
      />
      <main className="desk desk--page review">
        <Gutter>
          {mayDo(req.user, 'see_review') ? (
            <Review req={await requestFor(req, text)} text={text} />
          ) : (
            <p>{words.notForYou}</p>
          )}
        </Gutter>
      </main>
    </>
  )
}

function textOf({ collectionConfig, docID, locale }: InitPageResult): ReviewedText | null {
  const collection = collectionConfig?.slug ?? ''
  if (!isReviewed(collection) || typeof docID !== 'string' || !isUuid(docID) || !isLocale(locale?.code)) return null
  return { collection, document: docID, locale: locale.code }
}

/** One of its own: the page's is in use by all that is drawn beside this, and carries the transaction of whoever began one. */
function requestFor({ i18n, payload, user }: PayloadRequest, { locale }: ReviewedText): Promise<PayloadRequest> {
  return createLocalReq({ req: { i18n }, user: user ?? undefined, locale, fallbackLocale: false }, payload)
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
      {written.includes(text.locale) ? (
        <Read req={req} text={text} written={written} />
      ) : (
        <NotWritten text={text} words={words} written={written} />
      )}
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
      return <Unfinished missing={read.missing} words={words} />
    case 'not_found':
      return <NotWritten text={text} words={words} written={written} />
  }
}
