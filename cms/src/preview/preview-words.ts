import type { Words } from '../languages/words.ts'

/** What the panel beside a text says. */
export const panelWords = {
  title: {
    fr: 'Aperçu sur le site',
    en: 'Preview on the site',
    ru: 'Предпросмотр на сайте',
    uk: 'Попередній перегляд на сайті',
    de: 'Vorschau auf der Website',
  },
  open: { fr: 'Aperçu', en: 'Preview', ru: 'Предпросмотр', uk: 'Перегляд', de: 'Vorschau' },
  back: {
    fr: 'Revenir au texte',
    en: 'Back to the text',
    ru: 'Вернуться к тексту',
    uk: 'Повернутися до тексту',
    de: 'Zurück zum Text',
  },
  width: { fr: 'Largeur', en: 'Width', ru: 'Ширина', uk: 'Ширина', de: 'Breite' },
  phone: { fr: 'Téléphone', en: 'Phone', ru: 'Телефон', uk: 'Телефон', de: 'Telefon' },
  desktop: { fr: 'Ordinateur', en: 'Computer', ru: 'Компьютер', uk: 'Комп’ютер', de: 'Computer' },
  newTab: {
    fr: 'Ouvrir dans un onglet',
    en: 'Open in a tab',
    ru: 'Открыть во вкладке',
    uk: 'Відкрити у вкладці',
    de: 'In einem Tab öffnen',
  },
  ownTab: {
    fr: 'Aperçu dans un onglet',
    en: 'Preview in a tab',
    ru: 'Предпросмотр во вкладке',
    uk: 'Перегляд у вкладці',
    de: 'Vorschau in einem Tab',
  },
  opening: {
    fr: 'L’aperçu s’ouvre…',
    en: 'The preview is opening…',
    ru: 'Предпросмотр открывается…',
    uk: 'Перегляд відкривається…',
    de: 'Die Vorschau wird geöffnet …',
  },
  live: {
    fr: 'Suit ce que vous écrivez',
    en: 'Follows what you write',
    ru: 'Показывает то, что вы пишете',
    uk: 'Показує те, що ви пишете',
    de: 'Folgt dem, was Sie schreiben',
  },
  behind: {
    fr: 'Ce que vous écrivez ne peut pas encore être montré ; la page reste comme elle était.',
    en: 'What you write cannot be shown yet; the page stays as it was.',
    ru: 'То, что вы пишете, пока нельзя показать; страница остаётся прежней.',
    uk: 'Те, що ви пишете, поки не можна показати; сторінка лишається, як була.',
    de: 'Was Sie schreiben, kann noch nicht gezeigt werden; die Seite bleibt, wie sie war.',
  },
  closed: {
    fr: 'L’aperçu n’a pas pu s’ouvrir. Si vous venez de vous déconnecter, connectez-vous de nouveau ; sinon le site ne répond pas.',
    en: 'The preview could not be opened. If you have just logged out, log in again; otherwise the site does not answer.',
    ru: 'Предпросмотр не открылся. Если вы только что вышли из системы, войдите снова; иначе сайт не отвечает.',
    uk: 'Перегляд не відкрився. Якщо ви щойно вийшли із системи, увійдіть знову; інакше сайт не відповідає.',
    de: 'Die Vorschau ließ sich nicht öffnen. Wenn Sie sich gerade abgemeldet haben, melden Sie sich wieder an; sonst antwortet die Website nicht.',
  },
  again: { fr: 'Réessayer', en: 'Try again', ru: 'Повторить', uk: 'Повторити', de: 'Erneut versuchen' },
} as const satisfies Record<string, Words>
