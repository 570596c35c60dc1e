import type { Words } from '../languages/words.ts'
import type { HistoryCause, HistoryEntry } from './history-entry.ts'

export const historyEntryLabels: Record<HistoryEntry, Words> = {
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
  provider_unavailable: {
    fr: 'Stripe n’a pas répondu',
    en: 'Stripe did not answer',
    ru: 'Stripe не ответил',
    uk: 'Stripe не відповів',
    de: 'Stripe hat nicht geantwortet',
  },
  moved: {
    fr: 'Changement d’état',
    en: 'Change of state',
    ru: 'Смена состояния',
    uk: 'Зміна стану',
    de: 'Neuer Stand',
  },
  booked: {
    fr: 'Mouvement sur le compte',
    en: 'Movement on the account',
    ru: 'Движение по счёту',
    uk: 'Рух на рахунку',
    de: 'Bewegung auf dem Konto',
  },
  superseded: {
    fr: 'Remplacé par un nouveau don',
    en: 'Replaced by a new donation',
    ru: 'Заменено новым пожертвованием',
    uk: 'Замінено новою пожертвою',
    de: 'Durch eine neue Spende ersetzt',
  },
  entered_by_hand: {
    fr: 'Saisi à la main',
    en: 'Entered by hand',
    ru: 'Внесено вручную',
    uk: 'Внесено вручну',
    de: 'Von Hand eingetragen',
  },
  refund_requested: {
    fr: 'Remboursement demandé',
    en: 'Refund asked for',
    ru: 'Запрошен возврат',
    uk: 'Замовлено повернення',
    de: 'Erstattung angefordert',
  },
  refund_moved: { fr: 'Remboursement', en: 'Refund', ru: 'Возврат', uk: 'Повернення', de: 'Erstattung' },
  dispute_moved: { fr: 'Contestation', en: 'Dispute', ru: 'Спор', uk: 'Спір', de: 'Anfechtung' },
  personal_data_removed: {
    fr: 'Données personnelles effacées',
    en: 'Personal data removed',
    ru: 'Личные данные удалены',
    uk: 'Особисті дані видалено',
    de: 'Persönliche Daten gelöscht',
  },
}

export const historyCauseLabels: Record<HistoryCause, Words> = {
  checkout: {
    fr: 'Formulaire de don',
    en: 'Donation form',
    ru: 'Форма пожертвования',
    uk: 'Форма пожертви',
    de: 'Spendenformular',
  },
  event: {
    fr: 'Notification de Stripe',
    en: 'Notice from Stripe',
    ru: 'Уведомление Stripe',
    uk: 'Сповіщення Stripe',
    de: 'Nachricht von Stripe',
  },
  return_page: {
    fr: 'Page de remerciement',
    en: 'Thank-you page',
    ru: 'Страница благодарности',
    uk: 'Сторінка подяки',
    de: 'Dankesseite',
  },
  sweep: {
    fr: 'Vérification régulière',
    en: 'Regular check',
    ru: 'Регулярная проверка',
    uk: 'Регулярна перевірка',
    de: 'Regelmäßige Prüfung',
  },
  reconciliation: {
    fr: 'Rapprochement avec Stripe',
    en: 'Reconciliation with Stripe',
    ru: 'Сверка со Stripe',
    uk: 'Звірка зі Stripe',
    de: 'Abgleich mit Stripe',
  },
  staff: { fr: 'L’équipe', en: 'Staff', ru: 'Сотрудник', uk: 'Співробітник', de: 'Team' },
  protection: {
    fr: 'Protection automatique',
    en: 'Automatic protection',
    ru: 'Автоматическая защита',
    uk: 'Автоматичний захист',
    de: 'Automatischer Schutz',
  },
}

export const historyFieldLabels = {
  donation: { fr: 'Don', en: 'Donation', ru: 'Пожертвование', uk: 'Пожертва', de: 'Spende' },
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
  amount: { fr: 'Montant', en: 'Amount', ru: 'Сумма', uk: 'Сума', de: 'Betrag' },
  by: { fr: 'Par', en: 'By', ru: 'Кем', uk: 'Ким', de: 'Durch' },
  createdAt: { fr: 'Quand', en: 'When', ru: 'Когда', uk: 'Коли', de: 'Wann' },
  reason: { fr: 'Précision', en: 'Detail', ru: 'Подробность', uk: 'Подробиця', de: 'Einzelheit' },
} satisfies Record<string, Words>

export const historyDescriptions = {
  collection: {
    fr: 'Ce qui est arrivé à chaque don, dans l’ordre. Rien ne s’efface ni ne se corrige ici.',
    en: 'What happened to each donation, in order. Nothing is erased or corrected here.',
    ru: 'Что происходило с каждым пожертвованием, по порядку. Здесь ничего не стирают и не исправляют.',
    uk: 'Що відбувалося з кожною пожертвою, за порядком. Тут нічого не стирають і не виправляють.',
    de: 'Was mit jeder Spende geschah, der Reihe nach. Hier wird nichts gelöscht oder berichtigt.',
  },
  event: {
    fr: 'À chercher dans les événements du tableau de bord de Stripe.',
    en: 'To look up among the events in Stripe’s dashboard.',
    ru: 'Его можно найти среди событий в панели Stripe.',
    uk: 'Його можна знайти серед подій у панелі Stripe.',
    de: 'Zu finden unter den Ereignissen im Stripe-Dashboard.',
  },
} satisfies Record<string, Words>
