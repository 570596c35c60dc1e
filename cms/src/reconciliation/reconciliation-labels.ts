import type { Words } from '../languages/words.ts'
import type { ReconciliationCause, ReconciliationState } from './reconciliation.ts'

export const reconciliationStateLabels: Record<ReconciliationState, Words> = {
  running: { fr: 'En cours', en: 'Under way', ru: 'Идёт', uk: 'Триває', de: 'Läuft' },
  done: { fr: 'Terminé', en: 'Done', ru: 'Завершена', uk: 'Завершено', de: 'Fertig' },
  failed: { fr: 'Interrompu', en: 'Broken off', ru: 'Прервана', uk: 'Перервано', de: 'Abgebrochen' },
}

export const reconciliationCauseLabels: Record<ReconciliationCause, Words> = {
  schedule: { fr: 'Chaque nuit', en: 'Each night', ru: 'Каждую ночь', uk: 'Щоночі', de: 'Jede Nacht' },
  command: {
    fr: 'Lancé depuis le serveur',
    en: 'Started on the server',
    ru: 'Запущена на сервере',
    uk: 'Запущено на сервері',
    de: 'Auf dem Server gestartet',
  },
  staff: {
    fr: 'Demandé par l’équipe',
    en: 'Asked for by staff',
    ru: 'Запущена сотрудником',
    uk: 'Запущено співробітником',
    de: 'Vom Team veranlasst',
  },
}

export const reconciliationFieldLabels = {
  state: { fr: 'État', en: 'State', ru: 'Состояние', uk: 'Стан', de: 'Stand' },
  cause: { fr: 'Pourquoi', en: 'Why', ru: 'Почему', uk: 'Чому', de: 'Warum' },
  startedAt: { fr: 'Commencé', en: 'Started', ru: 'Начало', uk: 'Початок', de: 'Beginn' },
  finishedAt: { fr: 'Fini', en: 'Finished', ru: 'Конец', uk: 'Кінець', de: 'Ende' },
  comparedUntil: {
    fr: 'Comparé jusqu’au',
    en: 'Compared until',
    ru: 'Сверено до',
    uk: 'Звірено до',
    de: 'Verglichen bis',
  },
  eventsSeen: {
    fr: 'Notifications relues',
    en: 'Notices read again',
    ru: 'Просмотрено уведомлений',
    uk: 'Переглянуто сповіщень',
    de: 'Nachgelesene Nachrichten',
  },
  eventsRecovered: {
    fr: 'Notifications retrouvées',
    en: 'Notices recovered',
    ru: 'Восстановлено уведомлений',
    uk: 'Відновлено сповіщень',
    de: 'Wiedergefundene Nachrichten',
  },
  donationsAsked: {
    fr: 'Dons vérifiés',
    en: 'Donations checked',
    ru: 'Проверено пожертвований',
    uk: 'Перевірено пожертв',
    de: 'Geprüfte Spenden',
  },
  donationsRepaired: {
    fr: 'Dons remis à jour',
    en: 'Donations put right',
    ru: 'Исправлено пожертвований',
    uk: 'Виправлено пожертв',
    de: 'Berichtigte Spenden',
  },
  bookingsSeen: {
    fr: 'Écritures comparées',
    en: 'Bookings compared',
    ru: 'Сверено проводок',
    uk: 'Звірено проведень',
    de: 'Verglichene Buchungen',
  },
  bookingsRepaired: {
    fr: 'Écritures ajoutées',
    en: 'Bookings added',
    ru: 'Добавлено проводок',
    uk: 'Додано проведень',
    de: 'Ergänzte Buchungen',
  },
  differences: {
    fr: 'Écarts qui restent',
    en: 'Differences that remain',
    ru: 'Осталось расхождений',
    uk: 'Залишилося розбіжностей',
    de: 'Verbleibende Abweichungen',
  },
  stuck: {
    fr: 'Paiements bloqués',
    en: 'Payments stuck',
    ru: 'Застрявшие платежи',
    uk: 'Платежі, що застрягли',
    de: 'Hängende Zahlungen',
  },
  asked: { fr: 'Demandé par', en: 'Asked for by', ru: 'Кто запустил', uk: 'Хто запустив', de: 'Veranlasst von' },
} satisfies Record<string, Words>

export const reconciliationDescription: Words = {
  fr: 'Chaque comparaison de nos livres avec ceux de Stripe\u202F: ce qui a été vu, remis à jour, et ce qui diffère encore.',
  en: 'Each comparison of our books with Stripe’s: what was looked at, what was put right, what still differs.',
  ru: 'Все сверки нашего учёта с учётом Stripe: что просмотрено, что исправлено, что ещё расходится.',
  uk: 'Усі звірки нашого обліку з обліком Stripe: що переглянуто, що виправлено, що ще розходиться.',
  de: 'Jeder Abgleich unserer Bücher mit denen von Stripe: was angesehen, was berichtigt wurde, was noch abweicht.',
}
