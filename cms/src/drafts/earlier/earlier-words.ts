import type { Words } from '../../languages/words.ts'

/** Said where a reviewer takes away what a text said before. */
export const earlierWords = {
  title: {
    fr: 'Versions antérieures',
    en: 'Earlier versions',
    ru: 'Прежние версии',
    uk: 'Попередні версії',
    de: 'Frühere Fassungen',
  },
  none: {
    fr: 'Aucune n’est gardée\u202F: il n’y a que le texte d’aujourd’hui.',
    en: 'None is kept: there is only the text of today.',
    ru: 'Не хранятся: есть только нынешний текст.',
    uk: 'Не зберігаються: є лише теперішній текст.',
    de: 'Keine wird aufbewahrt: Es gibt nur den heutigen Text.',
  },
  kept: {
    fr: 'Nombre de versions gardées\u202F: {count}. Ce qui a été retiré du texte s’y lit toujours, dans toutes les langues.',
    en: 'Versions kept: {count}. What was taken out of the text can still be read there, in every language.',
    ru: 'Хранится версий: {count}. То, что убрали из текста, в них по-прежнему можно прочесть, на всех языках.',
    uk: 'Зберігається версій: {count}. Те, що прибрали з тексту, у них досі можна прочитати, усіма мовами.',
    de: 'Aufbewahrte Fassungen: {count}. Was aus dem Text genommen wurde, ist dort noch zu lesen, in allen Sprachen.',
  },
  why: {
    fr: 'Supprimez-les quand un détail par lequel on pourrait reconnaître une personne s’y trouve. Corrigez d’abord le texte dans chaque langue.',
    en: 'Remove them when something stands there by which a person could be recognised. Mend the text in every language first.',
    ru: 'Удалите их, если там есть то, по чему можно узнать человека. Сначала исправьте текст на каждом языке.',
    uk: 'Вилучіть їх, якщо там є щось, за чим можна впізнати людину. Спершу виправте текст кожною мовою.',
    de: 'Entfernen Sie sie, wenn dort etwas steht, woran man jemanden erkennen könnte. Verbessern Sie zuerst den Text in jeder Sprache.',
  },
  remove: {
    fr: 'Supprimer les versions antérieures',
    en: 'Remove the earlier versions',
    ru: 'Удалить прежние версии',
    uk: 'Вилучити попередні версії',
    de: 'Frühere Fassungen entfernen',
  },
  consequence: {
    fr: 'Elles disparaissent pour de bon, dans toutes les langues\u202F: plus rien ne peut en être comparé ni repris. Le dernier brouillon reste, et ce qui est public aussi.',
    en: 'They go for good, in every language: nothing of them can be compared or brought back. The newest draft stays, and so does what is public.',
    ru: 'Они исчезнут навсегда, на всех языках: сравнить их или вернуть будет нельзя. Последний черновик останется, опубликованное тоже.',
    uk: 'Вони зникнуть назавжди, усіма мовами: порівняти їх чи повернути буде не можна. Остання чернетка лишиться, опубліковане теж.',
    de: 'Sie verschwinden endgültig, in allen Sprachen: Nichts davon lässt sich mehr vergleichen oder zurückholen. Der letzte Entwurf bleibt, und was öffentlich ist, auch.',
  },
  confirm: {
    fr: 'Supprimer pour de bon',
    en: 'Remove for good',
    ru: 'Удалить навсегда',
    uk: 'Вилучити назавжди',
    de: 'Endgültig entfernen',
  },
} satisfies Record<string, Words>

/** What comes of it, beside what may come of any act of staff. */
export const earlierOutcomes = {
  removed: {
    fr: 'Supprimées.',
    en: 'Removed.',
    ru: 'Удалены.',
    uk: 'Вилучено.',
    de: 'Entfernt.',
  },
} satisfies Record<string, Words>
