import type { Words } from '../../languages/words.ts'
import type { Planned } from '../plan-publication.ts'
import type { PlanRefusal } from '../plan.ts'

export const planningWords = {
  title: {
    fr: 'Publier plus tard',
    en: 'Publish later',
    ru: 'Опубликовать позже',
    uk: 'Опублікувати пізніше',
    de: 'Später veröffentlichen',
  },
  intro: {
    fr: 'Ce texte est approuvé\u202F: il peut devenir public à l’heure que vous choisissez. À ce moment-là, tout est vérifié de nouveau. S’il a changé d’ici là, il ne paraît pas.',
    en: 'This text is approved: it can become public at a time you choose. Everything is checked again then. If it has changed by that time, it does not appear.',
    ru: 'Этот текст одобрен: он может появиться в выбранное вами время. Тогда всё будет проверено ещё раз. Если до того он изменится, он не появится.',
    uk: 'Цей текст схвалено: він може з’явитися в обраний вами час. Тоді все буде перевірено ще раз. Якщо до того він зміниться, він не з’явиться.',
    de: 'Dieser Text ist freigegeben: Er kann zu einer Zeit erscheinen, die Sie wählen. Dann wird alles noch einmal geprüft. Hat er sich bis dahin geändert, erscheint er nicht.',
  },
  at: { fr: 'Jour et heure', en: 'Day and time', ru: 'День и время', uk: 'День і час', de: 'Tag und Uhrzeit' },
  atHelp: {
    fr: 'À l’heure de Paris, dans l’année qui vient.',
    en: 'By the clock of Paris, within a year.',
    ru: 'По парижскому времени, в пределах года.',
    uk: 'За паризьким часом, у межах року.',
    de: 'Nach der Uhr von Paris, innerhalb eines Jahres.',
  },
  plan: {
    fr: 'Prévoir la publication',
    en: 'Plan the publication',
    ru: 'Запланировать публикацию',
    uk: 'Запланувати публікацію',
    de: 'Veröffentlichung planen',
  },
  waits: {
    fr: 'Publication prévue le {at}, à l’heure de Paris.',
    en: 'Publication planned for {at}, by the clock of Paris.',
    ru: 'Публикация запланирована: {at} по парижскому времени.',
    uk: 'Публікацію заплановано: {at} за паризьким часом.',
    de: 'Veröffentlichung geplant: {at}, nach der Uhr von Paris.',
  },
  isVoid: {
    fr: 'Ce texte a changé depuis\u202F: à cette heure-là, il ne paraîtra pas. Faites-le approuver, puis prévoyez de nouveau sa publication.',
    en: 'This text has changed since: it will not appear at that time. Have it approved, then plan its publication again.',
    ru: 'С тех пор текст изменился: в это время он не появится. Его нужно одобрить и заново запланировать публикацию.',
    uk: 'Відтоді текст змінився: у цей час він не з’явиться. Його треба схвалити й знову запланувати публікацію.',
    de: 'Dieser Text hat sich seither geändert: Zu dieser Zeit erscheint er nicht. Lassen Sie ihn freigeben und planen Sie die Veröffentlichung neu.',
  },
  isLate: {
    fr: 'L’heure est passée et le texte n’est pas encore public. Si cela dure plus de quelques minutes, prévenez la personne qui s’occupe du serveur.',
    en: 'The time has passed and the text is not public yet. If this lasts longer than a few minutes, tell whoever looks after the server.',
    ru: 'Время прошло, а текст ещё не опубликован. Если это длится дольше нескольких минут, сообщите тому, кто отвечает за сервер.',
    uk: 'Час минув, а текст ще не опубліковано. Якщо це триває довше кількох хвилин, повідомте того, хто відповідає за сервер.',
    de: 'Die Zeit ist vorbei, und der Text ist noch nicht öffentlich. Dauert das länger als ein paar Minuten, sagen Sie es der Person, die den Server betreut.',
  },
  cancel: {
    fr: 'Annuler cette publication',
    en: 'Cancel this publication',
    ru: 'Отменить эту публикацию',
    uk: 'Скасувати цю публікацію',
    de: 'Diese Veröffentlichung absagen',
  },
} satisfies Record<string, Words>

/** Why the last plan was not carried out; `{at}`: when it should have been. */
export const planRefusalWords: Record<PlanRefusal, Words> = {
  text_changed: {
    fr: 'La publication prévue le {at} n’a pas eu lieu\u202F: le texte avait changé entre-temps.',
    en: 'The publication planned for {at} did not take place: the text had changed in the meantime.',
    ru: 'Публикация, запланированная на {at}, не состоялась: текст за это время изменился.',
    uk: 'Публікація, запланована на {at}, не відбулася: текст за цей час змінився.',
    de: 'Die für {at} geplante Veröffentlichung fand nicht statt: Der Text hatte sich inzwischen geändert.',
  },
  not_approved: {
    fr: 'La publication prévue le {at} n’a pas eu lieu\u202F: le texte n’était plus approuvé, ou ne pouvait plus être public.',
    en: 'The publication planned for {at} did not take place: the text was no longer approved, or could no longer be public.',
    ru: 'Публикация, запланированная на {at}, не состоялась: одобрение текста больше не действовало или публиковать его было уже нельзя.',
    uk: 'Публікація, запланована на {at}, не відбулася: схвалення тексту більше не діяло або публікувати його вже не можна було.',
    de: 'Die für {at} geplante Veröffentlichung fand nicht statt: Der Text war nicht mehr freigegeben oder durfte nicht mehr öffentlich sein.',
  },
  unfinished: {
    fr: 'La publication prévue le {at} n’a pas eu lieu\u202F: il manquait au texte quelque chose d’obligatoire.',
    en: 'The publication planned for {at} did not take place: something required was missing in the text.',
    ru: 'Публикация, запланированная на {at}, не состоялась: в тексте не хватало чего-то обязательного.',
    uk: 'Публікація, запланована на {at}, не відбулася: у тексті бракувало чогось обов’язкового.',
    de: 'Die für {at} geplante Veröffentlichung fand nicht statt: Dem Text fehlte etwas Vorgeschriebenes.',
  },
}

type Outcome = Exclude<Planned, { outcome: 'refused' }>['outcome'] | Extract<Planned, { code: string }>['code']

/** What may come of planning, beside what may come of any act of staff. */
export const planningOutcomes: Record<Outcome | 'cancelled' | 'nothing_planned' | 'no_time', Words> = {
  planned: {
    fr: 'C’est prévu.',
    en: 'It is planned.',
    ru: 'Запланировано.',
    uk: 'Заплановано.',
    de: 'Es ist geplant.',
  },
  cancelled: {
    fr: 'La publication est annulée. Le texte reste approuvé.',
    en: 'The publication is cancelled. The text stays approved.',
    ru: 'Публикация отменена. Текст остаётся одобренным.',
    uk: 'Публікацію скасовано. Текст залишається схваленим.',
    de: 'Die Veröffentlichung ist abgesagt. Der Text bleibt freigegeben.',
  },
  nothing_planned: {
    fr: 'Il n’y a plus rien à annuler\u202F: rechargez la page.',
    en: 'There is nothing to cancel any more: reload the page.',
    ru: 'Отменять уже нечего: обновите страницу.',
    uk: 'Скасовувати вже нічого: оновіть сторінку.',
    de: 'Es gibt nichts mehr abzusagen: Laden Sie die Seite neu.',
  },
  no_time: {
    fr: 'Indiquez un jour et une heure, par exemple le 30 novembre 2026 à 18\u202Fh.',
    en: 'Give a day and a time, for example 30 November 2026, 18:00.',
    ru: 'Укажите день и время, например 30 ноября 2026 года, 18:00.',
    uk: 'Вкажіть день і час, наприклад 30 листопада 2026 року, 18:00.',
    de: 'Geben Sie Tag und Uhrzeit an, zum Beispiel 30. November 2026, 18:00.',
  },
  in_the_past: {
    fr: 'Ce moment est passé, à l’heure de Paris. Choisissez-en un à venir, ou publiez maintenant.',
    en: 'That moment has passed, by the clock of Paris. Choose one to come, or publish now.',
    ru: 'По парижскому времени этот момент уже прошёл. Выберите будущий или опубликуйте сейчас.',
    uk: 'За паризьким часом цей момент уже минув. Оберіть майбутній або опублікуйте зараз.',
    de: 'Dieser Zeitpunkt ist nach der Uhr von Paris vorbei. Wählen Sie einen künftigen, oder veröffentlichen Sie jetzt.',
  },
  too_far: {
    fr: 'C’est dans plus d’un an. Choisissez un moment plus proche.',
    en: 'That is more than a year away. Choose an earlier moment.',
    ru: 'Это больше чем через год. Выберите более близкий срок.',
    uk: 'Це більш ніж за рік. Оберіть ближчий час.',
    de: 'Das ist in mehr als einem Jahr. Wählen Sie einen früheren Zeitpunkt.',
  },
  not_approved: {
    fr: 'Rien n’est prévu\u202F: ce texte n’est plus approuvé. Rechargez la page.',
    en: 'Nothing is planned: this text is no longer approved. Reload the page.',
    ru: 'Ничего не запланировано: текст больше не одобрен. Обновите страницу.',
    uk: 'Нічого не заплановано: текст більше не схвалений. Оновіть сторінку.',
    de: 'Nichts ist geplant: Dieser Text ist nicht mehr freigegeben. Laden Sie die Seite neu.',
  },
  text_changed: {
    fr: 'Rien n’est prévu\u202F: le texte a changé depuis que vous l’avez ouvert. Rechargez la page.',
    en: 'Nothing is planned: the text has changed since you opened it. Reload the page.',
    ru: 'Ничего не запланировано: текст изменился с тех пор, как вы его открыли. Обновите страницу.',
    uk: 'Нічого не заплановано: текст змінився відтоді, як ви його відкрили. Оновіть сторінку.',
    de: 'Nichts ist geplant: Der Text hat sich geändert, seit Sie ihn geöffnet haben. Laden Sie die Seite neu.',
  },
  already_public: {
    fr: 'Ce texte est déjà public.',
    en: 'This text is already public.',
    ru: 'Этот текст уже опубликован.',
    uk: 'Цей текст уже опубліковано.',
    de: 'Dieser Text ist schon öffentlich.',
  },
}
