import type { Locale } from '@campaign/shared/locales/locales.ts'
import { ROLES, type Role } from '../people/roles.ts'
import { chapters } from './chapters.ts'
import { CHAPTER_IDS, type ChapterId, CHAPTERS_OF, type GuideLanguage } from './guide.ts'
import { guideAddress } from './guide-address.ts'
import { guideWords, roleWorkWords } from './guide-words.ts'

type ContentsProps = {
  /** The language of the guide, and the one in which the reader uses the admin. */
  language: GuideLanguage
  speaks: Locale
  roles: readonly Role[]
  isUnknown: boolean
  printAddress: string
}

/** The first page of the guide: what to do when something is wrong, then by the reader's own work, then everything. */
export function Contents({ language, speaks, roles, isUnknown, printAddress }: ContentsProps) {
  // One's own work first.
  const ordered = ROLES.toSorted((one, other) => Number(roles.includes(other)) - Number(roles.includes(one)))
  return (
    <>
      <h1>{guideWords.fullTitle[speaks]}</h1>
      {isUnknown ? <p role="status">{guideWords.unknown[speaks]}</p> : null}
      <p className="desk__sentence">{guideWords.about[speaks]}</p>
      <p className="guide-emergency">
        <a href={guideAddress('emergencies')}>{guideWords.emergency[speaks]}</a>
      </p>
      <section aria-labelledby="guide-roles" className="desk__part">
        <h2 id="guide-roles">{guideWords.whatDoYouDo[speaks]}</h2>
        <div className="guide-roles">
          {ordered.map((role) => (
            <div key={role}>
              <h3>{roleWorkWords[role][speaks]}</h3>
              <ol lang={language}>
                {CHAPTERS_OF[role].map((id) => (
                  <ChapterLink id={id} key={id} language={language} />
                ))}
              </ol>
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="guide-all" className="desk__part">
        <h2 id="guide-all">{guideWords.all[speaks]}</h2>
        <ol className="guide-chapters" lang={language}>
          {CHAPTER_IDS.map((id) => (
            <ChapterLink id={id} isTold key={id} language={language} />
          ))}
        </ol>
        <p className="guide-for-screen">
          <a href={printAddress}>{guideWords.print[speaks]}</a>
        </p>
      </section>
    </>
  )
}

type ChapterLinkProps = { id: ChapterId; language: GuideLanguage; isTold?: boolean }

function ChapterLink({ id, language, isTold = false }: ChapterLinkProps) {
  const { title, about } = chapters[language][id]
  return (
    <li>
      <a href={guideAddress(id)}>{title}</a>
      {isTold ? <span className="desk__quiet">{about}</span> : null}
    </li>
  )
}
