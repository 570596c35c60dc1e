import type { FieldError } from '@campaign/shared/donations/checkout.ts'
import type { Frame } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'
import { errorWords } from './error-words.ts'

type ErrorWordsProps = { id: string; error: FieldError; frame: Frame; t: Translator }

/** The words begin with "Error:", as a screen reader may come here without having passed the summary. */
export function ErrorWords({ id, error, frame, t }: ErrorWordsProps) {
  return (
    <p id={id} className="field-error">
      <span className="visually-hidden">{t('errors.prefix')} </span>
      {errorWords(error, t, frame.locale)}
    </p>
  )
}
