import type { Words } from '../languages/words.ts'

/**
 * Why a text was not saved. Without a colon, which to Payload's messages is the beginning of a list of fields; the time
 * is written "21.20" for the same reason.
 */
export const draftFaults = {
  savedByOther: {
    fr: '{name} a changé ce texte à {time}, après que vous l’avez ouvert. Rien n’a été écrasé. Ce que vous avez écrit reste dans cette page sans être enregistré. Copiez ce que vous voulez garder, puis rechargez la page.',
    en: '{name} changed this text at {time}, after you opened it. Nothing was overwritten. What you wrote stays on this page without being saved. Copy what you want to keep, then reload the page.',
    ru: '{name} – этот человек изменил текст в {time}, уже после того, как вы его открыли. Ничего не перезаписано. Написанное вами остаётся на этой странице, но не сохранено. Скопируйте нужное и перезагрузите страницу.',
    uk: '{name} — ця людина змінила текст о {time}, уже після того, як ви його відкрили. Нічого не перезаписано. Написане вами лишається на цій сторінці, але не збережене. Скопіюйте потрібне й перезавантажте сторінку.',
    de: '{name} hat diesen Text um {time} geändert, nachdem Sie ihn geöffnet hatten. Nichts wurde überschrieben. Was Sie geschrieben haben, steht noch auf dieser Seite, ist aber nicht gespeichert. Kopieren Sie, was Sie behalten möchten, und laden Sie die Seite neu.',
  },
  savedElsewhere: {
    fr: 'Vous avez changé ce texte dans une autre fenêtre à {time}. Ce que vous venez d’écrire reste dans cette page sans être enregistré. Copiez ce que vous voulez garder, puis rechargez la page.',
    en: 'You changed this text in another window at {time}. What you have just written stays on this page without being saved. Copy what you want to keep, then reload the page.',
    ru: 'Вы изменили этот текст в другом окне в {time}. Написанное сейчас остаётся на этой странице, но не сохранено. Скопируйте нужное и перезагрузите страницу.',
    uk: 'Ви змінили цей текст в іншому вікні о {time}. Щойно написане лишається на цій сторінці, але не збережене. Скопіюйте потрібне й перезавантажте сторінку.',
    de: 'Sie haben diesen Text um {time} in einem anderen Fenster geändert. Was Sie gerade geschrieben haben, steht noch auf dieser Seite, ist aber nicht gespeichert. Kopieren Sie, was Sie behalten möchten, und laden Sie die Seite neu.',
  },
} as const satisfies Record<string, Words>

/** A text begins with its title: until there is one, nothing is kept. */
export const beginWords = {
  title: {
    fr: 'Pour commencer, un titre',
    en: 'To begin, a title',
    ru: 'Для начала – заголовок',
    uk: 'Спершу — заголовок',
    de: 'Zuerst ein Titel',
  },
  help: {
    fr: 'Il peut changer jusqu’à la publication. Ensuite, tout ce que vous écrivez est enregistré au fur et à mesure, en brouillon.',
    en: 'It may change until publication. From then on all you write is saved as you go, as a draft.',
    ru: 'Его можно менять до публикации. Дальше всё, что вы пишете, сохраняется само, как черновик.',
    uk: 'Його можна змінювати до публікації. Далі все, що ви пишете, зберігається саме, як чернетка.',
    de: 'Er lässt sich bis zur Veröffentlichung ändern. Danach wird alles, was Sie schreiben, laufend als Entwurf gespeichert.',
  },
  begin: { fr: 'Commencer', en: 'Begin', ru: 'Начать', uk: 'Почати', de: 'Beginnen' },
  missing: {
    fr: 'Écrivez un titre : c’est par lui que l’on retrouve le texte.',
    en: 'Write a title: it is what the text is found by.',
    ru: 'Напишите заголовок: по нему находят текст.',
    uk: 'Напишіть заголовок: за ним знаходять текст.',
    de: 'Schreiben Sie einen Titel: An ihm erkennt man den Text wieder.',
  },
  failed: {
    fr: 'Le texte n’a pas pu être créé ; le titre est toujours là. Réessayez dans un instant.',
    en: 'The text could not be created; the title is still here. Try again in a moment.',
    ru: 'Текст не удалось создать; заголовок остался. Повторите через минуту.',
    uk: 'Текст не вдалося створити; заголовок лишився. Повторіть за хвилину.',
    de: 'Der Text konnte nicht angelegt werden; der Titel ist noch da. Versuchen Sie es gleich noch einmal.',
  },
  notForYou: {
    fr: 'Seules les personnes qui rédigent ou relisent commencent un texte.',
    en: 'Only those who write or review begin a text.',
    ru: 'Начинать тексты могут только авторы и проверяющие.',
    uk: 'Починати тексти можуть лише автори й рецензенти.',
    de: 'Nur wer schreibt oder prüft, beginnt einen Text.',
  },
} as const satisfies Record<string, Words>
