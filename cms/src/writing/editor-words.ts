import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Words } from '../languages/words.ts'

/** What the editor’s own tools are called in a newsroom. */
export const toolWords = {
  picture: {
    fr: 'Image avec légende',
    en: 'Picture with caption',
    ru: 'Изображение с подписью',
    uk: 'Зображення з підписом',
    de: 'Bild mit Unterschrift',
  },
  rule: { fr: 'Filet', en: 'Rule', ru: 'Линейка', uk: 'Лінійка', de: 'Linie' },
  blocks: {
    fr: 'Citations et faits',
    en: 'Quotes and facts',
    ru: 'Цитаты и факты',
    uk: 'Цитати й факти',
    de: 'Zitate und Fakten',
  },
  notes: { fr: 'Notes', en: 'Notes', ru: 'Примечания', uk: 'Примітки', de: 'Anmerkungen' },
} satisfies Record<string, Words>

/** The same where the editor looks for them; the rest of its words are kept. */
export const editorWords = Object.fromEntries(LOCALES.map((locale) => [locale, toolNames(locale)])) as Record<
  Locale,
  object
>

function toolNames(locale: Locale): object {
  const { picture, rule, blocks, notes } = toolWords
  return {
    lexical: {
      upload: { label: picture[locale] },
      horizontalRule: { label: rule[locale] },
      blocks: { label: blocks[locale], inlineBlocks: { label: notes[locale] } },
    },
  }
}
