import type { SubscriptionState } from '@campaign/shared/donations/subscription-states.ts'
import type { Words } from '../languages/words.ts'
import type { EndCause, SubscriptionCareReason } from './subscription.ts'

export const subscriptionStateLabels: Record<SubscriptionState, Words> = {
  created: { fr: 'Créé', en: 'Created', ru: 'Создано', uk: 'Створено', de: 'Angelegt' },
  awaiting_payment: {
    fr: 'Chez Stripe, premier paiement attendu',
    en: 'At Stripe, first payment awaited',
    ru: 'На странице Stripe, ждём первого платежа',
    uk: 'На сторінці Stripe, чекаємо на перший платіж',
    de: 'Bei Stripe, erste Zahlung steht aus',
  },
  active: { fr: 'En cours', en: 'Active', ru: 'Действует', uk: 'Діє', de: 'Läuft' },
  past_due: {
    fr: 'Échéance refusée, Stripe réessaie',
    en: 'Charge refused, Stripe tries again',
    ru: 'Списание отклонено, Stripe повторяет',
    uk: 'Списання відхилено, Stripe повторює',
    de: 'Abbuchung abgelehnt, Stripe versucht es weiter',
  },
  paused: { fr: 'En pause', en: 'Paused', ru: 'Приостановлено', uk: 'Призупинено', de: 'Pausiert' },
  canceled: { fr: 'Terminé', en: 'Ended', ru: 'Завершено', uk: 'Завершено', de: 'Beendet' },
  expired: {
    fr: 'Abandonné avant le premier paiement',
    en: 'Abandoned before the first payment',
    ru: 'Прервано до первого платежа',
    uk: 'Перервано до першого платежу',
    de: 'Vor der ersten Zahlung abgebrochen',
  },
  needs_care: {
    fr: 'À examiner',
    en: 'Needs attention',
    ru: 'Требует проверки',
    uk: 'Потребує перевірки',
    de: 'Bitte prüfen',
  },
}

export const subscriptionCareLabels: Record<SubscriptionCareReason, Words> = {
  amount_differs: {
    fr: 'Le montant chez Stripe n’est pas celui convenu',
    en: 'The amount at Stripe is not the one agreed',
    ru: 'Сумма в Stripe не та, о которой договорились',
    uk: 'Сума у Stripe не та, про яку домовилися',
    de: 'Der Betrag bei Stripe ist nicht der vereinbarte',
  },
  currency_differs: {
    fr: 'La devise chez Stripe n’est pas celle convenue',
    en: 'The currency at Stripe is not the one agreed',
    ru: 'Валюта в Stripe не та, о которой договорились',
    uk: 'Валюта у Stripe не та, про яку домовилися',
    de: 'Die Währung bei Stripe ist nicht die vereinbarte',
  },
  livemode_differs: {
    fr: 'Abonnement d’essai pour un don réel, ou l’inverse',
    en: 'Test subscription for a real gift, or the other way round',
    ru: 'Тестовая подписка для настоящего пожертвования или наоборот',
    uk: 'Тестова підписка для справжньої пожертви або навпаки',
    de: 'Test-Abo zu einer echten Spende oder umgekehrt',
  },
  subscription_differs: {
    fr: 'Stripe a un autre abonnement pour ce don mensuel',
    en: 'Stripe has another subscription for this monthly gift',
    ru: 'В Stripe у этого пожертвования другая подписка',
    uk: 'У Stripe ця пожертва має іншу підписку',
    de: 'Stripe hat für diese monatliche Spende ein anderes Abo',
  },
  blocked_issuer: {
    fr: 'Carte émise en Russie ou en Biélorussie\u202F: rien ne doit plus être prélevé',
    en: 'A card issued in Russia or Belarus: nothing more may be charged',
    ru: 'Карта выпущена в России или Беларуси: списывать больше нельзя',
    uk: 'Картку випущено в Росії чи Білорусі: списувати більше не можна',
    de: 'Eine in Russland oder Belarus ausgestellte Karte: Es darf nichts mehr abgebucht werden',
  },
}

export const endCauseLabels: Record<EndCause, Words> = {
  donor: {
    fr: 'La personne qui donne',
    en: 'The donor',
    ru: 'Жертвователь',
    uk: 'Жертводавець',
    de: 'Die spendende Person',
  },
  staff: { fr: 'L’équipe', en: 'Staff', ru: 'Сотрудник', uk: 'Співробітник', de: 'Das Team' },
  failed_payments: {
    fr: 'Échéances refusées par la banque',
    en: 'Charges refused by the bank',
    ru: 'Банк отклонил списания',
    uk: 'Банк відхилив списання',
    de: 'Von der Bank abgelehnte Abbuchungen',
  },
  blocked_issuer: {
    fr: 'Carte émise en Russie ou en Biélorussie',
    en: 'Card issued in Russia or Belarus',
    ru: 'Карта выпущена в России или Беларуси',
    uk: 'Картку випущено в Росії чи Білорусі',
    de: 'In Russland oder Belarus ausgestellte Karte',
  },
  elsewhere: {
    fr: 'Quelqu’un, chez Stripe',
    en: 'Somebody, at Stripe',
    ru: 'Кто-то в Stripe',
    uk: 'Хтось у Stripe',
    de: 'Jemand, bei Stripe',
  },
}

export const subscriptionFieldLabels = {
  state: { fr: 'État', en: 'State', ru: 'Состояние', uk: 'Стан', de: 'Stand' },
  careReason: {
    fr: 'À examiner, parce que',
    en: 'Needs attention because',
    ru: 'Требует проверки, потому что',
    uk: 'Потребує перевірки, бо',
    de: 'Bitte prüfen, weil',
  },
  amount: { fr: 'Par mois', en: 'A month', ru: 'В месяц', uk: 'На місяць', de: 'Im Monat' },
  previousAmount: {
    fr: 'Montant d’avant',
    en: 'Amount before',
    ru: 'Прежняя сумма',
    uk: 'Попередня сума',
    de: 'Betrag vorher',
  },
  wantedAmount: {
    fr: 'Nouveau montant demandé',
    en: 'New amount asked for',
    ru: 'Запрошена новая сумма',
    uk: 'Запитано нову суму',
    de: 'Gewünschter neuer Betrag',
  },
  currency: { fr: 'Devise', en: 'Currency', ru: 'Валюта', uk: 'Валюта', de: 'Währung' },
  campaign: { fr: 'Campagne', en: 'Campaign', ru: 'Кампания', uk: 'Кампанія', de: 'Kampagne' },
  locale: {
    fr: 'Langue du formulaire',
    en: 'Language of the form',
    ru: 'Язык формы',
    uk: 'Мова форми',
    de: 'Sprache des Formulars',
  },
  consentVersion: {
    fr: 'Texte accepté (version)',
    en: 'Text agreed to (version)',
    ru: 'Принятый текст (версия)',
    uk: 'Прийнятий текст (версія)',
    de: 'Angenommener Text (Fassung)',
  },
  taxCountry: {
    fr: 'Pays de résidence fiscale',
    en: 'Country of tax residence',
    ru: 'Страна налогового резидентства',
    uk: 'Країна податкового резидентства',
    de: 'Land der Steuerpflicht',
  },
  livemode: { fr: 'Argent réel', en: 'Real money', ru: 'Настоящие деньги', uk: 'Справжні гроші', de: 'Echtes Geld' },
  stripeSubscription: {
    fr: 'Abonnement (Stripe)',
    en: 'Subscription (Stripe)',
    ru: 'Подписка (Stripe)',
    uk: 'Підписка (Stripe)',
    de: 'Abo (Stripe)',
  },
  stripeCustomer: {
    fr: 'Client (Stripe)',
    en: 'Customer (Stripe)',
    ru: 'Клиент (Stripe)',
    uk: 'Клієнт (Stripe)',
    de: 'Kunde (Stripe)',
  },
  createdAt: { fr: 'Créé le', en: 'Created on', ru: 'Создано', uk: 'Створено', de: 'Angelegt am' },
  startedAt: { fr: 'Commencé le', en: 'Started on', ru: 'Началось', uk: 'Почалося', de: 'Begonnen am' },
  nextChargeAt: {
    fr: 'Prochaine échéance',
    en: 'Next charge',
    ru: 'Следующее списание',
    uk: 'Наступне списання',
    de: 'Nächste Abbuchung',
  },
  endedAt: { fr: 'Terminé le', en: 'Ended on', ru: 'Завершено', uk: 'Завершено', de: 'Beendet am' },
  endCause: { fr: 'Arrêté par', en: 'Ended by', ru: 'Кем прекращено', uk: 'Ким припинено', de: 'Beendet durch' },
} satisfies Record<string, Words>

export const subscriptionDescriptions = {
  collection: {
    fr: 'Chaque don mensuel, tel que Stripe le tient. Chaque échéance est un don à part.',
    en: 'Every monthly gift, as Stripe keeps it. Each charge is a donation of its own.',
    ru: 'Все ежемесячные пожертвования, как их ведёт Stripe. Каждое списание — отдельное пожертвование.',
    uk: 'Усі щомісячні пожертви, як їх веде Stripe. Кожне списання — окрема пожертва.',
    de: 'Jede monatliche Spende, wie Stripe sie führt. Jede Abbuchung ist eine eigene Spende.',
  },
  search: {
    fr: 'Numéro d’ici ou de Stripe (sub_…, cus_…)',
    en: 'Number from here or from Stripe (sub_…, cus_…)',
    ru: 'Номер отсюда или из Stripe (sub_…, cus_…)',
    uk: 'Номер звідси або зі Stripe (sub_…, cus_…)',
    de: 'Nummer von hier oder von Stripe (sub_…, cus_…)',
  },
} satisfies Record<string, Words>
