import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { isUuid } from '../../donations/is-uuid.ts'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { isReviewed } from '../../review/reviewed.ts'
import { readTrail } from '../read-trail.ts'
import { Entries } from './Entries.tsx'
import { trailWords } from './trail-words.ts'

/** `/admin/collections/{collection}/{id}/trail`: what happened to this document, for those who work on texts. */
export async function DocumentTrail({ initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig, docID } = initPageResult
  const collection = collectionConfig?.slug ?? ''
  if (!isReviewed(collection) || typeof docID !== 'string' || !isUuid(docID)) notFound()
  const language = languageOf(req.i18n)
  const words = pickWords(trailWords, language)
  const { admin, labels } = req.payload.collections[collection].config
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collection}
        id={docID}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={words.tab}
      />
      <main className="desk desk--page">
        <Gutter>
          <h2>{words.title}</h2>
          <p className="desk__quiet desk__before-act">{words.about}</p>
          {mayDo(req.user, 'see_review') ? (
            <Entries
              entries={(await readTrail(req.payload, { subjects: ['texts'], document: docID })).entries}
              isOfOne
              language={language}
              payload={req.payload}
            />
          ) : (
            <p>{words.notForYou}</p>
          )}
        </Gutter>
      </main>
    </>
  )
}
