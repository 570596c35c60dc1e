import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Words } from '../languages/words.ts'
import type { CareReason } from './donation.ts'

export const donationStateLabels: Record<DonationState, Words> = {
  created: { fr: 'Créé', en: 'Created', ru: 'Создано', uk: 'Створено', de: 'Angelegt' },
  awaiting_payment: {
    fr: 'Chez Stripe, pas encore payé',
    en: 'At Stripe, not paid yet',
    ru: 'На странице Stripe, не оплачено',
    uk: 'На сторінці Stripe, не сплачено',
    de: 'Bei Stripe, noch nicht bezahlt',
  },
  processing: {
    fr: 'Paiement en cours à la banque',
    en: 'Payment under way at the bank',
    ru: 'Банк обрабатывает платёж',
    uk: 'Банк обробляє платіж',
    de: 'Zahlung bei der Bank in Arbeit',
  },
  succeeded: { fr: 'Payé', en: 'Paid', ru: 'Оплачено', uk: 'Сплачено', de: 'Bezahlt' },
  partly_refunded: {
    fr: 'Remboursé en partie',
    en: 'Partly refunded',
    ru: 'Возвращено частично',
    uk: 'Повернено частково',
    de: 'Teilweise erstattet',
  },
  refunded: { fr: 'Remboursé', en: 'Refunded', ru: 'Возвращено', uk: 'Повернено', de: 'Erstattet' },
  disputed: {
    fr: 'Contesté, la banque décide',
    en: 'Disputed, the bank decides',
    ru: 'Оспаривается, решает банк',
    uk: 'Оскаржується, вирішує банк',
    de: 'Angefochten, die Bank entscheidet',
  },
  dispute_won: {
    fr: 'Contesté, gagné',
    en: 'Disputed, won',
    ru: 'Спор выигран',
    uk: 'Спір виграно',
    de: 'Angefochten, gewonnen',
  },
  dispute_lost: {
    fr: 'Contesté, perdu',
    en: 'Disputed, lost',
    ru: 'Спор проигран',
    uk: 'Спір програно',
    de: 'Angefochten, verloren',
  },
  failed: {
    fr: 'Refusé par la banque',
    en: 'Refused by the bank',
    ru: 'Отклонено банком',
    uk: 'Відхилено банком',
    de: 'Von der Bank abgelehnt',
  },
  expired: { fr: 'Abandonné', en: 'Abandoned', ru: 'Не завершено', uk: 'Не завершено', de: 'Abgebrochen' },
  needs_care: {
    fr: 'À examiner',
    en: 'Needs attention',
    ru: 'Требует проверки',
    uk: 'Потребує перевірки',
    de: 'Bitte prüfen',
  },
}

export const careReasonLabels: Record<CareReason, Words> = {
  amount_differs: {
    fr: 'Le montant chez Stripe n’est pas celui du don',
    en: 'The amount at Stripe is not that of the donation',
    ru: 'Сумма в Stripe не совпадает с суммой пожертвования',
    uk: 'Сума в Stripe не збігається із сумою пожертви',
    de: 'Der Betrag bei Stripe ist nicht der der Spende',
  },
  currency_differs: {
    fr: 'La devise chez Stripe n’est pas celle du don',
    en: 'The currency at Stripe is not that of the donation',
    ru: 'Валюта в Stripe не совпадает с валютой пожертвования',
    uk: 'Валюта в Stripe не збігається з валютою пожертви',
    de: 'Die Währung bei Stripe ist nicht die der Spende',
  },
  livemode_differs: {
    fr: 'Paiement d’essai pour un don réel, ou l’inverse',
    en: 'Test payment for a real donation, or the other way round',
    ru: 'Тестовый платёж для настоящего пожертвования или наоборот',
    uk: 'Тестовий платіж для справжньої пожертви або навпаки',
    de: 'Testzahlung zu einer echten Spende oder umgekehrt',
  },
  session_differs: {
    fr: 'Stripe a une autre page de paiement pour ce don',
    en: 'Stripe has another payment page for this donation',
    ru: 'В Stripe у этого пожертвования другая страница оплаты',
    uk: 'У Stripe ця пожертва має іншу сторінку оплати',
    de: 'Stripe hat für diese Spende eine andere Zahlungsseite',
  },
  donation_differs: {
    fr: 'Le paiement chez Stripe porte le numéro d’un autre don',
    en: 'The payment at Stripe carries the number of another donation',
    ru: 'Платёж в Stripe относится к другому пожертвованию',
    uk: 'Платіж у Stripe стосується іншої пожертви',
    de: 'Die Zahlung bei Stripe trägt die Nummer einer anderen Spende',
  },
  invoice_differs: {
    fr: 'Stripe a une autre facture pour ce don',
    en: 'Stripe has another invoice for this donation',
    ru: 'В Stripe у этого пожертвования другой счёт',
    uk: 'У Stripe ця пожертва має інший рахунок',
    de: 'Stripe hat für diese Spende eine andere Rechnung',
  },
  blocked_issuer: {
    fr: 'Carte émise en Russie ou en Biélorussie\u202F: cet argent ne peut pas être gardé',
    en: 'A card issued in Russia or Belarus: this money may not be kept',
    ru: 'Карта выпущена в России или Беларуси: эти деньги нельзя оставить',
    uk: 'Картку випущено в Росії чи Білорусі: ці гроші не можна залишити',
    de: 'Eine in Russland oder Belarus ausgestellte Karte: Dieses Geld darf nicht behalten werden',
  },
}
