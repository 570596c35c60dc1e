import type { Locale } from '@campaign/shared/locales/locales.ts'
import { showDay, todayInParis } from '../desk/show-date.ts'
import { fillIn } from '../languages/pick-words.ts'
import { chapters } from './chapters.ts'
import { CHAPTER_IDS, type GuideLanguage } from './guide.ts'
import { guideWords } from './guide-words.ts'
import { Markdown } from './Markdown.tsx'
import { sectionsOf } from './sections-of.ts'

type WholeGuideProps = { language: GuideLanguage; speaks: Locale }

/** Every chapter on one page, numbered, and as of which day: to be printed and put into a drawer, for the day on which nothing else works. */
export function WholeGuide({ language, speaks }: WholeGuideProps) {
  return (
    <>
      <h1>{guideWords.fullTitle[speaks]}</h1>
      <p className="desk__quiet">{fillIn(guideWords.asOf[speaks], { when: showDay(todayInParis(), speaks) })}</p>
      <nav aria-label={guideWords.all[speaks]} className="guide-contents">
        <ol lang={language}>
          {CHAPTER_IDS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{chapters[language][id].title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {CHAPTER_IDS.map((id) => (
        <article aria-labelledby={id} className="guide-chapter guide-chapter--of-many" key={id} lang={language}>
          <h2 id={id}>{chapters[language][id].title}</h2>
          <p className="desk__sentence">{chapters[language][id].about}</p>
          {sectionsOf(id, language).map(([section, { title, text }]) => (
            <section className="guide-section" key={section}>
              <h3>{title}</h3>
              <Markdown language={language} text={text} />
            </section>
          ))}
        </article>
      ))}
    </>
  )
}
