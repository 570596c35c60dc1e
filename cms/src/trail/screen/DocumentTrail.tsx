import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { textOfPage } from '../../text-tab/text-of-page.ts'
import { TextTab } from '../../text-tab/TextTab.tsx'
import { readTrail } from '../read-trail.ts'
import { Entries } from './Entries.tsx'
import { trailWords } from './trail-words.ts'

/** `/admin/collections/{collection}/{id}/trail`: what happened to this document, for those who work on texts. */
export async function DocumentTrail({ initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const text = textOfPage(initPageResult)
  if (text === null) notFound()
  const language = languageOf(req.i18n)
  const words = pickWords(trailWords, language)
  const isForThem = mayDo(req.user, 'see_review', text.collection)
  return (
    <TextTab isForThem={isForThem} name={words.tab} notForYou={words.notForYou} req={req} text={text}>
      <h2>{words.title}</h2>
      <p className="desk__quiet desk__before-act">{words.about}</p>
      {isForThem ? (
        <Entries
          entries={(await readTrail(req.payload, { subjects: ['texts'], document: text.document })).entries}
          isOfOne
          language={language}
          payload={req.payload}
        />
      ) : null}
    </TextTab>
  )
}
