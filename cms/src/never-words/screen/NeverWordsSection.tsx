import type { PayloadRequest } from 'payload'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { countNeverWords } from '../keep-never-words.ts'
import { neverWordFaultWords, neverWordOutcomes, neverWordRefusalWords, neverWordWords } from '../never-word-words.ts'
import { EVERY_TEXT, type NeverWordsOwner } from '../never-words-of.ts'
import { NeverWordsPanel } from './NeverWordsPanel.tsx'
import { SearchState } from './SearchState.tsx'
import './never-words.css'

type NeverWordsSectionProps = { owner: NeverWordsOwner; req: PayloadRequest; hasTitle?: boolean }

/** The words of one story, or of all texts: how many there are, and the box for more. For reviewers alone. */
export async function NeverWordsSection({ owner, req, hasTitle = true }: NeverWordsSectionProps) {
  if (!mayDo(req.user, 'keep_never_words')) return null
  const language = languageOf(req.i18n)
  const words = pickWords(neverWordWords, language)
  const { count, isReadable } = await countNeverWords(req, owner)
  const isOfAll = owner === EVERY_TEXT
  return (
    <section aria-label={words.title} className="desk__part" id="never-words">
      {hasTitle ? <h2>{words.title}</h2> : null}
      <p>{isOfAll ? words.ofAll : words.ofStory}</p>
      {isReadable ? null : <p className="review-notice">{neverWordRefusalWords.never_words_unreadable[language]}</p>}
      <NeverWordsPanel
        count={count}
        faults={pickWords(neverWordFaultWords, language)}
        outcomes={{ ...pickWords(outcomeWords, language), ...pickWords(neverWordOutcomes, language) }}
        path={`/api/never-words/${isOfAll ? 'all' : owner}`}
        words={{ ...words, ...pickWords(actWords, language) }}
      />
      {isOfAll ? <SearchState language={language} req={req} /> : null}
      {isOfAll ? null : (
        <p>
          <a href="/admin/never-words">{words.toAll}</a>
        </p>
      )}
    </section>
  )
}
