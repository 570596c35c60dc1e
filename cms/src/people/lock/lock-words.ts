import type { Words } from '../../languages/words.ts'

/** Said by the cover of a screen at which nobody works, or whose session has ended. */
export const lockWords = {
  title: {
    fr: 'Écran couvert · Russie-Libertés',
    en: 'Screen covered · Russie-Libertés',
    ru: 'Экран закрыт · Russie-Libertés',
    uk: 'Екран закрито · Russie-Libertés',
    de: 'Bildschirm verdeckt · Russie-Libertés',
  },
  idle: {
    fr: 'Une demi-heure sans activité : l’écran s’est couvert. Ce que vous écriviez vous attend derrière.',
    en: 'Half an hour without activity: the screen covered itself. What you were writing waits behind it.',
    ru: 'Полчаса без действий: экран закрылся. То, что вы писали, ждёт за ним.',
    uk: 'Пів години без дій: екран закрився. Те, що ви писали, чекає за ним.',
    de: 'Eine halbe Stunde ohne Aktivität: Der Bildschirm hat sich verdeckt. Was Sie geschrieben haben, wartet dahinter.',
  },
  ended: {
    fr: 'Votre session est terminée. Ce que vous écriviez vous attend derrière : entrez de nouveau pour l’enregistrer.',
    en: 'Your session has ended. What you were writing waits behind: sign in again to save it.',
    ru: 'Сеанс завершён. То, что вы писали, ждёт за этим экраном: войдите снова, чтобы это сохранить.',
    uk: 'Сеанс завершено. Те, що ви писали, чекає за цим екраном: увійдіть знову, щоб це зберегти.',
    de: 'Ihre Sitzung ist beendet. Was Sie geschrieben haben, wartet dahinter: Melden Sie sich wieder an, um es zu speichern.',
  },
  other: {
    fr: 'Cette page est celle d’une autre personne. Elle se ferme.',
    en: 'This page is another person’s. It closes.',
    ru: 'Эта страница принадлежит другому человеку. Она закрывается.',
    uk: 'Ця сторінка належить іншій людині. Вона закривається.',
    de: 'Diese Seite gehört einer anderen Person. Sie wird geschlossen.',
  },
} as const satisfies Record<string, Words>
