import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { HeadRecord } from '../admin/heading/HeadRecord.tsx'
import type { ReviewedText } from '../review/reviewed.ts'
import { HiddenNotice } from '../withdrawal/screen/HiddenNotice.tsx'

type TextTabProps = {
  req: PayloadRequest
  text: ReviewedText
  /** What the tab is called, in the admin's language. */
  name: string
  /** Whether this person may see it, and what it says to those who may not. */
  isForThem: boolean
  notForYou: string
  className?: string
  children: ReactNode
}

/** The frame of each of our tabs of a text: where one is, and what stands there for those whose work it is. */
export function TextTab({ req, text, name, isForThem, notForYou, className = '', children }: TextTabProps) {
  const { admin, labels } = req.payload.collections[text.collection].config
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={text.collection}
        id={text.document}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={name}
      />
      <HeadRecord />
      <main className={`desk desk--page ${className}`}>
        <Gutter>
          {isForThem ? (
            <>
              <HiddenNotice req={req} text={text} />
              {children}
            </>
          ) : (
            <p>{notForYou}</p>
          )}
        </Gutter>
      </main>
    </>
  )
}
