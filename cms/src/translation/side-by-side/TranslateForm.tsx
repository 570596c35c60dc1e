'use client'

import { Form, OperationProvider, RenderFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useState, type ReactNode } from 'react'
import { OnceHeard } from '../../admin/OnceHeard.tsx'
import type { KeepingWords } from '../../drafts/keeping/SavingNotice.tsx'
import type { ReviewedText } from '../../review/reviewed.ts'
import type { Seen } from '../mark-ready.ts'
import { findClientField } from './find-client-field.ts'
import type { FormWords } from './form-words.ts'
import { StructureForm } from './StructureForm.tsx'
import { TranslationActs, type TranslationPreview } from './TranslationActs.tsx'

/** One field to write: where it stands in the form, and the source drawn for it. */
export type Target = { path: string; label: string; source: ReactNode }

type TranslateFormProps = {
  text: ReviewedText
  seen: Seen
  /** Nothing is written yet, and the source is made of something that can be brought over. */
  offersStructure: boolean
  targets: readonly Target[]
  /** `from`: the language of the source, by its own name. */
  heads: { source: string; target: string; from: string; fromLocale: string }
  words: FormWords
  keeping: KeepingWords
  preview: TranslationPreview | null
}

/** Payload's own fields, one beside what the source says in its place; of the document, the words of one language only. */
export function TranslateForm(props: TranslateFormProps) {
  const { initialState } = useDocumentInfo()
  // A page that is drawn anew brings what was stored, and would put it over what was typed since.
  const [opened] = useState(initialState)
  return (
    <OperationProvider operation="update">
      <Form className="translate-form" disableValidationOnSubmit {...(opened && { initialState: opened })}>
        <OnceHeard>
          {props.offersStructure ? <StructureForm text={props.text} words={props.words} /> : null}
          <Fields {...props} />
          <TranslationActs
            keeping={props.keeping}
            preview={props.preview}
            names={props.targets.map(({ path }) => path.split('.')[0] ?? path)}
            seen={props.seen}
            text={props.text}
            words={props.words}
          />
        </OnceHeard>
      </Form>
    </OperationProvider>
  )
}

function Fields({ targets, heads, text }: TranslateFormProps) {
  const { docPermissions } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { fields } = getEntityConfig({ collectionSlug: text.collection })
  return (
    <>
      <div className="translate-heads">
        <h2>{heads.source}</h2>
        <h2>{heads.target}</h2>
      </div>
      {targets.map(({ path, label, source }) => (
        <section aria-label={label} className="translate-pair" data-field={path} key={path}>
          <div className="translate-source">
            <h3>
              {label} — <span lang={heads.fromLocale}>{heads.from}</span>
            </h3>
            {source}
          </div>
          <div className="translate-target">
            <OneField
              field={findClientField(fields, path)}
              path={path}
              permissions={docPermissions?.fields ?? true}
              slug={text.collection}
            />
          </div>
        </section>
      ))}
    </>
  )
}

type OneFieldProps = {
  field: ClientField | null
  path: string
  permissions: Parameters<typeof RenderFields>[0]['permissions']
  slug: string
}

function OneField({ field, path, permissions, slug }: OneFieldProps) {
  if (field === null) return null
  const within = path.split('.').slice(0, -1)
  // Without the numbers of rows: the schema has each list once.
  const schema = [slug, ...within.filter((part) => !/^\d+$/.test(part))].join('.')
  return (
    <RenderFields
      fields={[field]}
      forceRender
      margins={false}
      parentIndexPath=""
      parentPath={within.join('.')}
      parentSchemaPath={schema}
      permissions={within.length > 0 ? true : permissions}
    />
  )
}
