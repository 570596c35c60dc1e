import { LONGEST_QUERY } from '@campaign/shared/content/search.ts'
import { searchPlace } from '../content/places.ts'
import type { Frame } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'
import type { Search } from './search.ts'

type SearchFormProps = { frame: Frame; t: Translator; query: string; state: Search['state'] }

/** A plain form that asks by address. What has to be mended is said beside the field, and what was typed stays in it. */
export function SearchForm({ frame, t, query, state }: SearchFormProps) {
  const fault = faultWords(state, t)
  return (
    <form className="search" role="search" action={searchPlace('').hrefIn(frame.locale)}>
      <label htmlFor="query">{t('search.label')}</label>
      {fault && (
        <p id="query-fault" className="field-error">
          {fault}
        </p>
      )}
      <div>
        <input
          type="search"
          id="query"
          name="q"
          defaultValue={query}
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          spellCheck="false"
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault ? 'query-fault query-help' : 'query-help'}
        />
        <button type="submit" className="act">
          {t('search.button')}
        </button>
      </div>
      <p id="query-help" className="small quiet">
        {t('search.help')}
      </p>
    </form>
  )
}

function faultWords(state: Search['state'], t: Translator): string | null {
  if (state === 'too_long') return t('search.tooLong', { most: LONGEST_QUERY })
  if (state === 'only_common_words') return t('search.commonWords')
  return state === 'no_words' ? t('search.noWords') : null
}
