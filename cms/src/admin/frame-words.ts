import type { Locale } from '@campaign/shared/locales/locales.ts'

/**
 * Words of Payload's own frame that are not what one says to colleagues: its name, "Créer un(e) nouveau ou nouvelle …",
 * "Aucun(e) … trouvé(e)", "<Pas de …>", and a Russian search that does not say by what.
 */
export const frameWords = {
  fr: {
    createNewLabel: 'Ajouter\u202F: {{label}}',
    dashboard: 'Accueil',
    payloadSettings: 'Vos préférences',
    // Payload puts a colon behind these two.
    created: 'Créé le\u202F',
    lastModified: 'Dernière modification\u202F',
    createdAt: 'Créé le',
    noLabel: '{{label}}\u202F: —',
    noResults: 'Rien ici pour l’instant, ou rien qui réponde aux filtres choisis.',
    perPage: 'Par page\u202F: {{limit}}',
  },
  en: {
    createNewLabel: 'Add: {{label}}',
    dashboard: 'Home',
    payloadSettings: 'Your preferences',
    creatingNewLabel: 'New: {{label}}',
    createdAt: 'Created',
    lastModified: 'Last changed',
    noLabel: '{{label}}: —',
    noResults: 'Nothing here yet, or nothing that matches the filters.',
    or: 'or',
    perPage: 'Per page: {{limit}}',
    updatedAt: 'Changed',
  },
  ru: {
    createNewLabel: 'Добавить: {{label}}',
    dashboard: 'Главная',
    payloadSettings: 'Ваши настройки',
    creatingNewLabel: 'Новая запись: {{label}}',
    noLabel: '{{label}}: —',
    noResults: 'Здесь пока ничего нет, или ничто не подходит под фильтры.',
    or: 'или',
    searchBy: 'Искать: {{label}}',
  },
  uk: {
    createNewLabel: 'Додати: {{label}}',
    dashboard: 'Головна',
    payloadSettings: 'Ваші налаштування',
    creatingNewLabel: 'Новий запис: {{label}}',
    noLabel: '{{label}}: —',
    noResults: 'Тут поки нічого немає, або ніщо не відповідає фільтрам.',
    searchBy: 'Шукати: {{label}}',
  },
  de: {
    createNewLabel: 'Hinzufügen: {{label}}',
    dashboard: 'Startseite',
    payloadSettings: 'Ihre Einstellungen',
    creatingNewLabel: 'Neu: {{label}}',
    noLabel: '{{label}}: —',
    noResults: 'Hier ist noch nichts, oder nichts passt zu den Filtern.',
    searchBy: 'Suchen: {{label}}',
  },
} as const satisfies Record<Locale, Record<string, string>>
