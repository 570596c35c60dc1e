import type { Words } from '../languages/words.ts'

/** Codes of the alarms that the comparison of the books raises (`reconciliation/`). */
export const alarmReasonLabels: Partial<Record<string, Words>> = {
  totals_differ: {
    fr: 'les totaux du don ne sont pas la somme de ses mouvements',
    en: 'the donation’s totals are not the sum of its movements',
    ru: 'итоги пожертвования не равны сумме его движений',
    uk: 'підсумки пожертви не дорівнюють сумі її рухів',
    de: 'die Summen der Spende stimmen nicht mit ihren Bewegungen überein',
  },
  missing_here: {
    fr: 'Stripe a ce mouvement, nous ne l’avons pas',
    en: 'Stripe has this movement and we do not',
    ru: 'в Stripe это движение есть, у нас — нет',
    uk: 'у Stripe цей рух є, у нас — немає',
    de: 'Stripe hat diese Bewegung, wir haben sie nicht',
  },
  missing_there: {
    fr: 'nous avons ce mouvement, Stripe ne l’a pas',
    en: 'we have this movement and Stripe does not',
    ru: 'у нас это движение есть, в Stripe — нет',
    uk: 'у нас цей рух є, у Stripe — немає',
    de: 'wir haben diese Bewegung, Stripe hat sie nicht',
  },
  differs: {
    fr: 'les montants ne sont pas les mêmes',
    en: 'the amounts are not the same',
    ru: 'суммы не совпадают',
    uk: 'суми не збігаються',
    de: 'die Beträge sind nicht dieselben',
  },
  page_never_closed: {
    fr: 'la page de paiement n’a jamais été fermée',
    en: 'the payment page was never closed',
    ru: 'страница оплаты так и не закрылась',
    uk: 'сторінка оплати так і не закрилася',
    de: 'die Zahlungsseite wurde nie geschlossen',
  },
  bank_never_answered: {
    fr: 'la banque n’a pas répondu depuis plus de 14 jours',
    en: 'the bank has not answered for more than 14 days',
    ru: 'банк не отвечает больше 14 дней',
    uk: 'банк не відповідає понад 14 днів',
    de: 'die Bank antwortet seit mehr als 14 Tagen nicht',
  },
  never_booked: {
    fr: 'payé depuis plus de 14 jours, toujours pas comptabilisé chez Stripe',
    en: 'paid more than 14 days ago, still not booked at Stripe',
    ru: 'оплачено больше 14 дней назад, но в Stripe не проведено',
    uk: 'сплачено понад 14 днів тому, але у Stripe не проведено',
    de: 'vor mehr als 14 Tagen bezahlt, bei Stripe noch nicht gebucht',
  },
  refund_never_sent: {
    fr: 'un remboursement demandé n’est toujours pas parti',
    en: 'a refund that was asked for has still not been sent',
    ru: 'запрошенный возврат так и не отправлен',
    uk: 'замовлене повернення так і не надіслано',
    de: 'eine angeforderte Erstattung ist noch nicht abgegangen',
  },
  refund_never_arrived: {
    fr: 'un remboursement est en route depuis plus de 30 jours',
    en: 'a refund has been under way for more than 30 days',
    ru: 'возврат идёт больше 30 дней',
    uk: 'повернення триває понад 30 днів',
    de: 'eine Erstattung ist seit mehr als 30 Tagen unterwegs',
  },
  charge_overdue: {
    fr: 'une échéance mensuelle n’est pas venue',
    en: 'a monthly charge has not come',
    ru: 'ежемесячное списание не пришло',
    uk: 'щомісячне списання не надійшло',
    de: 'eine monatliche Abbuchung ist ausgeblieben',
  },
  never_ended: {
    fr: 'échéance refusée depuis plus de 60 jours, sans fin',
    en: 'charge refused for more than 60 days, and not ended',
    ru: 'списание отклоняется больше 60 дней, но не прекращено',
    uk: 'списання відхиляється понад 60 днів, але не припинено',
    de: 'seit mehr als 60 Tagen abgelehnt und nicht beendet',
  },
  event_never_worked_through: {
    fr: 'une notification attend depuis plus de 12 heures',
    en: 'a notice has waited for more than 12 hours',
    ru: 'уведомление ждёт больше 12 часов',
    uk: 'сповіщення чекає понад 12 годин',
    de: 'eine Nachricht wartet seit mehr als 12 Stunden',
  },
}
