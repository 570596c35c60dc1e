import { alarmFieldLabels } from '../../alarms/alarm-labels.ts'
import { donationFieldLabels } from '../../donations/donation-labels.ts'
import type { Words } from '../../languages/words.ts'
import { subscriptionFieldLabels } from '../../subscriptions/subscription-labels.ts'

/** Names of what our books and Stripe's both say something about. A name that is missing here is shown as it is. */
export const sideNames = {
  ...donationFieldLabels,
  status: donationFieldLabels.state,
  settled: donationFieldLabels.settledAmount,
  session: donationFieldLabels.stripeSession,
  invoice: donationFieldLabels.stripeInvoice,
  paymentIntent: donationFieldLabels.stripePaymentIntent,
  charge: donationFieldLabels.stripeCharge,
  donation: alarmFieldLabels.donation,
  taken: { fr: 'Prélevé', en: 'Taken', ru: 'Списано', uk: 'Списано', de: 'Eingezogen' },
  isPaused: { fr: 'En pause', en: 'Paused', ru: 'На паузе', uk: 'На паузі', de: 'Pausiert' },
  customer: subscriptionFieldLabels.stripeCustomer,
  stripeSubscription: subscriptionFieldLabels.stripeSubscription,
  subscription: subscriptionFieldLabels.stripeSubscription,
  startedAt: subscriptionFieldLabels.startedAt,
  nextChargeAt: subscriptionFieldLabels.nextChargeAt,
  endedAt: subscriptionFieldLabels.endedAt,
  endCause: subscriptionFieldLabels.endCause,
  previousAmount: subscriptionFieldLabels.previousAmount,
  wantedAmount: subscriptionFieldLabels.wantedAmount,
} satisfies Record<string, Words>

/** How a payment or a subscription stands, in Stripe's words. */
export const sideValues = {
  open: {
    fr: 'pas encore payé',
    en: 'not paid yet',
    ru: 'ещё не оплачено',
    uk: 'ще не сплачено',
    de: 'noch nicht bezahlt',
  },
  expired: {
    fr: 'page fermée',
    en: 'page closed',
    ru: 'страница закрыта',
    uk: 'сторінку закрито',
    de: 'Seite geschlossen',
  },
  processing: {
    fr: 'en cours à la banque',
    en: 'under way at the bank',
    ru: 'обрабатывает банк',
    uk: 'обробляє банк',
    de: 'bei der Bank in Arbeit',
  },
  failed: { fr: 'refusé', en: 'refused', ru: 'отклонено', uk: 'відхилено', de: 'abgelehnt' },
  paid: { fr: 'payé', en: 'paid', ru: 'оплачено', uk: 'сплачено', de: 'bezahlt' },
  incomplete: {
    fr: 'premier paiement attendu',
    en: 'first payment awaited',
    ru: 'ждёт первого платежа',
    uk: 'чекає на перший платіж',
    de: 'erste Zahlung steht aus',
  },
  incomplete_expired: { fr: 'abandonné', en: 'abandoned', ru: 'прервано', uk: 'перервано', de: 'abgebrochen' },
  active: { fr: 'en cours', en: 'active', ru: 'действует', uk: 'діє', de: 'läuft' },
  past_due: {
    fr: 'échéance refusée',
    en: 'charge refused',
    ru: 'списание отклонено',
    uk: 'списання відхилено',
    de: 'Abbuchung abgelehnt',
  },
  paused: { fr: 'en pause', en: 'paused', ru: 'приостановлено', uk: 'призупинено', de: 'pausiert' },
  canceled: { fr: 'terminé', en: 'ended', ru: 'завершено', uk: 'завершено', de: 'beendet' },
} satisfies Record<string, Words>

export const stripeNowWords = {
  title: {
    fr: 'Ce que Stripe dit maintenant',
    en: 'What Stripe says now',
    ru: 'Что сейчас говорит Stripe',
    uk: 'Що зараз каже Stripe',
    de: 'Was Stripe jetzt sagt',
  },
  ask: { fr: 'Demander à Stripe', en: 'Ask Stripe', ru: 'Спросить Stripe', uk: 'Запитати Stripe', de: 'Stripe fragen' },
  asking: {
    fr: 'Question posée à Stripe…',
    en: 'Asking Stripe…',
    ru: 'Спрашиваем Stripe…',
    uk: 'Запитуємо Stripe…',
    de: 'Stripe wird gefragt…',
  },
  what: { fr: 'Quoi', en: 'What', ru: 'Что', uk: 'Що', de: 'Was' },
  ours: alarmFieldLabels.ours,
  theirs: alarmFieldLabels.theirs,
  movements: {
    fr: 'Somme des mouvements',
    en: 'Sum of the movements',
    ru: 'Сумма движений',
    uk: 'Сума рухів',
    de: 'Summe der Bewegungen',
  },
  differs: { fr: 'diffère', en: 'differs', ru: 'расходится', uk: 'розходиться', de: 'weicht ab' },
  agree: {
    fr: 'Les deux côtés disent la même chose.',
    en: 'Both sides say the same.',
    ru: 'Обе стороны говорят одно и то же.',
    uk: 'Обидві сторони кажуть те саме.',
    de: 'Beide Seiten sagen dasselbe.',
  },
  differ: {
    fr: 'Les deux côtés ne disent pas la même chose\u202F: voyez les lignes marquées.',
    en: 'The two sides do not say the same: see the lines marked.',
    ru: 'Стороны говорят разное: см. отмеченные строки.',
    uk: 'Сторони кажуть різне: див. позначені рядки.',
    de: 'Beide Seiten sagen nicht dasselbe: siehe die markierten Zeilen.',
  },
  nothing: {
    fr: 'Stripe ne sait rien de cela.',
    en: 'Stripe knows nothing of this.',
    ru: 'Stripe об этом ничего не знает.',
    uk: 'Stripe про це нічого не знає.',
    de: 'Stripe weiß davon nichts.',
  },
} satisfies Record<string, Words>
