import type { Words } from '../languages/words.ts'
import type { AlarmKind } from './alarm.ts'

export const alarmKindLabels: Record<AlarmKind, Words> = {
  donation_needs_care: {
    fr: 'Un don est à examiner',
    en: 'A donation needs attention',
    ru: 'Пожертвование требует проверки',
    uk: 'Пожертва потребує перевірки',
    de: 'Eine Spende ist zu prüfen',
  },
  subscription_needs_care: {
    fr: 'Un don mensuel est à examiner',
    en: 'A monthly gift needs attention',
    ru: 'Ежемесячное пожертвование требует проверки',
    uk: 'Щомісячна пожертва потребує перевірки',
    de: 'Eine monatliche Spende ist zu prüfen',
  },
  blocked_issuer: {
    fr: 'Don d’une carte émise en Russie ou en Biélorussie',
    en: 'Gift by a card issued in Russia or Belarus',
    ru: 'Пожертвование с карты, выпущенной в России или Беларуси',
    uk: 'Пожертва з картки, випущеної в Росії чи Білорусі',
    de: 'Spende mit einer in Russland oder Belarus ausgestellten Karte',
  },
  refund_failed: {
    fr: 'Un remboursement a échoué',
    en: 'A refund failed',
    ru: 'Возврат не прошёл',
    uk: 'Повернення не вдалося',
    de: 'Eine Erstattung ist gescheitert',
  },
  dispute_opened: {
    fr: 'Un don est contesté par une banque',
    en: 'A bank disputes a donation',
    ru: 'Банк оспаривает пожертвование',
    uk: 'Банк оскаржує пожертву',
    de: 'Eine Bank ficht eine Spende an',
  },
  event_dead: {
    fr: 'Une notification de Stripe n’a pas pu être traitée',
    en: 'A notice from Stripe could not be worked through',
    ru: 'Уведомление Stripe не удалось обработать',
    uk: 'Сповіщення Stripe не вдалося опрацювати',
    de: 'Eine Nachricht von Stripe konnte nicht bearbeitet werden',
  },
  books_differ: {
    fr: 'Nos livres et ceux de Stripe diffèrent',
    en: 'Our books and Stripe’s differ',
    ru: 'Наш учёт расходится с учётом Stripe',
    uk: 'Наш облік розходиться з обліком Stripe',
    de: 'Unsere Bücher und die von Stripe weichen ab',
  },
  unknown_money: {
    fr: 'De l’argent chez Stripe que nous ne savons pas rattacher',
    en: 'Money at Stripe that belongs to nothing we know',
    ru: 'В Stripe есть деньги, происхождение которых нам неизвестно',
    uk: 'У Stripe є гроші, походження яких нам невідоме',
    de: 'Geld bei Stripe, das zu nichts gehört, was wir kennen',
  },
  payment_stuck: {
    fr: 'Un paiement n’avance plus',
    en: 'A payment is stuck',
    ru: 'Платёж не движется',
    uk: 'Платіж не рухається',
    de: 'Eine Zahlung kommt nicht voran',
  },
  silence: {
    fr: 'Aucun don n’aboutit depuis longtemps',
    en: 'No gift has gone through for a long time',
    ru: 'Давно не прошло ни одного пожертвования',
    uk: 'Давно не надійшло жодної пожертви',
    de: 'Seit Langem ist keine Spende eingegangen',
  },
  card_testing: {
    fr: 'Quelqu’un essaie des cartes volées sur le formulaire',
    en: 'Somebody is trying stolen cards on the form',
    ru: 'Кто-то проверяет украденные карты через форму',
    uk: 'Хтось перевіряє крадені картки через форму',
    de: 'Jemand probiert gestohlene Karten am Formular aus',
  },
}

/** What to do about it, in one sentence. */
export const alarmAdvice: Record<AlarmKind, Words> = {
  donation_needs_care: {
    fr: 'Ouvrez le don, comparez avec Stripe, décidez, puis déclarez l’alerte réglée.',
    en: 'Open the donation, compare with Stripe, decide, then mark this as dealt with.',
    ru: 'Откройте пожертвование, сравните со Stripe, решите, затем отметьте как улаженное.',
    uk: 'Відкрийте пожертву, порівняйте зі Stripe, вирішіть, а тоді позначте як залагоджене.',
    de: 'Öffnen Sie die Spende, vergleichen Sie mit Stripe, entscheiden Sie und melden Sie es als erledigt.',
  },
  subscription_needs_care: {
    fr: 'Ouvrez le don mensuel, comparez avec Stripe\u202F; en cas de doute, arrêtez-le.',
    en: 'Open the monthly gift, compare with Stripe; in doubt, end it.',
    ru: 'Откройте ежемесячное пожертвование, сравните со Stripe; если сомневаетесь — прекратите его.',
    uk: 'Відкрийте щомісячну пожертву, порівняйте зі Stripe; якщо сумніваєтеся — припиніть її.',
    de: 'Öffnen Sie die monatliche Spende, vergleichen Sie mit Stripe; im Zweifel beenden Sie sie.',
  },
  blocked_issuer: {
    fr: 'L’argent est rendu tout seul. Vérifiez sur la page du don que le remboursement est fait.',
    en: 'The money goes back by itself. See on the donation’s page that the refund is done.',
    ru: 'Деньги возвращаются автоматически. Проверьте на странице пожертвования, что возврат выполнен.',
    uk: 'Гроші повертаються автоматично. Перевірте на сторінці пожертви, що повернення виконано.',
    de: 'Das Geld geht von selbst zurück. Prüfen Sie auf der Seite der Spende, dass die Erstattung erledigt ist.',
  },
  refund_failed: {
    fr: 'L’argent est revenu sur le compte. Convenez d’un autre chemin avec la personne, ou refaites le remboursement.',
    en: 'The money is back on the account. Agree on another way with the donor, or refund again.',
    ru: 'Деньги вернулись на счёт. Договоритесь о другом способе или повторите возврат.',
    uk: 'Гроші повернулися на рахунок. Домовтеся про інший спосіб або повторіть повернення.',
    de: 'Das Geld ist wieder auf dem Konto. Vereinbaren Sie einen anderen Weg oder erstatten Sie erneut.',
  },
  dispute_opened: {
    fr: 'Carte\u202F: répondez dans le tableau de bord de Stripe avant la date limite, sans quoi l’argent est perdu. Prélèvement\u202F: la banque a déjà rendu l’argent, il n’y a rien à répondre.',
    en: 'Card: answer in Stripe’s dashboard before the deadline, or the money is lost. Bank debit: the bank has given the money back, and there is nothing to answer.',
    ru: 'Карта: ответьте в панели Stripe до указанного срока, иначе деньги будут потеряны. Списание со счёта: банк уже вернул деньги, отвечать не на что.',
    uk: 'Картка: дайте відповідь у панелі Stripe до вказаного строку, інакше гроші буде втрачено. Списання з рахунку: банк уже повернув гроші, відповідати немає на що.',
    de: 'Karte: Antworten Sie vor Ablauf der Frist im Stripe-Dashboard, sonst ist das Geld verloren. Lastschrift: Die Bank hat das Geld schon zurückgegeben, es gibt nichts zu beantworten.',
  },
  event_dead: {
    fr: 'Traitez-la de nouveau. Si cela échoue encore, prévenez la personne qui tient le site.',
    en: 'Try it again. If it fails once more, tell whoever keeps the site.',
    ru: 'Попробуйте ещё раз. Если снова не выйдет, сообщите тому, кто ведёт сайт.',
    uk: 'Спробуйте ще раз. Якщо знову не вийде, повідомте того, хто веде сайт.',
    de: 'Versuchen Sie es noch einmal. Scheitert es wieder, sagen Sie der Person Bescheid, die die Website betreut.',
  },
  books_differ: {
    fr: 'Comparez les deux colonnes. Stripe a raison sur ce qui a été payé\u202F; nos livres, sur ce qui a été promis.',
    en: 'Compare both columns. Stripe is right about what was paid; our books about what was promised.',
    ru: 'Сравните оба столбца. О том, что оплачено, верно говорит Stripe; о том, что обещано, — наш учёт.',
    uk: 'Порівняйте обидва стовпці. Про сплачене правильно каже Stripe, про обіцяне — наш облік.',
    de: 'Vergleichen Sie beide Spalten. Stripe hat recht bei dem, was bezahlt wurde; unsere Bücher bei dem, was zugesagt war.',
  },
  unknown_money: {
    fr: 'Cherchez ce numéro dans le tableau de bord de Stripe\u202F: ce peut être un paiement fait hors du site.',
    en: 'Look this number up in Stripe’s dashboard: it may be a payment made outside the site.',
    ru: 'Найдите этот номер в панели Stripe: возможно, платёж сделан не через сайт.',
    uk: 'Знайдіть цей номер у панелі Stripe: можливо, платіж зроблено не через сайт.',
    de: 'Suchen Sie diese Nummer im Stripe-Dashboard: Es kann eine Zahlung außerhalb der Website sein.',
  },
  payment_stuck: {
    fr: 'Demandez à Stripe ce qu’il en est, sur la page du don.',
    en: 'Ask Stripe how it stands, on the donation’s page.',
    ru: 'Спросите у Stripe, как обстоит дело, на странице пожертвования.',
    uk: 'Запитайте у Stripe, як стоїть справа, на сторінці пожертви.',
    de: 'Fragen Sie Stripe auf der Seite der Spende nach dem Stand.',
  },
  silence: {
    fr: 'Faites un don d’essai sur le site. S’il n’aboutit pas, regardez l’état de Stripe et l’adresse des webhooks dans son tableau de bord.',
    en: 'Try to give on the site. If it does not go through, look at Stripe’s status and at the webhook address in its dashboard.',
    ru: 'Попробуйте сделать пожертвование на сайте. Если оно не пройдёт, проверьте состояние Stripe и адрес вебхука в его панели.',
    uk: 'Спробуйте зробити пожертву на сайті. Якщо вона не пройде, перевірте стан Stripe й адресу вебхука в його панелі.',
    de: 'Spenden Sie zur Probe auf der Website. Gelingt es nicht, prüfen Sie den Status von Stripe und die Webhook-Adresse im Dashboard.',
  },
  card_testing: {
    fr: 'Le formulaire se défend seul. Si cela dure, demandez à la relecture de suspendre les dons, sur la page de la campagne.',
    en: 'The form defends itself. If it goes on, ask a reviewer to pause giving, on the page of the campaign.',
    ru: 'Форма защищается сама. Если это не прекращается, попросите проверяющих приостановить приём на странице кампании.',
    uk: 'Форма захищається сама. Якщо це триває, попросіть рецензентів призупинити приймання на сторінці кампанії.',
    de: 'Das Formular wehrt sich selbst. Hält es an, bitten Sie die Prüfenden, das Spenden auf der Seite der Kampagne auszusetzen.',
  },
}

export const alarmFieldLabels = {
  createdAt: { fr: 'Depuis', en: 'Since', ru: 'С какого времени', uk: 'Відколи', de: 'Seit' },
  kind: { fr: 'Quoi', en: 'What', ru: 'Что', uk: 'Що', de: 'Was' },
  subject: { fr: 'À propos de', en: 'About', ru: 'О чём', uk: 'Про що', de: 'Betrifft' },
  donation: { fr: 'Don', en: 'Donation', ru: 'Пожертвование', uk: 'Пожертва', de: 'Spende' },
  subscription: {
    fr: 'Don mensuel',
    en: 'Monthly gift',
    ru: 'Ежемесячное пожертвование',
    uk: 'Щомісячна пожертва',
    de: 'Monatliche Spende',
  },
  reason: { fr: 'Précision', en: 'Detail', ru: 'Подробность', uk: 'Подробиця', de: 'Einzelheit' },
  ours: { fr: 'Chez nous', en: 'With us', ru: 'У нас', uk: 'У нас', de: 'Bei uns' },
  theirs: { fr: 'Chez Stripe', en: 'At Stripe', ru: 'В Stripe', uk: 'У Stripe', de: 'Bei Stripe' },
  times: { fr: 'Nombre de fois', en: 'Times', ru: 'Сколько раз', uk: 'Скільки разів', de: 'Wie oft' },
  lastRaisedAt: {
    fr: 'Dernière fois',
    en: 'Last time',
    ru: 'Последний раз',
    uk: 'Востаннє',
    de: 'Zuletzt',
  },
  dealtWithAt: { fr: 'Réglée le', en: 'Dealt with on', ru: 'Улажено', uk: 'Залагоджено', de: 'Erledigt am' },
  dealtWithBy: { fr: 'Réglée par', en: 'Dealt with by', ru: 'Кем улажено', uk: 'Ким залагоджено', de: 'Erledigt von' },
} satisfies Record<string, Words>

export const alarmDescriptions = {
  collection: {
    fr: 'Ce qu’une personne doit regarder. Une alerte reste ouverte jusqu’à ce que quelqu’un la déclare réglée.',
    en: 'What a person must look at. An alarm stays open until somebody says it is dealt with.',
    ru: 'На что нужно взглянуть человеку. Тревога открыта, пока кто-то не отметит её как улаженную.',
    uk: 'На що має глянути людина. Тривога відкрита, доки хтось не позначить її як залагоджену.',
    de: 'Was sich ein Mensch ansehen muss. Ein Alarm bleibt offen, bis ihn jemand als erledigt meldet.',
  },
} satisfies Record<string, Words>
