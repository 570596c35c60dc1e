import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Words } from '../languages/words.ts'
import type { CareReason } from './donation.ts'
import type { HistoryCause, HistoryEntry } from './history-entry.ts'

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
}

export const donationFieldLabels = {
  state: { fr: 'État', en: 'State', ru: 'Состояние', uk: 'Стан', de: 'Stand' },
  careReason: {
    fr: 'À examiner, parce que',
    en: 'Needs attention because',
    ru: 'Требует проверки, потому что',
    uk: 'Потребує перевірки, бо',
    de: 'Bitte prüfen, weil',
  },
  amount: { fr: 'Montant', en: 'Amount', ru: 'Сумма', uk: 'Сума', de: 'Betrag' },
  fee: { fr: 'Frais', en: 'Fee', ru: 'Комиссия', uk: 'Комісія', de: 'Gebühr' },
  net: { fr: 'Net', en: 'Net', ru: 'За вычетом комиссии', uk: 'Без комісії', de: 'Netto' },
  currency: { fr: 'Devise', en: 'Currency', ru: 'Валюта', uk: 'Валюта', de: 'Währung' },
  settledCurrency: {
    fr: 'Devise reçue',
    en: 'Currency received',
    ru: 'Валюта зачисления',
    uk: 'Валюта зарахування',
    de: 'Eingegangene Währung',
  },
  campaign: { fr: 'Campagne', en: 'Campaign', ru: 'Кампания', uk: 'Кампанія', de: 'Kampagne' },
  locale: {
    fr: 'Langue du formulaire',
    en: 'Language of the form',
    ru: 'Язык формы',
    uk: 'Мова форми',
    de: 'Sprache des Formulars',
  },
  paidAt: { fr: 'Payé le', en: 'Paid on', ru: 'Дата оплаты', uk: 'Дата оплати', de: 'Bezahlt am' },
  livemode: {
    fr: 'Argent réel',
    en: 'Real money',
    ru: 'Настоящие деньги',
    uk: 'Справжні гроші',
    de: 'Echtes Geld',
  },
  stripeSession: {
    fr: 'Page de paiement (Stripe)',
    en: 'Payment page (Stripe)',
    ru: 'Страница оплаты (Stripe)',
    uk: 'Сторінка оплати (Stripe)',
    de: 'Zahlungsseite (Stripe)',
  },
  stripePaymentIntent: {
    fr: 'Paiement (Stripe)',
    en: 'Payment (Stripe)',
    ru: 'Платёж (Stripe)',
    uk: 'Платіж (Stripe)',
    de: 'Zahlung (Stripe)',
  },
  resumes: { fr: 'Reprend le don', en: 'Resumes', ru: 'Продолжает', uk: 'Продовжує', de: 'Setzt fort' },
  supersededBy: {
    fr: 'Remplacé par le don',
    en: 'Replaced by',
    ru: 'Заменено на',
    uk: 'Замінено на',
    de: 'Ersetzt durch',
  },
  history: { fr: 'Historique', en: 'History', ru: 'История', uk: 'Історія', de: 'Verlauf' },
} satisfies Record<string, Words>

export const donationDescriptions = {
  collection: {
    fr: 'Chaque don, tel que Stripe le confirme. Ces lignes s’écrivent seules et ne se modifient pas.',
    en: 'Every donation, as Stripe confirms it. These rows write themselves and cannot be edited.',
    ru: 'Все пожертвования, как их подтверждает Stripe. Строки создаются автоматически и не редактируются.',
    uk: 'Усі пожертви, як їх підтверджує Stripe. Рядки створюються автоматично й не редагуються.',
    de: 'Jede Spende, wie Stripe sie bestätigt. Diese Zeilen entstehen von selbst und lassen sich nicht ändern.',
  },
  state: {
    fr: 'Ce que Stripe dit du paiement, jamais ce que dit un navigateur.',
    en: 'What Stripe says of the payment, never what a browser says.',
    ru: 'То, что сообщает о платеже Stripe, а не браузер.',
    uk: 'Те, що повідомляє про платіж Stripe, а не браузер.',
    de: 'Was Stripe über die Zahlung sagt, nie was ein Browser sagt.',
  },
  careReason: {
    fr: 'Comparez avec le paiement dans le tableau de bord de Stripe avant de le compter.',
    en: 'Compare with the payment in Stripe’s dashboard before counting it.',
    ru: 'Сверьте с платежом в панели Stripe, прежде чем учитывать.',
    uk: 'Звірте з платежем у панелі Stripe, перш ніж враховувати.',
    de: 'Vergleichen Sie mit der Zahlung im Stripe-Dashboard, bevor Sie sie mitzählen.',
  },
  livemode: {
    fr: 'Non coché\u00A0: don d’essai, aucun argent n’a bougé.',
    en: 'Not ticked: a test, no money moved.',
    ru: 'Не отмечено: проверка, деньги не переводились.',
    uk: 'Не позначено: перевірка, гроші не переказувалися.',
    de: 'Nicht angekreuzt: ein Test, es floss kein Geld.',
  },
} satisfies Record<string, Words>

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
    fr: 'Frais connus',
    en: 'Fee known',
    ru: 'Известна комиссия',
    uk: 'Відома комісія',
    de: 'Gebühr bekannt',
  },
  superseded: {
    fr: 'Remplacé par un nouveau don',
    en: 'Replaced by a new donation',
    ru: 'Заменено новым пожертвованием',
    uk: 'Замінено новою пожертвою',
    de: 'Durch eine neue Spende ersetzt',
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
