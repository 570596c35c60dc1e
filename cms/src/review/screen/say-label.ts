import { DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'

/** What of the admin's request says things in its language. */
export type Speaker = { language: string; t: (key: never) => string }

/** A label of the config in the admin's language; `name` where there is none. */
export function sayLabel(label: unknown, name: string, speaker: Speaker): string {
  if (typeof label === 'string' && label !== '') return label
  if (typeof label === 'function') return String((label as LabelFunction)({ i18n: speaker, t: speaker.t }))
  if (typeof label !== 'object' || label === null) return name
  const said = label as Record<string, unknown>
  const words = said[speaker.language] ?? said[DEFAULT_LOCALE]
  return typeof words === 'string' ? words : name
}

type LabelFunction = (args: { i18n: Speaker; t: Speaker['t'] }) => unknown
