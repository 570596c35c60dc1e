import type { Words } from '../../languages/words.ts'
import type { EventReason, EventState } from './payment-event.ts'

export const eventStateLabels: Record<EventState, Words> = {
  received: {
    fr: 'Reçue, à traiter',
    en: 'Received, to be worked through',
    ru: 'Получено, ждёт обработки',
    uk: 'Отримано, чекає на обробку',
    de: 'Eingegangen, noch zu bearbeiten',
  },
  processed: { fr: 'Traitée', en: 'Done', ru: 'Обработано', uk: 'Опрацьовано', de: 'Bearbeitet' },
  ignored: { fr: 'Sans effet', en: 'Without effect', ru: 'Без последствий', uk: 'Без наслідків', de: 'Ohne Wirkung' },
  dead: {
    fr: 'En échec, à examiner',
    en: 'Failed, needs attention',
    ru: 'Ошибка, требует проверки',
    uk: 'Помилка, потребує перевірки',
    de: 'Fehlgeschlagen, bitte prüfen',
  },
}

export const eventReasonLabels: Record<EventReason, Words> = {
  unhandled_type: {
    fr: 'Ce genre de notification ne nous concerne pas',
    en: 'This kind of notice does not concern us',
    ru: 'Уведомления этого вида нам не нужны',
    uk: 'Сповіщення цього виду нам не потрібні',
    de: 'Diese Art von Nachricht betrifft uns nicht',
  },
  unreadable: {
    fr: 'Notification d’une forme inconnue',
    en: 'A notice of unknown form',
    ru: 'Уведомление неизвестного формата',
    uk: 'Сповіщення невідомого формату',
    de: 'Nachricht in unbekannter Form',
  },
  livemode_differs: {
    fr: 'Essai reçu en réel, ou l’inverse',
    en: 'Test notice in live operation, or the other way round',
    ru: 'Тестовое уведомление в рабочем режиме или наоборот',
    uk: 'Тестове сповіщення в робочому режимі або навпаки',
    de: 'Testnachricht im Echtbetrieb oder umgekehrt',
  },
  not_a_donation: {
    fr: 'Un paiement qui ne vient pas de ce site',
    en: 'A payment that does not come from this site',
    ru: 'Платёж не с этого сайта',
    uk: 'Платіж не з цього сайту',
    de: 'Eine Zahlung, die nicht von dieser Website kommt',
  },
  donation_unknown: {
    fr: 'Stripe parle d’un don que nous n’avons pas',
    en: 'Stripe speaks of a donation that we do not have',
    ru: 'Stripe сообщает о пожертвовании, которого у нас нет',
    uk: 'Stripe повідомляє про пожертву, якої в нас немає',
    de: 'Stripe nennt eine Spende, die wir nicht haben',
  },
  payment_provider_unavailable: {
    fr: 'Stripe ne répondait pas',
    en: 'Stripe did not answer',
    ru: 'Stripe не отвечал',
    uk: 'Stripe не відповідав',
    de: 'Stripe antwortete nicht',
  },
  object_missing_at_stripe: {
    fr: 'Stripe ne connaît plus ce paiement',
    en: 'Stripe no longer knows this payment',
    ru: 'Stripe больше не знает этого платежа',
    uk: 'Stripe більше не знає цього платежу',
    de: 'Stripe kennt diese Zahlung nicht mehr',
  },
  internal_error: {
    fr: 'Erreur de notre côté',
    en: 'An error of our own',
    ru: 'Ошибка на нашей стороне',
    uk: 'Помилка на нашому боці',
    de: 'Fehler auf unserer Seite',
  },
}

export const eventFieldLabels = {
  event: { fr: 'Numéro', en: 'Number', ru: 'Номер', uk: 'Номер', de: 'Nummer' },
  type: { fr: 'Genre', en: 'Kind', ru: 'Вид', uk: 'Вид', de: 'Art' },
  apiVersion: {
    fr: 'Version de l’API de Stripe',
    en: 'Version of Stripe’s API',
    ru: 'Версия API Stripe',
    uk: 'Версія API Stripe',
    de: 'Version der Stripe-API',
  },
  happenedAt: { fr: 'Survenu le', en: 'Happened on', ru: 'Произошло', uk: 'Сталося', de: 'Geschehen am' },
  livemode: { fr: 'Argent réel', en: 'Real money', ru: 'Настоящие деньги', uk: 'Справжні гроші', de: 'Echtes Geld' },
  objectKind: { fr: 'Objet', en: 'Object', ru: 'Объект', uk: 'Об’єкт', de: 'Gegenstand' },
  objectId: {
    fr: 'Numéro de l’objet',
    en: 'Number of the object',
    ru: 'Номер объекта',
    uk: 'Номер об’єкта',
    de: 'Nummer des Gegenstands',
  },
  state: { fr: 'État', en: 'State', ru: 'Состояние', uk: 'Стан', de: 'Stand' },
  reason: { fr: 'Pourquoi', en: 'Why', ru: 'Причина', uk: 'Причина', de: 'Warum' },
  attempts: { fr: 'Tentatives', en: 'Attempts', ru: 'Попытки', uk: 'Спроби', de: 'Versuche' },
} satisfies Record<string, Words>

export const eventDescriptions = {
  collection: {
    fr: 'Ce que Stripe nous a annoncé, chaque notification une fois. Seules celles «\u202Fen échec\u202F» demandent un regard.',
    en: 'What Stripe told us, each notice once. Only those that failed need attention.',
    ru: 'О чём сообщил Stripe: каждое уведомление один раз. Внимания требуют только те, где ошибка.',
    uk: 'Про що повідомив Stripe: кожне сповіщення один раз. Уваги потребують лише ті, де помилка.',
    de: 'Was Stripe uns gemeldet hat, jede Nachricht einmal. Nur fehlgeschlagene brauchen Aufmerksamkeit.',
  },
  attempts: {
    fr: 'Combien de fois le traitement a été tenté.',
    en: 'How many times it was tried.',
    ru: 'Сколько раз пытались обработать.',
    uk: 'Скільки разів намагалися опрацювати.',
    de: 'Wie oft die Bearbeitung versucht wurde.',
  },
} satisfies Record<string, Words>
