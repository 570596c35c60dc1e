import type { Words } from '../../languages/words.ts'

/** Said about a text that is being saved while somebody writes. */
export const keepingWords = {
  save: {
    fr: 'Enregistrer le brouillon',
    en: 'Save Draft',
    ru: 'Сохранить черновик',
    uk: 'Зберегти чернетку',
    de: 'Entwurf speichern',
  },
  title: {
    fr: 'Enregistrement de ce texte',
    en: 'Saving this text',
    ru: 'Сохранение текста',
    uk: 'Збереження тексту',
    de: 'Speichern dieses Textes',
  },
  offline: {
    fr: 'Pas de connexion pour le moment. Continuez à écrire : vos mots restent dans cette page et seront enregistrés dès qu’elle revient. Ne fermez pas l’onglet.',
    en: 'No connection at the moment. Keep writing: your words stay on this page and will be saved as soon as it is back. Do not close the tab.',
    ru: 'Сейчас нет связи. Продолжайте писать: ваши слова остаются на этой странице и сохранятся, как только связь появится. Не закрывайте вкладку.',
    uk: 'Зараз немає зв’язку. Продовжуйте писати: ваші слова лишаються на цій сторінці й збережуться, щойно він з’явиться. Не закривайте вкладку.',
    de: 'Im Moment keine Verbindung. Schreiben Sie weiter: Ihre Worte bleiben auf dieser Seite und werden gespeichert, sobald sie wieder da ist. Schließen Sie den Tab nicht.',
  },
  refused: {
    fr: 'Ce texte n’a pas pu être enregistré. Ce que vous avez écrit reste dans cette page ; la prochaine modification sera enregistrée avec le reste.',
    en: 'This text could not be saved. What you wrote stays on this page; your next change will be saved with the rest.',
    ru: 'Текст не удалось сохранить. Написанное остаётся на этой странице; следующее изменение сохранится вместе с остальным.',
    uk: 'Текст не вдалося зберегти. Написане лишається на цій сторінці; наступна зміна збережеться разом з рештою.',
    de: 'Dieser Text konnte nicht gespeichert werden. Was Sie geschrieben haben, bleibt auf dieser Seite; Ihre nächste Änderung wird mit dem Rest gespeichert.',
  },
  stale: {
    fr: 'Ce texte a été changé ailleurs depuis que vous l’avez ouvert. Rien n’a été écrasé, et ce que vous avez écrit reste dans cette page.',
    en: 'This text was changed elsewhere since you opened it. Nothing was overwritten, and what you wrote stays on this page.',
    ru: 'Текст изменили в другом месте после того, как вы его открыли. Ничего не перезаписано, написанное вами остаётся на этой странице.',
    uk: 'Текст змінили в іншому місці після того, як ви його відкрили. Нічого не перезаписано, написане вами лишається на цій сторінці.',
    de: 'Dieser Text wurde anderswo geändert, seit Sie ihn geöffnet haben. Nichts wurde überschrieben, und was Sie geschrieben haben, bleibt auf dieser Seite.',
  },
  tryAgain: {
    fr: 'Réessayer maintenant',
    en: 'Try again now',
    ru: 'Повторить сейчас',
    uk: 'Повторити зараз',
    de: 'Jetzt erneut versuchen',
  },
  reload: {
    fr: 'Recharger la page',
    en: 'Reload the page',
    ru: 'Перезагрузить страницу',
    uk: 'Перезавантажити сторінку',
    de: 'Seite neu laden',
  },
  copy: {
    fr: 'Copier ce que j’ai écrit',
    en: 'Copy what I wrote',
    ru: 'Скопировать написанное',
    uk: 'Скопіювати написане',
    de: 'Geschriebenes kopieren',
  },
  copied: { fr: 'Copié.', en: 'Copied.', ru: 'Скопировано.', uk: 'Скопійовано.', de: 'Kopiert.' },
  byHand: {
    fr: 'Votre navigateur ne copie pas à votre place. Voici vos mots :',
    en: 'Your browser does not copy for you. Here are your words:',
    ru: 'Браузер не копирует сам. Вот ваши слова:',
    uk: 'Браузер не копіює сам. Ось ваші слова:',
    de: 'Ihr Browser kopiert nicht selbst. Hier sind Ihre Worte:',
  },
  leaveAnyway: {
    fr: 'Vos derniers mots ne sont pas enregistrés. Quitter ce texte quand même et les perdre ?',
    en: 'Your last words are not saved. Leave this text anyway and lose them?',
    ru: 'Последние слова не сохранены. Всё равно уйти и потерять их?',
    uk: 'Останні слова не збережено. Усе одно піти й утратити їх?',
    de: 'Ihre letzten Worte sind nicht gespeichert. Den Text trotzdem verlassen und sie verlieren?',
  },
} as const satisfies Record<string, Words>
