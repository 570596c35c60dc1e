import type { Words } from '../languages/words.ts'
import type {
  BookingKind,
  DisputeState,
  DonationOrigin,
  PaymentMethod,
  RefundReason,
  RefundState,
} from './money-moves.ts'

export const methodLabels: Record<PaymentMethod, Words> = {
  card: { fr: 'Carte', en: 'Card', ru: 'Карта', uk: 'Картка', de: 'Karte' },
  sepa_debit: {
    fr: 'Prélèvement SEPA',
    en: 'SEPA debit',
    ru: 'Списание SEPA',
    uk: 'Списання SEPA',
    de: 'SEPA-Lastschrift',
  },
  other: {
    fr: 'Autre moyen chez Stripe',
    en: 'Other means at Stripe',
    ru: 'Другой способ в Stripe',
    uk: 'Інший спосіб у Stripe',
    de: 'Anderes Mittel bei Stripe',
  },
  transfer: {
    fr: 'Virement',
    en: 'Bank transfer',
    ru: 'Банковский перевод',
    uk: 'Банківський переказ',
    de: 'Überweisung',
  },
  cheque: { fr: 'Chèque', en: 'Cheque', ru: 'Чек', uk: 'Чек', de: 'Scheck' },
  cash: { fr: 'Espèces', en: 'Cash', ru: 'Наличные', uk: 'Готівка', de: 'Bargeld' },
}

export const originLabels: Record<DonationOrigin, Words> = {
  form: {
    fr: 'Formulaire du site',
    en: 'Form on the site',
    ru: 'Форма на сайте',
    uk: 'Форма на сайті',
    de: 'Formular der Website',
  },
  subscription: {
    fr: 'Échéance d’un don mensuel',
    en: 'Charge of a monthly gift',
    ru: 'Списание ежемесячного пожертвования',
    uk: 'Списання щомісячної пожертви',
    de: 'Abbuchung einer monatlichen Spende',
  },
  manual: {
    fr: 'Hors Stripe, saisi à la main',
    en: 'Outside Stripe, entered by hand',
    ru: 'Мимо Stripe, внесено вручную',
    uk: 'Поза Stripe, внесено вручну',
    de: 'Außerhalb von Stripe, von Hand eingetragen',
  },
}

export const refundStateLabels: Record<RefundState, Words> = {
  requested: {
    fr: 'Demandé, Stripe n’a pas encore répondu',
    en: 'Asked for, Stripe has not answered yet',
    ru: 'Запрошен, Stripe ещё не ответил',
    uk: 'Замовлено, Stripe ще не відповів',
    de: 'Angefordert, Stripe hat noch nicht geantwortet',
  },
  pending: {
    fr: 'En route vers la banque',
    en: 'On its way to the bank',
    ru: 'На пути в банк',
    uk: 'На шляху до банку',
    de: 'Unterwegs zur Bank',
  },
  succeeded: { fr: 'Fait', en: 'Done', ru: 'Выполнен', uk: 'Виконано', de: 'Erledigt' },
  failed: {
    fr: 'Refusé par la banque',
    en: 'Refused by the bank',
    ru: 'Отклонён банком',
    uk: 'Відхилено банком',
    de: 'Von der Bank abgelehnt',
  },
  canceled: { fr: 'Annulé', en: 'Cancelled', ru: 'Отменён', uk: 'Скасовано', de: 'Storniert' },
}

export const refundReasonLabels: Record<RefundReason, Words> = {
  donor_request: {
    fr: 'La personne l’a demandé',
    en: 'The donor asked for it',
    ru: 'По просьбе жертвователя',
    uk: 'На прохання жертводавця',
    de: 'Auf Wunsch der spendenden Person',
  },
  duplicate: {
    fr: 'Payé deux fois',
    en: 'Paid twice',
    ru: 'Оплачено дважды',
    uk: 'Сплачено двічі',
    de: 'Doppelt bezahlt',
  },
  mistake: { fr: 'Erreur', en: 'A mistake', ru: 'Ошибка', uk: 'Помилка', de: 'Irrtum' },
  fraud: {
    fr: 'Carte volée ou fraude',
    en: 'Stolen card or fraud',
    ru: 'Украденная карта или мошенничество',
    uk: 'Вкрадена картка або шахрайство',
    de: 'Gestohlene Karte oder Betrug',
  },
  blocked_issuer: {
    fr: 'Carte émise en Russie ou en Biélorussie',
    en: 'Card issued in Russia or Belarus',
    ru: 'Карта выпущена в России или Беларуси',
    uk: 'Картку випущено в Росії чи Білорусі',
    de: 'In Russland oder Belarus ausgestellte Karte',
  },
  returned: {
    fr: 'Revenu impayé (chèque, virement)',
    en: 'Came back unpaid (cheque, transfer)',
    ru: 'Вернулось неоплаченным (чек, перевод)',
    uk: 'Повернулося несплаченим (чек, переказ)',
    de: 'Unbezahlt zurückgekommen (Scheck, Überweisung)',
  },
  elsewhere: {
    fr: 'Fait chez Stripe, sans motif ici',
    en: 'Done at Stripe, no reason told here',
    ru: 'Сделано в Stripe, причина не указана',
    uk: 'Зроблено у Stripe, причину не вказано',
    de: 'Bei Stripe veranlasst, hier ohne Grund',
  },
}

export const disputeStateLabels: Record<DisputeState, Words> = {
  inquiry: {
    fr: 'La banque se renseigne, rien n’a bougé',
    en: 'The bank asks, nothing has moved',
    ru: 'Банк запрашивает сведения, деньги не списаны',
    uk: 'Банк запитує, гроші не списано',
    de: 'Die Bank fragt nach, nichts ist geflossen',
  },
  open: {
    fr: 'Ouverte, l’argent est retenu',
    en: 'Open, the money is withheld',
    ru: 'Открыт, деньги удержаны',
    uk: 'Відкрито, гроші утримано',
    de: 'Offen, das Geld ist einbehalten',
  },
  won: { fr: 'Gagnée', en: 'Won', ru: 'Выигран', uk: 'Виграно', de: 'Gewonnen' },
  lost: { fr: 'Perdue', en: 'Lost', ru: 'Проигран', uk: 'Програно', de: 'Verloren' },
  closed: {
    fr: 'Classée sans suite',
    en: 'Came to nothing',
    ru: 'Закрыт без последствий',
    uk: 'Закрито без наслідків',
    de: 'Ohne Folgen geschlossen',
  },
}

/** Why a bank asks for the money back: the codes of Stripe's that a card or a debit can bring. */
export const disputeReasonLabels: Partial<Record<string, Words>> = {
  bank_cannot_process: {
    fr: 'La banque n’a pas pu traiter le paiement',
    en: 'The bank could not process the payment',
    ru: 'Банк не смог провести платёж',
    uk: 'Банк не зміг провести платіж',
    de: 'Die Bank konnte die Zahlung nicht ausführen',
  },
  credit_not_processed: {
    fr: 'La personne attend un remboursement promis',
    en: 'The donor waits for a refund that was promised',
    ru: 'Человек ждёт обещанного возврата',
    uk: 'Людина чекає на обіцяне повернення',
    de: 'Die Person wartet auf eine zugesagte Erstattung',
  },
  debit_not_authorized: {
    fr: 'Prélèvement que la personne dit ne pas avoir autorisé',
    en: 'A debit the donor says they did not authorise',
    ru: 'Человек говорит, что не разрешал списание',
    uk: 'Людина каже, що не дозволяла списання',
    de: 'Lastschrift, die die Person nicht erlaubt haben will',
  },
  duplicate: {
    fr: 'Payé deux fois',
    en: 'Paid twice',
    ru: 'Оплачено дважды',
    uk: 'Сплачено двічі',
    de: 'Doppelt bezahlt',
  },
  fraudulent: {
    fr: 'La personne dit n’avoir pas payé elle-même',
    en: 'The cardholder says they did not pay',
    ru: 'Держатель карты говорит, что не платил',
    uk: 'Власник картки каже, що не платив',
    de: 'Die Person sagt, sie habe nicht selbst bezahlt',
  },
  general: {
    fr: 'Sans motif précis',
    en: 'No particular reason',
    ru: 'Без определённой причины',
    uk: 'Без певної причини',
    de: 'Ohne bestimmten Grund',
  },
  incorrect_account_details: {
    fr: 'Compte bancaire inexact',
    en: 'Wrong bank account',
    ru: 'Неверный банковский счёт',
    uk: 'Неправильний банківський рахунок',
    de: 'Falsches Bankkonto',
  },
  insufficient_funds: {
    fr: 'Compte sans provision suffisante',
    en: 'Not enough money on the account',
    ru: 'Недостаточно денег на счёте',
    uk: 'Недостатньо грошей на рахунку',
    de: 'Konto nicht gedeckt',
  },
  product_not_received: {
    fr: 'La personne dit n’avoir rien reçu en échange',
    en: 'The donor says they received nothing for it',
    ru: 'Человек говорит, что ничего не получил взамен',
    uk: 'Людина каже, що нічого не отримала натомість',
    de: 'Die Person sagt, sie habe nichts dafür erhalten',
  },
  subscription_canceled: {
    fr: 'Échéance après l’arrêt du don mensuel',
    en: 'Charged after the monthly gift was ended',
    ru: 'Списание после отмены ежемесячного пожертвования',
    uk: 'Списання після скасування щомісячної пожертви',
    de: 'Abbuchung nach dem Ende der monatlichen Spende',
  },
  unrecognized: {
    fr: 'La personne ne reconnaît pas le paiement',
    en: 'The donor does not recognise the payment',
    ru: 'Человек не узнаёт платёж',
    uk: 'Людина не впізнає платежу',
    de: 'Die Person erkennt die Zahlung nicht wieder',
  },
}

export const bookingKindLabels: Record<BookingKind, Words> = {
  charge: {
    fr: 'Don encaissé',
    en: 'Gift received',
    ru: 'Пожертвование получено',
    uk: 'Пожертву отримано',
    de: 'Spende eingegangen',
  },
  refund: { fr: 'Remboursement', en: 'Refund', ru: 'Возврат', uk: 'Повернення', de: 'Erstattung' },
  refund_failure: {
    fr: 'Remboursement échoué, argent revenu',
    en: 'Refund failed, money came back',
    ru: 'Возврат не прошёл, деньги вернулись',
    uk: 'Повернення не вдалося, гроші повернулися',
    de: 'Erstattung gescheitert, Geld zurück',
  },
  dispute: { fr: 'Contestation', en: 'Dispute', ru: 'Спор', uk: 'Спір', de: 'Anfechtung' },
  dispute_reversal: {
    fr: 'Contestation gagnée, argent revenu',
    en: 'Dispute won, money came back',
    ru: 'Спор выигран, деньги вернулись',
    uk: 'Спір виграно, гроші повернулися',
    de: 'Anfechtung gewonnen, Geld zurück',
  },
  other: { fr: 'Autre mouvement', en: 'Other movement', ru: 'Другое движение', uk: 'Інший рух', de: 'Andere Bewegung' },
}

/** Fields of refunds, disputes and bookings; each is about one donation. */
export const moveFieldLabels = {
  donation: { fr: 'Don', en: 'Donation', ru: 'Пожертвование', uk: 'Пожертва', de: 'Spende' },
  state: { fr: 'État', en: 'State', ru: 'Состояние', uk: 'Стан', de: 'Stand' },
  amount: { fr: 'Montant', en: 'Amount', ru: 'Сумма', uk: 'Сума', de: 'Betrag' },
  fee: { fr: 'Frais', en: 'Fee', ru: 'Комиссия', uk: 'Комісія', de: 'Gebühr' },
  net: { fr: 'Net', en: 'Net', ru: 'За вычетом комиссии', uk: 'Без комісії', de: 'Netto' },
  currency: { fr: 'Devise', en: 'Currency', ru: 'Валюта', uk: 'Валюта', de: 'Währung' },
  rate: { fr: 'Taux de change', en: 'Exchange rate', ru: 'Курс обмена', uk: 'Курс обміну', de: 'Wechselkurs' },
  reason: { fr: 'Motif', en: 'Reason', ru: 'Причина', uk: 'Причина', de: 'Grund' },
  kind: { fr: 'Mouvement', en: 'Movement', ru: 'Движение', uk: 'Рух', de: 'Bewegung' },
  askedBy: { fr: 'Demandé par', en: 'Asked for by', ru: 'Кто запросил', uk: 'Хто замовив', de: 'Veranlasst von' },
  happenedAt: { fr: 'Le', en: 'On', ru: 'Дата', uk: 'Дата', de: 'Am' },
  openedAt: { fr: 'Ouverte le', en: 'Opened on', ru: 'Открыт', uk: 'Відкрито', de: 'Eröffnet am' },
  dueBy: { fr: 'Répondre avant le', en: 'Answer by', ru: 'Ответить до', uk: 'Відповісти до', de: 'Antworten bis' },
  bookedAt: { fr: 'Comptabilisé le', en: 'Booked on', ru: 'Проведено', uk: 'Проведено', de: 'Gebucht am' },
  stripeRefund: {
    fr: 'Remboursement (Stripe)',
    en: 'Refund (Stripe)',
    ru: 'Возврат (Stripe)',
    uk: 'Повернення (Stripe)',
    de: 'Erstattung (Stripe)',
  },
  stripeDispute: {
    fr: 'Contestation (Stripe)',
    en: 'Dispute (Stripe)',
    ru: 'Спор (Stripe)',
    uk: 'Спір (Stripe)',
    de: 'Anfechtung (Stripe)',
  },
  stripeBalanceTransaction: {
    fr: 'Écriture (Stripe)',
    en: 'Balance transaction (Stripe)',
    ru: 'Проводка (Stripe)',
    uk: 'Проведення (Stripe)',
    de: 'Buchung (Stripe)',
  },
} satisfies Record<string, Words>

export const moveDescriptions = {
  refunds: {
    fr: 'Chaque remboursement, demandé ici ou chez Stripe. On rembourse depuis la page du don.',
    en: 'Every refund, asked for here or at Stripe. Refunds are made on the donation’s page.',
    ru: 'Все возвраты, запрошенные здесь или в Stripe. Возврат делают на странице пожертвования.',
    uk: 'Усі повернення, замовлені тут або у Stripe. Повернення роблять на сторінці пожертви.',
    de: 'Jede Erstattung, hier oder bei Stripe veranlasst. Erstattet wird auf der Seite der Spende.',
  },
  disputes: {
    fr: 'Quand la banque d’un donateur réclame l’argent. On répond dans le tableau de bord de Stripe, avant la date indiquée.',
    en: 'When a donor’s bank asks for the money back. The answer is given in Stripe’s dashboard, before the date shown.',
    ru: 'Когда банк жертвователя требует деньги назад. Отвечают в панели Stripe, до указанной даты.',
    uk: 'Коли банк жертводавця вимагає гроші назад. Відповідають у панелі Stripe, до вказаної дати.',
    de: 'Wenn eine Bank das Geld zurückverlangt. Geantwortet wird im Stripe-Dashboard, vor dem genannten Tag.',
  },
  disputeReason: {
    fr: 'Le code de Stripe.',
    en: 'Stripe’s own code.',
    ru: 'Код Stripe.',
    uk: 'Код Stripe.',
    de: 'Der Code von Stripe.',
  },
  bookings: {
    fr: 'Chaque mouvement d’un don sur le compte de l’association chez Stripe, dans la devise du compte.',
    en: 'Each movement of a gift on the association’s account with Stripe, in the currency of the account.',
    ru: 'Каждое движение пожертвования на счёте ассоциации в Stripe, в валюте счёта.',
    uk: 'Кожен рух пожертви на рахунку асоціації у Stripe, у валюті рахунку.',
    de: 'Jede Bewegung einer Spende auf dem Konto des Vereins bei Stripe, in der Währung des Kontos.',
  },
} satisfies Record<string, Words>
