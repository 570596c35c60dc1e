import type { TestPayment } from '../payments/test-payments.ts'

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
  payments: {
    success: 'carte acceptée',
    decline: 'carte refusée',
    insufficient_funds: 'provision insuffisante',
    expired_card: 'carte expirée',
    three_d_secure: 'authentification demandée (3-D Secure)',
    sepa_debit: 'prélèvement SEPA, confirmé plus tard',
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
  payments: {
    success: 'card accepted',
    decline: 'card declined',
    insufficient_funds: 'insufficient funds',
    expired_card: 'expired card',
    three_d_secure: 'authentication required (3-D Secure)',
    sepa_debit: 'SEPA debit, confirmed later',
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
  payments: {
    success: 'карта принята',
    decline: 'карта отклонена',
    insufficient_funds: 'недостаточно средств',
    expired_card: 'срок карты истёк',
    three_d_secure: 'нужно подтверждение (3-D Secure)',
    sepa_debit: 'дебет SEPA, подтверждается позже',
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
  payments: {
    success: 'картку прийнято',
    decline: 'картку відхилено',
    insufficient_funds: 'недостатньо коштів',
    expired_card: 'строк картки минув',
    three_d_secure: 'потрібне підтвердження (3-D Secure)',
    sepa_debit: 'дебет SEPA, підтверджується пізніше',
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
  payments: {
    success: 'Karte angenommen',
    decline: 'Karte abgelehnt',
    insufficient_funds: 'Deckung reicht nicht',
    expired_card: 'Karte abgelaufen',
    three_d_secure: 'Bestätigung verlangt (3-D Secure)',
    sepa_debit: 'SEPA-Lastschrift, wird später bestätigt',
  },
  authentication: 'Ihre Bank bittet um eine Bestätigung',
  complete: 'Bestätigen',
  fail: 'Ablehnen',
  finished: 'Diese Zahlung ist schon geschehen.',
  expired: 'Diese Zahlungsseite ist abgelaufen.',
}

const WORDS: Record<string, PageWords> = { fr, en, ru, uk, de }

/**
 * The session's own language; for "auto" and none, the first of the browser's (`Accept-Language`) that the page knows.
 * English otherwise.
 */
export function choosePageLanguage(
  sessionLocale: string | null,
  acceptLanguage: string,
): { lang: string; words: PageWords } {
  const wanted =
    sessionLocale === null || sessionLocale === 'auto' ? acceptLanguage.slice(0, 200).split(',') : [sessionLocale]
  for (const tag of wanted) {
    const lang = tag.trim().slice(0, 2).toLowerCase()
    const words = Object.hasOwn(WORDS, lang) ? WORDS[lang] : undefined
    if (words !== undefined) return { lang, words }
  }
  return { lang: 'en', words: en }
}
