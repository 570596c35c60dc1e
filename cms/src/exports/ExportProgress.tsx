'use client'

import type { Locale } from '@campaign/shared/locales/locales.ts'
import { fillIn } from '../languages/pick-words.ts'
import type { panelWords } from './export-words.ts'
import type { DownloadState } from './use-download.ts'

type ExportProgressProps = {
  state: DownloadState
  cancel: () => void
  language: Locale
  words: Record<keyof typeof panelWords, string>
}

/** How far a download is, and what became of it. */
export function ExportProgress({ state, cancel, language, words }: ExportProgressProps) {
  const count = new Intl.NumberFormat(language)
  const figures =
    'total' in state ? { rows: count.format(state.rows), total: count.format(state.total) } : { rows: '', total: '' }
  return (
    <>
      {state.step === 'under_way' ? (
        <p className="export__progress">
          <progress aria-label={words.title} max={Math.max(1, state.total)} value={state.rows} />
          <span>{fillIn(words.progress, figures)}</span>
          <button className="desk-button" onClick={cancel} type="button">
            {words.cancel}
          </button>
        </p>
      ) : null}
      <p className="export__outcome" role="status">
        {state.step === 'idle' || state.step === 'under_way' ? '' : fillIn(words[state.step], figures)}
        {state.step === 'broken' ? (
          <>
            {' '}
            <a href={state.direct}>{words.direct}</a>
          </>
        ) : null}
      </p>
    </>
  )
}
