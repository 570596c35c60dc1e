import { historyCauseLabels } from '../donations/donation-history-labels.ts'
import type { Words } from '../languages/words.ts'
import type { SubscriptionCause, SubscriptionEntry } from './subscription-history-entry.ts'

export const subscriptionEntryLabels: Record<SubscriptionEntry, Words> = {
  created: {
    fr: 'Formulaire reçu',
    en: 'Form received',
    ru: 'Форма получена',
    uk: 'Форму отримано',
    de: 'Formular eingegangen',
  },
  page_opened: {
    fr: 'Page de paiement ouverte',
    en: 'Payment page opened',
    ru: 'Открыта страница оплаты',
    uk: 'Відкрито сторінку оплати',
    de: 'Zahlungsseite geöffnet',
  },
  moved: {
    fr: 'Changement d’état',
    en: 'Change of state',
    ru: 'Смена состояния',
    uk: 'Зміна стану',
    de: 'Neuer Stand',
  },
  amount_change_asked: {
    fr: 'Nouveau montant demandé',
    en: 'New amount asked for',
    ru: 'Запрошена новая сумма',
    uk: 'Запитано нову суму',
    de: 'Neuer Betrag gewünscht',
  },
  amount_changed: {
    fr: 'Montant changé',
    en: 'Amount changed',
    ru: 'Сумма изменена',
    uk: 'Суму змінено',
    de: 'Betrag geändert',
  },
  pause_asked: {
    fr: 'Pause demandée',
    en: 'Pause asked for',
    ru: 'Запрошена пауза',
    uk: 'Запитано паузу',
    de: 'Pause gewünscht',
  },
  resume_asked: {
    fr: 'Reprise demandée',
    en: 'End of the pause asked for',
    ru: 'Запрошено возобновление',
    uk: 'Запитано поновлення',
    de: 'Wiederaufnahme gewünscht',
  },
  cancel_asked: {
    fr: 'Arrêt demandé',
    en: 'End asked for',
    ru: 'Запрошена отмена',
    uk: 'Запитано скасування',
    de: 'Ende gewünscht',
  },
  link_issued: {
    fr: 'Nouveau lien remis',
    en: 'New link issued',
    ru: 'Выдана новая ссылка',
    uk: 'Видано нове посилання',
    de: 'Neuer Link ausgegeben',
  },
  personal_data_removed: {
    fr: 'Données personnelles effacées',
    en: 'Personal data removed',
    ru: 'Личные данные удалены',
    uk: 'Особисті дані видалено',
    de: 'Persönliche Daten gelöscht',
  },
}

export const subscriptionCauseLabels: Record<SubscriptionCause, Words> = {
  ...historyCauseLabels,
  donor: {
    fr: 'La personne qui donne, par son lien',
    en: 'The donor, by their link',
    ru: 'Жертвователь, по своей ссылке',
    uk: 'Жертводавець, за своїм посиланням',
    de: 'Die spendende Person, über ihren Link',
  },
}

export const subscriptionHistoryFieldLabels = {
  subscription: {
    fr: 'Don mensuel',
    en: 'Monthly gift',
    ru: 'Ежемесячное пожертвование',
    uk: 'Щомісячна пожертва',
    de: 'Monatliche Spende',
  },
  createdAt: { fr: 'Quand', en: 'When', ru: 'Когда', uk: 'Коли', de: 'Wann' },
  entry: { fr: 'Étape', en: 'Step', ru: 'Событие', uk: 'Подія', de: 'Schritt' },
  fromState: { fr: 'État avant', en: 'State before', ru: 'Было', uk: 'Було', de: 'Stand vorher' },
  toState: { fr: 'État après', en: 'State after', ru: 'Стало', uk: 'Стало', de: 'Stand nachher' },
  cause: { fr: 'Origine', en: 'Cause', ru: 'Источник', uk: 'Джерело', de: 'Anlass' },
  event: {
    fr: 'Numéro de la notification',
    en: 'Number of the notice',
    ru: 'Номер уведомления',
    uk: 'Номер сповіщення',
    de: 'Nummer der Nachricht',
  },
  reason: { fr: 'Précision', en: 'Detail', ru: 'Подробность', uk: 'Подробиця', de: 'Einzelheit' },
  amount: {
    fr: 'Nouveau montant',
    en: 'New amount',
    ru: 'Новая сумма',
    uk: 'Нова сума',
    de: 'Neuer Betrag',
  },
  by: { fr: 'Par', en: 'By', ru: 'Кем', uk: 'Ким', de: 'Durch' },
} satisfies Record<string, Words>

export const subscriptionHistoryDescription: Words = {
  fr: 'Ce qui est arrivé à chaque don mensuel, dans l’ordre. Rien ne s’efface ni ne se corrige ici.',
  en: 'What happened to each monthly gift, in order. Nothing is erased or corrected here.',
  ru: 'Что происходило с каждым ежемесячным пожертвованием, по порядку. Здесь ничего не стирают и не исправляют.',
  uk: 'Що відбувалося з кожною щомісячною пожертвою, за порядком. Тут нічого не стирають і не виправляють.',
  de: 'Was mit jeder monatlichen Spende geschah, der Reihe nach. Hier wird nichts gelöscht oder berichtigt.',
}
