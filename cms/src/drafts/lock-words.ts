import type { Locale } from '@campaign/shared/locales/locales.ts'

/** Payload's dialogues about who works on a text, in the words of a newsroom. The name stands before `currentlyEditing`. */
export const lockWords = {
  fr: {
    documentLocked: 'Quelqu’un travaille sur ce texte',
    currentlyEditing:
      'travaille en ce moment sur ce texte. Vous pouvez le lire sans rien changer, ou prendre la main : cette personne en sera avertie, et rien de ce que l’un ou l’autre a écrit ne sera écrasé sans que cela se voie.',
    editingTakenOver: 'Quelqu’un a pris la main',
    anotherUserTakenOver:
      'Un ou une collègue travaille maintenant sur ce texte. Ce que vous avez écrit jusqu’ici est enregistré, sauf si un message a dit le contraire.',
    takeOver: 'Prendre la main',
    viewReadOnly: 'Lire seulement',
    goBack: 'Revenir',
  },
  en: {
    documentLocked: 'Somebody is working on this text',
    currentlyEditing:
      'is working on this text right now. You can read it without changing anything, or take over: they will be told, and nothing either of you wrote is overwritten unseen.',
    editingTakenOver: 'Somebody has taken over',
    anotherUserTakenOver:
      'A colleague is working on this text now. What you wrote so far is saved, unless a message said otherwise.',
    takeOver: 'Take over',
    viewReadOnly: 'Read only',
    goBack: 'Go back',
  },
  ru: {
    documentLocked: 'Над этим текстом уже работают',
    currentlyEditing:
      'сейчас работает над этим текстом. Можно читать, ничего не меняя, или продолжить самим: коллегу предупредят, и ничто из написанного вами обоими не будет незаметно перезаписано.',
    editingTakenOver: 'Работу над текстом продолжает коллега',
    anotherUserTakenOver:
      'Над этим текстом теперь работает коллега. Всё, что вы успели написать, сохранено, если сообщение не говорило иного.',
    takeOver: 'Продолжить самим',
    viewReadOnly: 'Только читать',
    goBack: 'Назад',
  },
  uk: {
    documentLocked: 'Над цим текстом уже працюють',
    currentlyEditing:
      'зараз працює над цим текстом. Можна читати, нічого не змінюючи, або продовжити самим: колегу попередять, і ніщо з написаного вами обома не буде непомітно перезаписане.',
    editingTakenOver: 'Роботу над текстом продовжує колега',
    anotherUserTakenOver:
      'Над цим текстом тепер працює колега. Усе, що ви встигли написати, збережено, якщо повідомлення не казало іншого.',
    takeOver: 'Продовжити самим',
    viewReadOnly: 'Лише читати',
    goBack: 'Назад',
  },
  de: {
    documentLocked: 'Jemand arbeitet an diesem Text',
    currentlyEditing:
      'arbeitet gerade an diesem Text. Sie können ihn lesen, ohne etwas zu ändern, oder übernehmen: Die Person erfährt davon, und nichts, was eine von Ihnen geschrieben hat, wird unbemerkt überschrieben.',
    editingTakenOver: 'Jemand hat übernommen',
    anotherUserTakenOver:
      'An diesem Text arbeitet jetzt jemand anderes. Was Sie bisher geschrieben haben, ist gespeichert, sofern keine Meldung etwas anderes gesagt hat.',
    takeOver: 'Übernehmen',
    viewReadOnly: 'Nur lesen',
    goBack: 'Zurück',
  },
} as const satisfies Record<Locale, Record<string, string>>
