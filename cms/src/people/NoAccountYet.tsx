import { DEFAULT_LOCALE, isLocale } from '@campaign/shared/locales/locales.ts'
import { noAccountYet } from './people-words.ts'

/**
 * Stands where Payload would let the first visitor make themselves an administrator. Whoever comes first to a new
 * installation is not known to be one of us; whoever has its shell is.
 */
export function NoAccountYet({ language }: { language: string }) {
  const words = isLocale(language) ? language : DEFAULT_LOCALE
  return (
    <section>
      <h1>{noAccountYet.title[words]}</h1>
      <p>{noAccountYet.text[words]}</p>
      <pre>pnpm --filter @campaign/cms create-administrator</pre>
    </section>
  )
}
