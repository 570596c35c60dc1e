'use client'

import { useAllFormFields, useDocumentInfo, useLivePreviewContext, useLocale } from '@payloadcms/ui'
import { readPreviewAddress, type PreviewAddress } from '@campaign/shared/preview/preview.ts'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { askForPreview, usePreviewAsked } from './asked-preview.ts'
import { keepFrame, type FrameState, type KeptFrame } from './keep-frame.ts'
import { askForToken, postToken } from './post-token.ts'
import type { panelWords } from './preview-words.ts'
import { useFrameFit } from './use-frame-fit.ts'
import { PREVIEW_WIDTHS, usePreviewWidth, type PreviewWidth } from './use-preview-width.ts'
import { useRoomBeside } from './use-room-beside.ts'

type PanelProps = { siteUrl: string; words: Record<keyof typeof panelWords, string> }

/** Of another origin than ours, so these two together open nothing of the admin. No forms, no windows, no way out. */
const FRAME_MAY = 'allow-scripts allow-same-origin'

/** The site beside the form, or over it where there is no room: this text as readers will see it, while it is written. */
export function PreviewPanel({ siteUrl, words }: PanelProps) {
  const { id, collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const { isLivePreviewing } = useLivePreviewContext()
  const hasRoom = useRoomBeside()
  const address = readPreviewAddress({ collection: collectionSlug, id, locale: code })
  if (address === null) return null
  const key = Object.values(address).join()
  if (hasRoom === false) return <Sheet key={key} address={address} siteUrl={siteUrl} words={words} />
  if (!isLivePreviewing) return null
  return (
    <section
      aria-label={words.title}
      className="preview-panel live-preview-window live-preview-window--is-live-previewing"
    >
      {hasRoom === null ? null : <Panel key={key} address={address} siteUrl={siteUrl} words={words} />}
    </section>
  )
}

type PartProps = PanelProps & { address: PreviewAddress }

/** Over the form for as long as somebody wants to see it: the way back is a button, or Escape. */
function Sheet(props: PartProps) {
  const isAsked = usePreviewAsked()
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isAsked) sheet.current?.showModal()
  }, [isAsked])
  // Another text begins without it.
  useEffect(() => () => askForPreview(false), [])
  if (!isAsked) return null
  return (
    <dialog
      aria-label={props.words.title}
      className="preview-panel preview-sheet"
      onClose={() => askForPreview(false)}
      ref={sheet}
    >
      <Panel {...props}>
        <button className="desk-button" onClick={() => sheet.current?.close()} type="button">
          {props.words.back}
        </button>
      </Panel>
    </dialog>
  )
}

function Panel({ address, children, siteUrl, words }: PartProps & { children?: ReactNode }) {
  const [width, setWidth] = usePreviewWidth()
  const room = useRef<HTMLDivElement>(null)
  const fit = useFrameFit(room, PREVIEW_WIDTHS[width])
  const { frame, state, reopen } = useKeptFrame(address, siteUrl)
  const openTab = async () => {
    const token = await askForToken(address)
    if (token !== null) postToken(siteUrl, address, { token, target: '_blank' })
  }
  return (
    <>
      <div className="preview-panel__bar desk">
        {children}
        <fieldset className="preview-panel__widths">
          <legend>{words.width}</legend>
          {(Object.keys(PREVIEW_WIDTHS) as PreviewWidth[]).map((name) => (
            <label key={name}>
              <input checked={width === name} name="preview-width" onChange={() => setWidth(name)} type="radio" />
              {words[name]}
            </label>
          ))}
        </fieldset>
        <p className="preview-panel__state" data-preview={state} role="status">
          {words[state]}
        </p>
        {state === 'closed' && (
          <button className="desk-button" onClick={reopen} type="button">
            {words.again}
          </button>
        )}
        <button className="desk-button" onClick={() => void openTab()} type="button">
          {words.newTab}
        </button>
      </div>
      <div className="preview-panel__room" ref={room}>
        <iframe
          className="preview-panel__frame"
          name="campaign-preview"
          ref={frame}
          sandbox={FRAME_MAY}
          style={{ width: fit.width, height: fit.height, transform: `scale(${fit.scale})` }}
          title={words.title}
        />
      </div>
    </>
  )
}

function useKeptFrame(address: PreviewAddress, siteUrl: string) {
  const frame = useRef<HTMLIFrameElement>(null)
  const kept = useRef<KeptFrame | null>(null)
  const [state, setState] = useState<FrameState>('opening')
  const [fields] = useAllFormFields()
  // The address is the same for as long as this panel stands: see its key.
  const settled = useRef({ address, siteUrl })
  useEffect(() => {
    if (frame.current === null) return
    const opened = keepFrame({ ...settled.current, frame: frame.current, tell: setState })
    kept.current = opened
    opened.open()
    return () => opened.close()
  }, [])
  useEffect(() => {
    kept.current?.show(reduceFieldsToValues(fields, true))
  }, [fields])
  return { frame, state, reopen: () => kept.current?.open() }
}
