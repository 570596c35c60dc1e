import { describe, expect, it } from 'vitest'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { adminLanguages } from './admin-languages.ts'

/** Of rooms of our own, which Payload does not know: the names of their tabs. */
const OWN = new Set(['review', 'withdrawal', 'translation', 'trail'])

const { supportedLanguages, translations } = adminLanguages

/** What we say in the place of Payload, each with what Payload itself says there in English and in that language. */
const replaced = LOCALES.flatMap((locale) =>
  Object.entries(translations[locale])
    .filter(([section]) => !OWN.has(section))
    .flatMap(([section, words]) =>
      Object.entries(words).map(([key, ours]) => ({
        at: `${locale}, ${section}:${key}`,
        locale,
        ours,
        english: payloads('en', section, key),
      })),
    ),
)

function payloads(locale: keyof typeof supportedLanguages, section: string, key: string): string | undefined {
  const all = supportedLanguages[locale].translations as unknown as Record<string, Record<string, string>>
  return all[section]?.[key]
}

function placesIn(sentence: string): string[] {
  return sentence.match(/\{\{\w+\}\}|<\/?\d>/g) ?? []
}

describe('words of ours in the place of Payload’s', () => {
  it('stand where Payload has any: one for which it asks no more is dead', () => {
    expect(replaced.filter(({ english }) => english === undefined).map(({ at }) => at)).toEqual([])
    // The control.
    expect(payloads('en', 'general', 'aboutToForget')).toBeUndefined()
  })

  it('name no value that Payload does not give there', () => {
    const wrong = replaced.filter(({ ours, english = '' }) =>
      placesIn(ours).some((place) => !placesIn(english).includes(place)),
    )
    expect(wrong.map(({ at }) => at)).toEqual([])
    // The control: Payload's own, which shows its reader the name of a value that never comes.
    expect(placesIn(payloads('fr', 'general', 'schedulePublishFor') ?? '')).toEqual(['{{titre}}'])
  })

  it('are set as French is: narrow spaces that do not break, curved apostrophes', () => {
    const ill = /[^\u202F][;?!»]|«[^\u202F]|[^\u202F{:]:(?!\w)|'/
    const french = replaced.filter(({ locale }) => locale === 'fr')
    expect(french.filter(({ ours }) => ill.test(ours)).map(({ at, ours }) => `${at}: ${ours}`)).toEqual([])
    expect(ill.test(payloads('fr', 'general', 'moreOptions') ?? '')).toBe(true)
  })
})
