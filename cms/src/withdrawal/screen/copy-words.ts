import type { Words } from '../../languages/words.ts'
import type { CopyState, OutsidePlace } from '../withdrawal.ts'

/** Copies that stand elsewhere, and whom to ask to take them down. */
export const copyWords = {
  state: {
    fr: 'Où en est la demande',
    en: 'State of the request',
    ru: 'Состояние просьбы',
    uk: 'Стан прохання',
    de: 'Stand der Bitte',
  },
  askedOn: { fr: 'Demandé le', en: 'Asked on', ru: 'Когда попросили', uk: 'Коли попросили', de: 'Erbeten am' },
  save: { fr: 'Noter', en: 'Note', ru: 'Записать', uk: 'Записати', de: 'Notieren' },
  ready: {
    fr: 'Demandes prêtes à envoyer, avec les adresses',
    en: 'Requests ready to send, with the addresses',
    ru: 'Готовые просьбы с адресами',
    uk: 'Готові прохання з адресами',
    de: 'Fertige Bitten mit den Adressen',
  },
  unreadable: {
    fr: 'Les adresses ne peuvent plus être lues\u202F: la clé a changé.',
    en: 'The addresses can no longer be read: the key was changed.',
    ru: 'Адреса больше нельзя прочесть: ключ сменился.',
    uk: 'Адреси більше не можна прочитати: ключ змінився.',
    de: 'Die Adressen sind nicht mehr lesbar: Der Schlüssel wurde gewechselt.',
  },
  openForm: {
    fr: 'Formulaire de demande',
    en: 'Request form',
    ru: 'Форма запроса',
    uk: 'Форма запиту',
    de: 'Formular',
  },
} satisfies Record<string, Words>

export const copyStateWords: Record<CopyState, Words> = {
  to_ask: { fr: 'À demander', en: 'To ask', ru: 'Попросить', uk: 'Попросити', de: 'Zu erbitten' },
  asked: { fr: 'Demandé', en: 'Asked', ru: 'Попросили', uk: 'Попросили', de: 'Erbeten' },
  gone: { fr: 'Disparu', en: 'Gone', ru: 'Исчезло', uk: 'Зникло', de: 'Verschwunden' },
  refused: { fr: 'Refusé', en: 'Refused', ru: 'Отказано', uk: 'Відмовлено', de: 'Abgelehnt' },
  lapsed: {
    fr: 'Clos\u202F: douze mois sans nouvelles, les adresses sont effacées',
    en: 'Closed: twelve months without news, the addresses are deleted',
    ru: 'Закрыто: двенадцать месяцев без новостей, адреса удалены',
    uk: 'Закрито: дванадцять місяців без звісток, адреси видалено',
    de: 'Geschlossen: zwölf Monate ohne Nachricht, die Adressen sind gelöscht',
  },
}

export const placeWords: Record<OutsidePlace, Words> = {
  google: { fr: 'Google', en: 'Google', ru: 'Google', uk: 'Google', de: 'Google' },
  bing: { fr: 'Bing', en: 'Bing', ru: 'Bing', uk: 'Bing', de: 'Bing' },
  yandex: { fr: 'Yandex', en: 'Yandex', ru: 'Яндекс', uk: 'Яндекс', de: 'Yandex' },
  internet_archive: {
    fr: 'Internet Archive',
    en: 'Internet Archive',
    ru: 'Internet Archive',
    uk: 'Internet Archive',
    de: 'Internet Archive',
  },
  archive_today: {
    fr: 'archive.today',
    en: 'archive.today',
    ru: 'archive.today',
    uk: 'archive.today',
    de: 'archive.today',
  },
  partners: {
    fr: 'Partenaires qui ont reçu le texte',
    en: 'Partners who were given the text',
    ru: 'Партнёры, получившие текст',
    uk: 'Партнери, які отримали текст',
    de: 'Partner, die den Text bekamen',
  },
}

/** Where each takes such requests; null where there is no one address. */
export const REQUEST_FORMS: Record<OutsidePlace, string | null> = {
  google: 'https://search.google.com/search-console/remove-outdated-content',
  bing: 'https://www.bing.com/webmasters/tools/contentremoval',
  yandex: 'https://webmaster.yandex.com/tools/del-url/',
  internet_archive: 'mailto:info@archive.org',
  // Each kept page has a link of its own for that.
  archive_today: null,
  partners: null,
}
