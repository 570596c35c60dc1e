/**
 * The session's own language; for "auto" and none, the first of the browser's (`Accept-Language`) that is known.
 * English otherwise. Two letters, ISO 639-1.
 */
export function chooseLanguage(known: readonly string[], sessionLocale: string | null, acceptLanguage: string): string {
  const wanted =
    sessionLocale === null || sessionLocale === 'auto' ? acceptLanguage.slice(0, 200).split(',') : [sessionLocale]
  for (const tag of wanted) {
    const lang = tag.trim().slice(0, 2).toLowerCase()
    if (known.includes(lang)) return lang
  }
  return 'en'
}
