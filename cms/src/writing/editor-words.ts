import type { Locale } from '@campaign/shared/locales/locales.ts'

/** What the editor’s own tools are called in a newsroom; the rest of its words are kept. */
export const editorWords: Record<Locale, object> = {
  fr: toolNames({ picture: 'Image avec légende', rule: 'Filet', blocks: 'Citations et faits', notes: 'Notes' }),
  en: toolNames({ picture: 'Picture with caption', rule: 'Rule', blocks: 'Quotes and facts', notes: 'Notes' }),
  ru: toolNames({
    picture: 'Изображение с подписью',
    rule: 'Линейка',
    blocks: 'Цитаты и факты',
    notes: 'Примечания',
  }),
  uk: toolNames({ picture: 'Зображення з підписом', rule: 'Лінійка', blocks: 'Цитати й факти', notes: 'Примітки' }),
  de: toolNames({ picture: 'Bild mit Unterschrift', rule: 'Linie', blocks: 'Zitate und Fakten', notes: 'Anmerkungen' }),
}

function toolNames(names: { picture: string; rule: string; blocks: string; notes: string }): object {
  return {
    lexical: {
      upload: { label: names.picture },
      horizontalRule: { label: names.rule },
      blocks: { label: names.blocks, inlineBlocks: { label: names.notes } },
    },
  }
}
