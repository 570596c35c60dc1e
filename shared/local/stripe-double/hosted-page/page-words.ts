import type { TestPayment } from '../payments/test-payments.ts'
import { chooseLanguage } from './choose-language.ts'

/** The few words of the page in one language. `{amount}` is replaced. */
export type PageWords = {
  stand_in: string
  heading: string
  email: string
  method: string
  pay: string
  donate: string
  back: string
  declined: string
  each_month: string
  payments: Record<TestPayment['name'], string>
  authentication: string
  complete: string
  fail: string
  finished: string
  expired: string
}

const fr: PageWords = {
  stand_in: 'Page d’essai : elle remplace celle de Stripe, aucun argent ne circule.',
  heading: 'Paiement d’essai',
  email: 'Adresse électronique',
  method: 'Moyen de paiement',
  pay: 'Payer {amount}',
  donate: 'Donner {amount}',
  back: 'Retour',
  declined: 'Le paiement a été refusé. Vous pouvez essayer un autre moyen de paiement.',
  each_month: 'par mois',
  payments: {
    success: 'carte acceptée',
    decline: 'carte refusée',
    insufficient_funds: 'provision insuffisante',
    expired_card: 'carte expirée',
    three_d_secure: 'authentification demandée (3-D Secure)',
    sepa_debit: 'prélèvement SEPA, confirmé plus tard',
    russian_card: 'carte émise en Russie',
    belarusian_card: 'carte émise en Biélorussie',
    decline_after_attach: 'enregistrée sans refus, puis refusée à chaque débit',
    disputed: 'paiement contesté aussitôt par son porteur',
    refund_fails: 'remboursement rejeté plus tard par la banque',
    refund_pending: 'remboursement effectué plus tard',
  },
  authentication: 'Votre banque demande une confirmation',
  complete: 'Confirmer',
  fail: 'Refuser',
  finished: 'Ce paiement est déjà fait.',
  expired: 'Cette page de paiement a expiré.',
}

const en: PageWords = {
  stand_in: 'Test page: it stands in for Stripe’s own, no money moves.',
  heading: 'Test payment',
  email: 'Email',
  method: 'Payment method',
  pay: 'Pay {amount}',
  donate: 'Donate {amount}',
  back: 'Back',
  declined: 'The payment was declined. You can try another payment method.',
  each_month: 'each month',
  payments: {
    success: 'card accepted',
    decline: 'card declined',
    insufficient_funds: 'insufficient funds',
    expired_card: 'expired card',
    three_d_secure: 'authentication required (3-D Secure)',
    sepa_debit: 'SEPA debit, confirmed later',
    russian_card: 'issued in Russia',
    belarusian_card: 'issued in Belarus',
    decline_after_attach: 'can be saved, then declined at each charge',
    disputed: 'disputed by its holder right after the payment',
    refund_fails: 'refund sent back by the bank later',
    refund_pending: 'refund done later',
  },
  authentication: 'Your bank asks you to confirm',
  complete: 'Confirm',
  fail: 'Refuse',
  finished: 'This payment is already made.',
  expired: 'This payment page has expired.',
}

const ru: PageWords = {
  stand_in: 'Пробная страница вместо страницы Stripe: деньги не списываются.',
  heading: 'Пробный платёж',
  email: 'Электронная почта',
  method: 'Способ оплаты',
  pay: 'Заплатить {amount}',
  donate: 'Пожертвовать {amount}',
  back: 'Назад',
  declined: 'Платёж отклонён. Можно попробовать другой способ оплаты.',
  each_month: 'каждый месяц',
  payments: {
    success: 'карта принята',
    decline: 'карта отклонена',
    insufficient_funds: 'недостаточно средств',
    expired_card: 'срок карты истёк',
    three_d_secure: 'нужно подтверждение (3-D Secure)',
    sepa_debit: 'дебет SEPA, подтверждается позже',
    russian_card: 'карта выпущена в России',
    belarusian_card: 'карта выпущена в Беларуси',
    decline_after_attach: 'сохраняется, но каждое списание отклоняется',
    disputed: 'держатель сразу оспаривает платёж',
    refund_fails: 'банк позже вернёт возврат обратно',
    refund_pending: 'возврат выполняется позже',
  },
  authentication: 'Банк просит подтвердить платёж',
  complete: 'Подтвердить',
  fail: 'Отказаться',
  finished: 'Этот платёж уже сделан.',
  expired: 'Срок этой страницы оплаты истёк.',
}

const uk: PageWords = {
  stand_in: 'Пробна сторінка замість сторінки Stripe: гроші не списуються.',
  heading: 'Пробний платіж',
  email: 'Електронна пошта',
  method: 'Спосіб оплати',
  pay: 'Сплатити {amount}',
  donate: 'Пожертвувати {amount}',
  back: 'Назад',
  declined: 'Платіж відхилено. Можна спробувати інший спосіб оплати.',
  each_month: 'щомісяця',
  payments: {
    success: 'картку прийнято',
    decline: 'картку відхилено',
    insufficient_funds: 'недостатньо коштів',
    expired_card: 'строк картки минув',
    three_d_secure: 'потрібне підтвердження (3-D Secure)',
    sepa_debit: 'дебет SEPA, підтверджується пізніше',
    russian_card: 'картку випущено в Росії',
    belarusian_card: 'картку випущено в Білорусі',
    decline_after_attach: 'зберігається, але кожне списання відхиляється',
    disputed: 'власник одразу оскаржує платіж',
    refund_fails: 'банк згодом відхиляє повернення',
    refund_pending: 'повернення виконується згодом',
  },
  authentication: 'Банк просить підтвердити платіж',
  complete: 'Підтвердити',
  fail: 'Відмовитися',
  finished: 'Цей платіж уже зроблено.',
  expired: 'Строк цієї сторінки оплати минув.',
}

const de: PageWords = {
  stand_in: 'Testseite: Sie steht für die Seite von Stripe, es fließt kein Geld.',
  heading: 'Testzahlung',
  email: 'E-Mail-Adresse',
  method: 'Zahlungsart',
  pay: '{amount} zahlen',
  donate: '{amount} spenden',
  back: 'Zurück',
  declined: 'Die Zahlung wurde abgelehnt. Sie können eine andere Zahlungsart versuchen.',
  each_month: 'jeden Monat',
  payments: {
    success: 'Karte angenommen',
    decline: 'Karte abgelehnt',
    insufficient_funds: 'Deckung reicht nicht',
    expired_card: 'Karte abgelaufen',
    three_d_secure: 'Bestätigung verlangt (3-D Secure)',
    sepa_debit: 'SEPA-Lastschrift, wird später bestätigt',
    russian_card: 'Karte aus Russland',
    belarusian_card: 'Karte aus Belarus',
    decline_after_attach: 'lässt sich speichern, jede Abbuchung scheitert',
    disputed: 'Zahlung wird sofort angefochten',
    refund_fails: 'Rückzahlung wird später von der Bank abgelehnt',
    refund_pending: 'Rückzahlung erfolgt später',
  },
  authentication: 'Ihre Bank bittet um eine Bestätigung',
  complete: 'Bestätigen',
  fail: 'Ablehnen',
  finished: 'Diese Zahlung ist schon geschehen.',
  expired: 'Diese Zahlungsseite ist abgelaufen.',
}

const WORDS: Record<string, PageWords> = { fr, en, ru, uk, de }

/** The words of the page in the language of the session or of the browser. */
export function choosePageLanguage(
  sessionLocale: string | null,
  acceptLanguage: string,
): { lang: string; words: PageWords } {
  const lang = chooseLanguage(Object.keys(WORDS), sessionLocale, acceptLanguage)
  return { lang, words: WORDS[lang] ?? en }
}
