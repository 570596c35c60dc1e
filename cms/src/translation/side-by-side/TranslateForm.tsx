'use client'

import {
  Form,
  LeaveWithoutSaving,
  OperationProvider,
  RenderFields,
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
} from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useState, type ReactNode } from 'react'
import type { DeskAnswer } from '../../desk/ask-desk.ts'
import { Outcome } from '../../desk/Outcome.tsx'
import { useAct } from '../../desk/use-act.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import type { Seen } from '../mark-ready.ts'
import { findClientField } from './find-client-field.ts'
import type { FormWords } from './form-words.ts'
import { translationPathOf } from './translate-address.ts'
import { withMissing } from './with-missing.ts'
import { StructureForm } from './StructureForm.tsx'

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
}

/** Payload's own fields, one beside what the source says in its place; of the document, the words of one language only. */
export function TranslateForm(props: TranslateFormProps) {
  const { initialState } = useDocumentInfo()
  return (
    <OperationProvider operation="update">
      <Form className="translate-form" disableValidationOnSubmit {...(initialState && { initialState })}>
        <LeaveWithoutSaving />
        {props.offersStructure ? <StructureForm text={props.text} words={props.words} /> : null}
        <Fields {...props} />
        <Acts {...props} />
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

function Acts({ text, seen, words }: TranslateFormProps) {
  const { setModified, dispatchFields } = useForm()
  const [fields] = useAllFormFields()
  const [own, setOwn] = useState(seen.text)
  const [last, setLast] = useState<'save' | 'ready'>('save')
  const saving = useAct(translationPathOf(text), { isPageRedrawn: false })
  const marking = useAct(translationPathOf(text, '/ready'))
  const choosing = useAct(translationPathOf(text, '/source'))
  const isBusy = saving.isBusy || marking.isBusy || choosing.isBusy

  /** The hash of what is stored now; undefined when it was not stored. */
  async function save(): Promise<string | null | undefined> {
    let stored: string | null | undefined
    await saving.run({ words: reduceFieldsToValues(fields, true), was: own }, (answer) => {
      const faults = faultsIn(answer)
      if (faults.length > 0) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: faults })
      if (answer.status !== 200) return
      stored = (answer.body as { text: string | null }).text
      setOwn(stored)
      setModified(false)
    })
    return stored
  }

  async function saveDraft(): Promise<void> {
    setLast('save')
    choosing.forget()
    marking.forget()
    await save()
  }

  async function callReady(): Promise<void> {
    choosing.forget()
    marking.forget()
    const stored = await save()
    setLast(stored === undefined ? 'save' : 'ready')
    if (stored !== undefined) await marking.run({ seen: { text: stored, source: seen.source } })
  }

  /** The page is drawn anew without this form afterwards: what was typed in it is stored first. */
  async function chooseAsSource(): Promise<void> {
    setLast('save')
    choosing.forget()
    marking.forget()
    if ((await save()) !== undefined) await choosing.run({})
  }

  const told = choosing.answer === null ? (last === 'ready' ? marking : saving) : choosing
  return (
    <div className="translate-acts">
      <p className="desk__quiet">{words.readyHelp}</p>
      <div className="desk-act__buttons">
        <button className="desk-button" disabled={isBusy} onClick={() => void saveDraft()} type="button">
          {saving.isBusy && last === 'save' ? words.busy : words.save}
        </button>
        <button
          className="desk-button desk-button--main"
          disabled={isBusy}
          onClick={() => void callReady()}
          type="button"
        >
          {marking.isBusy ? words.busy : words.ready}
        </button>
        {own === null ? null : (
          <button className="desk-button" disabled={isBusy} onClick={() => void chooseAsSource()} type="button">
            {words.makeSource}
          </button>
        )}
      </div>
      <Outcome act={told} words={withMissing(words.outcomes, told.answer)} />
    </div>
  )
}

type Fault = { path: string; message: string }

function faultsIn({ body }: DeskAnswer): Fault[] {
  const { faults } = (body ?? {}) as { faults?: Fault[] }
  return Array.isArray(faults) ? faults : []
}
