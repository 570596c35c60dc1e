import type { Locale } from '@campaign/shared/locales/locales.ts'
import { fillIn } from '../languages/pick-words.ts'
import { chapters } from './chapters.ts'
import { CHAPTER_IDS, type ChapterId, type GuideLanguage } from './guide.ts'
import { guideAddress } from './guide-address.ts'
import { guideWords } from './guide-words.ts'
import { Markdown } from './Markdown.tsx'
import { sectionsOf } from './sections-of.ts'

type OneChapterProps = { id: ChapterId; language: GuideLanguage; speaks: Locale }

/** A chapter: what it is for, its sections, and the way to the ones around it. */
export function OneChapter({ id, language, speaks }: OneChapterProps) {
  const { title, about } = chapters[language][id]
  const sections = sectionsOf(id, language)
  const place = CHAPTER_IDS.indexOf(id)
  const [before, after] = [CHAPTER_IDS[place - 1], CHAPTER_IDS[place + 1]]
  return (
    <>
      <article className="guide-chapter" lang={language}>
        <h1>{title}</h1>
        <p className="desk__sentence">{about}</p>
        {sections.length > 1 ? (
          <nav aria-label={guideWords.inThisChapter[speaks]} className="guide-sections guide-for-screen">
            <ul>
              {sections.map(([section, { title: name }]) => (
                <li key={section}>
                  <a href={`#${section}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {sections.map(([section, { title: name, text }]) => (
          <section aria-labelledby={section} className="guide-section" key={section}>
            <h2 id={section}>{name}</h2>
            <Markdown language={language} text={text} />
          </section>
        ))}
      </article>
      <nav aria-label={guideWords.all[speaks]} className="guide-around guide-for-screen" lang={language}>
        {before === undefined ? null : (
          <a href={guideAddress(before)} rel="prev">
            {fillIn(guideWords.previous[language], { title: chapters[language][before].title })}
          </a>
        )}
        {after === undefined ? null : (
          <a href={guideAddress(after)} rel="next">
            {fillIn(guideWords.next[language], { title: chapters[language][after].title })}
          </a>
        )}
      </nav>
    </>
  )
}
