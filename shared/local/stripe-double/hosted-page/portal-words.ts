/** The few words of the billing portal in one language. `{amount}`, `{date}` and `{last4}` are replaced. */
export type PortalWords = {
  heading: string
  each_month: string
  next: string
  ends: string
  ended: string
  paused: string
  past_due: string
  present: string
  change_card: string
  card_changed: string
  card_declined: string
  cancel: string
  canceled: string
  go_on: string
  back: string
  expired: string
}

const fr: PortalWords = {
  heading: 'Vos dons mensuels (essai)',
  each_month: '{amount} par mois',
  next: 'Prochain prélèvement le {date}',
  ends: 'Prend fin le {date}',
  ended: 'Terminé',
  paused: 'En pause',
  past_due: 'Le dernier prélèvement a échoué',
  present: 'Moyen de paiement actuel\u202f: •••• {last4}',
  change_card: 'Changer de moyen de paiement',
  card_changed: 'Le moyen de paiement est enregistré.',
  card_declined: 'Ce moyen de paiement a été refusé. Rien n’a changé.',
  cancel: 'Arrêter ce don',
  canceled: 'Ce don s’arrêtera à la fin de la période payée.',
  go_on: 'Ne pas arrêter',
  back: 'Retour au site',
  expired: 'Cette page a expiré.',
}

const en: PortalWords = {
  heading: 'Your monthly donations (test)',
  each_month: '{amount} each month',
  next: 'Next payment on {date}',
  ends: 'Ends on {date}',
  ended: 'Ended',
  paused: 'Paused',
  past_due: 'The last payment failed',
  present: 'Present payment method: •••• {last4}',
  change_card: 'Change the payment method',
  card_changed: 'The payment method is saved.',
  card_declined: 'This payment method was declined. Nothing has changed.',
  cancel: 'Stop this donation',
  canceled: 'This donation will stop when the paid month ends.',
  go_on: 'Do not stop',
  back: 'Back to the site',
  expired: 'This page has expired.',
}

const ru: PortalWords = {
  heading: 'Ваши ежемесячные пожертвования (проба)',
  each_month: '{amount} в месяц',
  next: 'Следующее списание {date}',
  ends: 'Прекратится {date}',
  ended: 'Прекращено',
  paused: 'Приостановлено',
  past_due: 'Последнее списание не прошло',
  present: 'Текущий способ оплаты: •••• {last4}',
  change_card: 'Сменить способ оплаты',
  card_changed: 'Способ оплаты сохранён.',
  card_declined: 'Этот способ оплаты отклонён. Ничего не изменилось.',
  cancel: 'Прекратить это пожертвование',
  canceled: 'Пожертвование прекратится, когда закончится оплаченный месяц.',
  go_on: 'Не прекращать',
  back: 'Вернуться на сайт',
  expired: 'Срок этой страницы истёк.',
}

const uk: PortalWords = {
  heading: 'Ваші щомісячні пожертви (проба)',
  each_month: '{amount} на місяць',
  next: 'Наступне списання {date}',
  ends: 'Припиниться {date}',
  ended: 'Припинено',
  paused: 'Призупинено',
  past_due: 'Останнє списання не пройшло',
  present: 'Поточний спосіб оплати: •••• {last4}',
  change_card: 'Змінити спосіб оплати',
  card_changed: 'Спосіб оплати збережено.',
  card_declined: 'Цей спосіб оплати відхилено. Нічого не змінилося.',
  cancel: 'Припинити цю пожертву',
  canceled: 'Пожертва припиниться, коли скінчиться сплачений місяць.',
  go_on: 'Не припиняти',
  back: 'Повернутися на сайт',
  expired: 'Строк цієї сторінки минув.',
}

const de: PortalWords = {
  heading: 'Ihre monatlichen Spenden (Test)',
  each_month: '{amount} im Monat',
  next: 'Nächste Abbuchung am {date}',
  ends: 'Endet am {date}',
  ended: 'Beendet',
  paused: 'Pausiert',
  past_due: 'Die letzte Abbuchung ist gescheitert',
  present: 'Jetzige Zahlungsart: •••• {last4}',
  change_card: 'Zahlungsart ändern',
  card_changed: 'Die Zahlungsart ist gespeichert.',
  card_declined: 'Diese Zahlungsart wurde abgelehnt. Es hat sich nichts geändert.',
  cancel: 'Diese Spende beenden',
  canceled: 'Diese Spende endet mit dem bezahlten Monat.',
  go_on: 'Nicht beenden',
  back: 'Zurück zur Website',
  expired: 'Diese Seite ist abgelaufen.',
}

const WORDS: Record<string, PortalWords> = { fr, en, ru, uk, de }

/** The words of the portal in one of the payment page's languages. */
export function portalWordsOf(lang: string): PortalWords {
  return WORDS[lang] ?? en
}
