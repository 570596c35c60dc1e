import type { AdminViewServerProps } from 'payload'
import { OwnPage } from '../admin/OwnPage.tsx'
import { languageOf } from '../languages/pick-words.ts'
import { chapters } from './chapters.ts'
import { Contents } from './Contents.tsx'
import { type GuideLanguage, isChapter } from './guide.ts'
import { GUIDE } from './guide-address.ts'
import { guideWords } from './guide-words.ts'
import { OneChapter } from './OneChapter.tsx'
import { WholeGuide } from './WholeGuide.tsx'
import './guide.css'

/** The address of the page for printing. */
const WHOLE = 'all'

/** `/admin/guide`, `/admin/guide/{chapter}` and `/admin/guide/all`, for everybody who has an account. */
export function GuideView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const asked = view.params?.['segments']?.[1]
  const speaks = languageOf(req.i18n)
  const language: GuideLanguage = speaks === 'fr' ? 'fr' : 'en'
  return (
    <OwnPage
      address={GUIDE}
      below={isChapter(asked) ? [{ label: chapters[language][asked].title, url: `${GUIDE}/${asked}` }] : []}
      className="guide"
      hasHeading={false}
      refusal={null}
      title={guideWords.fullTitle[speaks]}
      view={view}
    >
      {speaks === language ? null : <p className="desk__quiet">{guideWords.languages[speaks]}</p>}
      {isChapter(asked) ? (
        <OneChapter id={asked} language={language} speaks={speaks} />
      ) : asked === WHOLE ? (
        <WholeGuide language={language} speaks={speaks} />
      ) : (
        <Contents
          isUnknown={asked !== undefined}
          language={language}
          printAddress={`${GUIDE}/${WHOLE}`}
          roles={req.user?.roles ?? []}
          speaks={speaks}
        />
      )}
    </OwnPage>
  )
}
