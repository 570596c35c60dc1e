import type { Words } from '../../languages/words.ts'

/** What was done to money, as one says it after a name and a time. */
export const moneyActLabels = {
  donations_exported: {
    fr: 'Dons exportés',
    en: 'Donations exported',
    ru: 'Пожертвования выгружены',
    uk: 'Пожертви вивантажено',
    de: 'Spenden exportiert',
  },
  refund_requested: {
    fr: 'Remboursement demandé',
    en: 'Refund requested',
    ru: 'Запрошен возврат',
    uk: 'Запитано повернення',
    de: 'Erstattung verlangt',
  },
  donation_entered: {
    fr: 'Don saisi',
    en: 'Donation entered',
    ru: 'Пожертвование внесено',
    uk: 'Пожертву внесено',
    de: 'Spende erfasst',
  },
  donation_changed: {
    fr: 'Don modifié',
    en: 'Donation changed',
    ru: 'Пожертвование изменено',
    uk: 'Пожертву змінено',
    de: 'Spende geändert',
  },
  subscription_cancelled: {
    fr: 'Don mensuel arrêté',
    en: 'Monthly gift ended',
    ru: 'Ежемесячное пожертвование прекращено',
    uk: 'Щомісячну пожертву припинено',
    de: 'Monatliche Spende beendet',
  },
  manage_link_issued: {
    fr: 'Nouveau lien de gestion donné',
    en: 'New manage link issued',
    ru: 'Выдана новая ссылка управления',
    uk: 'Видано нове посилання керування',
    de: 'Neuer Verwaltungslink ausgestellt',
  },
  alarm_dealt_with: {
    fr: 'Alerte traitée',
    en: 'Alarm dealt with',
    ru: 'Тревога обработана',
    uk: 'Тривогу опрацьовано',
    de: 'Alarm erledigt',
  },
  notice_retried: {
    fr: 'Avis de Stripe repris',
    en: 'Notice from Stripe tried again',
    ru: 'Уведомление Stripe обработано повторно',
    uk: 'Сповіщення Stripe опрацьовано повторно',
    de: 'Nachricht von Stripe erneut versucht',
  },
  reconciliation_asked: {
    fr: 'Rapprochement demandé',
    en: 'Reconciliation asked for',
    ru: 'Запрошена сверка',
    uk: 'Запитано звірку',
    de: 'Abgleich angestoßen',
  },
} satisfies Record<string, Words>
