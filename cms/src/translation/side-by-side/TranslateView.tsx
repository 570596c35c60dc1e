import { LOCALE_NAMES } from '@campaign/shared/locales/locales.ts'
import { readPreviewAddress } from '@campaign/shared/preview/preview.ts'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { environment } from '../../environment.ts'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { keepingWords } from '../../drafts/keeping/keeping-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { panelWords } from '../../preview/preview-words.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { editPageOf } from '../../review/screen/review-addresses.ts'
import { BOARD } from '../board/board-order.ts'
import { translatedFields } from '../describe-text.ts'
import { readStanding, type Standing } from '../read-standing.ts'
import { LanguageStates } from './LanguageStates.tsx'
import { listTargets } from './list-targets.tsx'
import { ReadyForm } from './ReadyForm.tsx'
import { formWordsOf } from './form-words.ts'
import { TranslateForm } from './TranslateForm.tsx'
import { translateWords } from './translate-words.ts'
import { requestForText } from '../../text-tab/request-for-text.ts'
import { textOfPage } from '../../text-tab/text-of-page.ts'
import { TextTab } from '../../text-tab/TextTab.tsx'
import { ReturnedNotice } from '../../review/returning/ReturnedNotice.tsx'
import '../../review/returning/returned.css'
import '../../review/screen/review.css'
import '../../drafts/drafts.css'
import './translate.css'

/** `/admin/collections/{collection}/{id}/translate`: one language of a text, beside the one it is translated from. */
export async function TranslateView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const text = textOfPage(initPageResult)
  if (text === null) notFound()
  const words = pickWords(translateWords, languageOf(req.i18n))
  return (
    <TextTab
      className="review translate"
      isForThem={mayDo(req.user, 'see_translations', text.collection)}
      name={words.tab}
      notForYou={words.notForYou}
      req={req}
      text={text}
    >
      <Translate req={await requestForText(req, text)} stored={doc} text={text} />
    </TextTab>
  )
}

type TranslateProps = { req: PayloadRequest; text: ReviewedText; stored: Record<string, unknown> }

async function Translate({ req, text, stored }: TranslateProps) {
  const language = languageOf(req.i18n)
  const words = pickWords(translateWords, language)
  const standing = await readStanding(req, text)
  if (standing === null)
    return (
      <p>
        {words.nothingWritten} <a href={editPageOf(text)}>{words.edit}</a>
      </p>
    )
  return (
    <>
      <div className="review-head">
        <LanguageStates language={language} req={req} text={text} words={words} />
        <a href={BOARD}>{words.board}</a>
      </div>
      <ReturnedNotice language={language} req={req} text={text} />
      {standing.isSource ? (
        <Original standing={standing} language={language} text={text} />
      ) : (
        <Translation req={req} standing={standing} stored={stored} text={text} />
      )}
    </>
  )
}

type OriginalProps = { standing: Standing; language: ReturnType<typeof languageOf>; text: ReviewedText }

function Original({ standing, language, text }: OriginalProps) {
  const words = pickWords(translateWords, language)
  return (
    <section aria-labelledby="translate-original" className="desk__part">
      <h2 id="translate-original">{fillIn(words.source, { language: LOCALE_NAMES[text.locale] })}</h2>
      <p>{words.thisIsSource}</p>
      <p>
        <a href={editPageOf(text)}>{words.edit}</a>
      </p>
      <ReadyForm text={text} seen={{ text: standing.text, source: standing.source }} words={formWordsOf(language)} />
    </section>
  )
}

async function Translation({ req, standing, stored, text }: TranslateProps & { standing: Standing }) {
  const language = languageOf(req.i18n)
  const words = pickWords(translateWords, language)
  const targets = await listTargets(req, text, standing, stored)
  const isOutdated = standing.state === 'outdated' || standing.state === 'public_outdated'
  return (
    <>
      {isOutdated ? <p className="review-notice">{words.isOutdated}</p> : null}
      {standing.sourceDraft === standing.source ? null : <p className="desk__quiet">{words.sourceIsBeingWritten}</p>}
      <TranslateForm
        key={`${text.document} ${text.locale}`}
        heads={{
          source: fillIn(words.source, { language: LOCALE_NAMES[standing.sourceLanguage] }),
          target: fillIn(words.target, { language: LOCALE_NAMES[text.locale] }),
          from: LOCALE_NAMES[standing.sourceLanguage],
          fromLocale: standing.sourceLanguage,
        }}
        offersStructure={standing.text === null && hasStructure(req, text)}
        seen={{ text: standing.text, source: standing.source }}
        targets={targets}
        text={text}
        keeping={pickWords(keepingWords, language)}
        preview={previewOf(req, text)}
        words={formWordsOf(language)}
      />
    </>
  )
}

function previewOf({ i18n, user }: PayloadRequest, { collection, document, locale }: ReviewedText) {
  const address = readPreviewAddress({ collection, id: document, locale })
  if (address === null || !mayDo(user, 'preview_text', collection)) return null
  return { address, siteUrl: environment.SITE_URL, words: pickWords(panelWords, languageOf(i18n)) }
}

/** Texts made of more than words: what they are made of can be brought over. */
function hasStructure(req: PayloadRequest, { collection }: ReviewedText): boolean {
  return translatedFields(req.payload.collections[collection].config.fields).some(({ type }) => type === 'richText')
}
