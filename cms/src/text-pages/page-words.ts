import type { PageKind } from '@campaign/shared/content/published.ts'
import type { FieldWords, Words } from '../languages/words.ts'

export const pageNames: { singular: Words; plural: Words; description: Words } = {
  singular: { fr: 'Page', en: 'Page', ru: 'Страница', uk: 'Сторінка', de: 'Seite' },
  plural: { fr: 'Pages', en: 'Pages', ru: 'Страницы', uk: 'Сторінки', de: 'Seiten' },
  description: {
    fr: 'Les pages de texte du site : l’association, la transparence, les mentions légales, la vie privée.',
    en: 'The site’s pages of text: about, transparency, legal notice, privacy.',
    ru: 'Текстовые страницы сайта: об ассоциации, прозрачность, правовая информация, конфиденциальность.',
    uk: 'Текстові сторінки сайту: про асоціацію, прозорість, правова інформація, приватність.',
    de: 'Die Textseiten der Website: über uns, Transparenz, Impressum, Datenschutz.',
  },
}

export const pageWords = {
  title: { label: { fr: 'Titre', en: 'Title', ru: 'Заголовок', uk: 'Заголовок', de: 'Titel' } },
  slug: {
    label: { fr: 'Adresse', en: 'Address', ru: 'Адрес', uk: 'Адреса', de: 'Adresse' },
    help: {
      fr: 'Fin de l’adresse de la page dans cette langue. Elle se forme d’après le titre ; une fois la page publiée, elle ne change que si vous la changez.',
      en: 'End of the page’s address in this language. It is made from the title; once the page is public it changes only if you change it.',
      ru: 'Конец адреса страницы на этом языке. Составляется из заголовка; после публикации меняется, только если вы измените его сами.',
      uk: 'Кінець адреси сторінки цією мовою. Складається із заголовка; після публікації змінюється, лише якщо ви зміните її самі.',
      de: 'Ende der Seitenadresse in dieser Sprache. Sie entsteht aus dem Titel; nach der Veröffentlichung ändert sie sich nur, wenn Sie sie ändern.',
    },
  },
  kind: {
    label: { fr: 'Sorte de page', en: 'Kind of page', ru: 'Вид страницы', uk: 'Вид сторінки', de: 'Art der Seite' },
    help: {
      fr: 'Le site s’en sert pour les liens du pied de page.',
      en: 'The site uses it for the links at the foot of each page.',
      ru: 'По нему сайт строит ссылки внизу страниц.',
      uk: 'За ним сайт будує посилання внизу сторінок.',
      de: 'Danach richtet die Website die Links am Seitenfuß.',
    },
  },
  body: { label: { fr: 'Texte', en: 'Text', ru: 'Текст', uk: 'Текст', de: 'Text' } },
} satisfies Record<string, FieldWords>

export const pageKindWords: Record<PageKind, Words> = {
  about: { fr: 'L’association', en: 'About', ru: 'Об ассоциации', uk: 'Про асоціацію', de: 'Über uns' },
  transparency: { fr: 'Transparence', en: 'Transparency', ru: 'Прозрачность', uk: 'Прозорість', de: 'Transparenz' },
  legal: {
    fr: 'Mentions légales',
    en: 'Legal notice',
    ru: 'Правовая информация',
    uk: 'Правова інформація',
    de: 'Impressum',
  },
  privacy: { fr: 'Vie privée', en: 'Privacy', ru: 'Конфиденциальность', uk: 'Приватність', de: 'Datenschutz' },
  other: { fr: 'Autre', en: 'Other', ru: 'Другое', uk: 'Інше', de: 'Andere' },
}
