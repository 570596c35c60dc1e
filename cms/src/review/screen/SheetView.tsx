import { LOCALE_NAMES } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { PlannedPublication } from '../../planning/screen/PlannedPublication.tsx'
import { neverWordWords } from '../../never-words/never-word-words.ts'
import { NeverWordsSection } from '../../never-words/screen/NeverWordsSection.tsx'
import type { ReviewSheet } from '../review-sheet.ts'
import { checklistQuestions, checklistWords } from './checklist-words.ts'
import { decisionOutcomes, decisionWords } from './decision-words.ts'
import { Decision } from './Decision.tsx'
import { describeDocument } from './describe-fields.ts'
import type { Drawing } from './drawing.ts'
import { findingClassWords, findingWords } from './finding-words.ts'
import { FoundSection } from './FoundSection.tsx'
import { listFound } from './list-found.ts'
import { listLeaves } from './list-leaves.ts'
import { nameDocuments } from './name-documents.ts'
import { namePlace } from './name-place.ts'
import { decisionPathOf } from './review-addresses.ts'
import { screenWords, textWords } from './screen-words.ts'
import { ShownFields } from './ShownFields.tsx'
import { SheetConsentView } from './SheetConsentView.tsx'
import { Standing } from './Standing.tsx'
import { ReturnSection } from '../returning/ReturnSection.tsx'

/** The sheet of one text: where it stands, the text, what was found in it, and the decision of whoever may take one. */
export async function SheetView({ sheet, req }: { sheet: ReviewSheet; req: PayloadRequest }) {
  const { content, publicNow, locale, standing } = sheet
  const language = languageOf(req.i18n)
  const text = pickWords(textWords, language)
  const screen = pickWords(screenWords, language)
  const finding = pickWords(findingWords, language)
  const fields = describeDocument({
    fields: req.payload.collections[sheet.collection].config.fields,
    now: { ...content.shared, ...content.own },
    before: publicNow === null ? null : { ...publicNow.shared, ...publicNow.own },
    speaker: req.i18n,
  })
  const { found, segments } = listFound(sheet.findings, listLeaves(fields, content.pictures))
  const drawing: Drawing = {
    ...{ req, locale, language, words: text, segments, pictures: content.pictures },
    picturesNow: publicNow?.pictures ?? null,
    pictureFaults: sheet.pictureFaults,
    shownFaces: sheet.shownFaces,
    names: await nameDocuments(req, fields, locale),
  }
  const inWords = found.map(({ class: kind, path, locale: elsewhere, ...one }) => ({
    ...one,
    what: findingClassWords[kind][language],
    mustBeMended: kind === 'never_word',
    place: [...(elsewhere === undefined ? [] : [LOCALE_NAMES[elsewhere]]), ...namePlace(fields, path, text)].join(
      ' › ',
    ),
  }))
  const pointable = found.map(({ key, class: kind, path }, at) => ({
    ...{ key, class: kind, path },
    label: `${at + 1}. ${inWords[at]?.what ?? ''} · ${inWords[at]?.place ?? ''}`,
  }))
  const mustBeMendedWords = neverWordWords.mustBeMended[language]
  const isReviewer = mayDo(req.user, 'approve_text')
  return (
    <>
      <Standing isReviewer={isReviewer} language={language} sheet={sheet} words={screen} />
      {sheet.consent === null ? null : <SheetConsentView consent={sheet.consent} language={language} />}
      <section aria-labelledby="review-text" className="desk__part">
        <h2 id="review-text">{text.text}</h2>
        <ShownFields drawing={drawing} fields={fields} />
      </section>
      {isReviewer && sheet.refusal === null ? (
        <Decision
          found={inWords}
          hash={sheet.hash}
          locale={locale}
          outcomes={{ ...pickWords(outcomeWords, language), ...pickWords(decisionOutcomes, language) }}
          path={decisionPathOf(sheet)}
          questions={sheet.checklist.map((item) => ({
            item,
            question: checklistQuestions[item].question[language],
            help: checklistQuestions[item].help[language],
          }))}
          standing={standing}
          words={{
            busy: actWords.busy[language],
            finding,
            checklist: pickWords(checklistWords, language),
            decision: pickWords(decisionWords, language),
          }}
        />
      ) : (
        <FoundSection
          ask={({ mustBeMended }) => (mustBeMended ? <p className="review-notice">{mustBeMendedWords}</p> : null)}
          found={inWords}
          isAsked={false}
          locale={locale}
          words={finding}
        />
      )}
      {standing !== 'public' && mayDo(req.user, 'return_text') ? (
        <ReturnSection language={language} pointable={pointable} text={sheet} />
      ) : null}
      {mayDo(req.user, 'plan_publication') ? <PlannedPublication req={req} sheet={sheet} /> : null}
      {sheet.collection === 'stories' ? <NeverWordsSection owner={sheet.document} req={req} /> : null}
    </>
  )
}
