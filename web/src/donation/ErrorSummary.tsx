import type { DonationFormState, Frame } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'
import { errorTarget, errorWords, type ErrorPlace } from './error-words.ts'

type ErrorSummaryProps = {
  frame: Frame
  t: Translator
  form: Pick<DonationFormState, 'errors' | 'refusal'>
  place: ErrorPlace
}

/** All that must be mended, first thing on the page. `autofocus` brings a keyboard or a screen reader here, without a script. */
export function ErrorSummary({ frame, t, form, place }: ErrorSummaryProps) {
  return (
    <section className="error-summary" role="alert" aria-labelledby="error-summary" tabIndex={-1} autoFocus>
      <h2 id="error-summary">{t('errors.title')}</h2>
      <ul className="plain-list">
        {form.errors.map((error) => {
          const target = errorTarget(error, place)
          const words = errorWords(error, t, frame.locale)
          return <li key={error.field + error.code}>{target ? <a href={`#${target}`}>{words}</a> : words}</li>
        })}
        {form.refusal && <li>{t(`errors.${form.refusal}`)}</li>}
      </ul>
    </section>
  )
}
