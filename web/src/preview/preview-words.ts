import type { Locale } from '@campaign/shared/locales/locales.ts'

type Words = Record<Locale, string>

/** What the mark on a preview says. `{language}`: its name; `{time}`: by the clock of Paris. */
export const previewWords = {
  mark: {
    fr: 'Aperçu – rien de ceci n’est public',
    en: 'Preview – nothing of this is public',
    ru: 'Предпросмотр – это не опубликовано',
    uk: 'Попередній перегляд – це не опубліковано',
    de: 'Vorschau – nichts davon ist öffentlich',
  },
  drawn: {
    fr: '{language}, vu à {time}',
    en: '{language}, as of {time}',
    ru: '{language}, по состоянию на {time}',
    uk: '{language}, станом на {time}',
    de: '{language}, Stand {time}',
  },
} as const satisfies Record<string, Words>
