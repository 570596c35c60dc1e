import type { Locale } from '@campaign/shared/locales/locales.ts'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { todayInParis } from '../../desk/show-date.ts'
import { pickWords } from '../../languages/pick-words.ts'
import type { OutsideCopy } from '../keep-outside-copies.ts'
import { writeRemovalRequests } from '../removal-requests/write-removal-requests.ts'
import { COPY_ANSWERS } from '../withdrawal.ts'
import { CopyForm } from './CopyForm.tsx'
import { copyStateWords, copyWords, placeWords, REQUEST_FORMS } from './copy-words.ts'
import { pageWords, withdrawalOutcomes } from './withdrawal-words.ts'

type CopiesProps = {
  copies: readonly OutsideCopy[]
  language: Locale
  mayKeep: boolean
  /** Of stories that are still there. */
  names: ReadonlyMap<string, string>
}

/** Whom to ask to remove a copy of each story, with what, and how far that is. */
export function Copies({ copies, language, mayKeep, names }: CopiesProps) {
  const stories = [...new Set(copies.map(({ story }) => story))]
  return (
    <section aria-labelledby="withdrawal-copies" className="desk__part">
      <h2 id="withdrawal-copies">{pageWords.copies[language]}</h2>
      <p className="desk__quiet">
        {copies.length === 0 ? pageWords.noCopies[language] : pageWords.copiesWhy[language]}
      </p>
      {stories.map((story) => (
        <CopiesOfStory
          copies={copies.filter((copy) => copy.story === story)}
          key={story}
          language={language}
          mayKeep={mayKeep}
          name={names.get(story)}
          story={story}
        />
      ))}
    </section>
  )
}

type CopiesOfStoryProps = Omit<CopiesProps, 'names'> & { story: string; name: string | undefined }

function CopiesOfStory({ story, name, copies, language, mayKeep }: CopiesOfStoryProps) {
  // The same for all of them, until a request is closed.
  const open = copies.find(({ addresses }) => addresses?.length !== 0)
  return (
    <div className="withdrawal-copies">
      <h3>{name ?? <code>{story}</code>}</h3>
      {name === undefined ? null : <code className="desk__quiet">{story}</code>}
      {open === undefined ? null : <Addresses addresses={open.addresses} language={language} />}
      <ul>
        {copies.map((copy) => (
          <Copy copy={copy} key={copy.id} language={language} mayKeep={mayKeep} />
        ))}
      </ul>
    </div>
  )
}

function Addresses({ addresses, language }: { addresses: readonly string[] | null; language: Locale }) {
  if (addresses === null) return <p>{copyWords.unreadable[language]}</p>
  return (
    <details>
      <summary>{copyWords.ready[language]}</summary>
      {/* To be copied, not followed. */}
      <pre className="withdrawal-addresses">{writeRemovalRequests(addresses, language)}</pre>
    </details>
  )
}

function Copy({ copy, language, mayKeep }: { copy: OutsideCopy; language: Locale; mayKeep: boolean }) {
  const form = REQUEST_FORMS[copy.place]
  return (
    <li className="withdrawal-copy">
      <h4>{placeWords[copy.place][language]}</h4>
      {form === null ? null : (
        <p>
          <a href={form} rel="noreferrer noopener" target="_blank">
            {copyWords.openForm[language]}
          </a>
        </p>
      )}
      {mayKeep && copy.state !== 'gone' && copy.state !== 'lapsed' ? (
        <CopyForm
          askedOn={copy.askedOn}
          id={copy.id}
          outcomes={pickWords({ ...outcomeWords, ...withdrawalOutcomes }, language)}
          state={copy.state}
          states={COPY_ANSWERS.map((value) => ({ value, label: copyStateWords[value][language] }))}
          today={todayInParis()}
          words={pickWords({ ...actWords, ...copyWords }, language)}
        />
      ) : (
        <p>{copyStateWords[copy.state][language]}</p>
      )}
    </li>
  )
}
