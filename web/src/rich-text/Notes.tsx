import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Translator } from '../messages/messages.ts'
import type { NumberedNote } from './number-notes.ts'

type NotesProps = { t: Translator; locale: Locale; notes: readonly NumberedNote[] }

/** The notes of a text below it, each with the way back to where it was called. */
export function Notes({ t, locale, notes }: NotesProps) {
  if (notes.length === 0) return null
  return (
    <section className="notes small" role="doc-endnotes" aria-labelledby="notes">
      <h2 id="notes" lang={locale}>
        {t('text.notes')}
      </h2>
      <ol>
        {notes.map(({ number, text }) => (
          <li key={number} id={`note-${number}`}>
            {text}{' '}
            <a
              className="note-back"
              href={`#note-call-${number}`}
              role="doc-backlink"
              aria-label={t('text.back', { number: String(number) })}
              lang={locale}
            >
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The number in the line. */
export function NoteCall({ t, locale, number }: Omit<NotesProps, 'notes'> & { number: number }) {
  return (
    <sup className="note-call">
      <a
        id={`note-call-${number}`}
        href={`#note-${number}`}
        role="doc-noteref"
        aria-label={t('text.note', { number: String(number) })}
        lang={locale}
      >
        {number}
      </a>
    </sup>
  )
}
