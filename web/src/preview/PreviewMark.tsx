import { LOCALE_NAMES, type Locale } from '@campaign/shared/locales/locales.ts'
import { previewWords } from './preview-words.ts'

/** Stands on every preview and stays in view, so that no picture of one passes for the site. */
export function PreviewMark({ locale, now }: { locale: Locale; now: Date }) {
  const time = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(now)
  const drawn = previewWords.drawn[locale].replace('{language}', LOCALE_NAMES[locale]).replace('{time}', time)
  return (
    <aside className="preview-mark" lang={locale}>
      <strong>{previewWords.mark[locale]}</strong> <span>{drawn}</span>
    </aside>
  )
}
