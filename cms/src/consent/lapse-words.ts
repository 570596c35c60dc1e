import type { Words } from '../languages/words.ts'

/** Why a story that was public is not any more, when its consent ended by itself, and what brings it back. */
export const lapseWords = {
  ended: {
    fr: 'Ce texte était public jusqu’au {day}\u202F: son consentement a pris fin ce jour-là. Redemandez à la personne\u202F; une fois le consentement renouvelé, le texte sera relu et approuvé de nouveau.',
    en: 'This text was public until {day}, when its consent ended. Ask the person again; once the consent is renewed, the text is read and approved anew.',
    ru: 'Этот текст был открыт до {day}: в тот день истекло согласие. Спросите человека снова; когда согласие продлят, текст нужно перечитать и одобрить заново.',
    uk: 'Цей текст був відкритий до {day}: того дня минула згода. Запитайте людину знову; коли згоду поновлять, текст треба перечитати й схвалити знову.',
    de: 'Dieser Text war bis {day} öffentlich; an diesem Tag endete die Einwilligung. Fragen Sie die Person erneut; ist die Einwilligung erneuert, wird der Text noch einmal gelesen und freigegeben.',
  },
  renewed: {
    fr: 'Ce texte était public jusqu’au {day}, fin de son consentement, renouvelé depuis. Rien ne revient tout seul\u202F: ce qui était sans danger il y a un an ne l’est peut-être plus. Relisez-le et approuvez-le de nouveau.',
    en: 'This text was public until {day}, when its consent ended; it has been renewed since. Nothing comes back by itself: what was harmless a year ago may not be now. Read it and approve it anew.',
    ru: 'Этот текст был открыт до {day}, когда истекло согласие; с тех пор его продлили. Само ничего не возвращается: что было безопасно год назад, может быть опасно сейчас. Перечитайте текст и одобрите заново.',
    uk: 'Цей текст був відкритий до {day}, коли минула згода; відтоді її поновили. Саме нічого не повертається: що було безпечним рік тому, може бути небезпечним тепер. Перечитайте текст і схваліть знову.',
    de: 'Dieser Text war bis {day} öffentlich, als die Einwilligung endete; sie wurde seither erneuert. Von selbst kommt nichts zurück: Was vor einem Jahr harmlos war, ist es vielleicht nicht mehr. Lesen Sie ihn und geben Sie ihn erneut frei.',
  },
  review: {
    fr: 'Relire ce texte',
    en: 'Review this text',
    ru: 'Проверить текст',
    uk: 'Перевірити текст',
    de: 'Diesen Text prüfen',
  },
  homeTitle: {
    fr: 'Consentement renouvelé, à relire',
    en: 'Consent renewed, to be read again',
    ru: 'Согласие продлено, нужно перечитать',
    uk: 'Згоду поновлено, треба перечитати',
    de: 'Einwilligung erneuert, erneut zu lesen',
  },
  homeIntro: {
    fr: 'Ces récits étaient publics jusqu’à la fin de leur consentement. La personne est de nouveau d’accord\u202F; rien ne revient sans relecture.',
    en: 'These stories were public until their consent ended. The person agrees again; nothing comes back without being reviewed.',
    ru: 'Эти истории были открыты, пока не истекло согласие. Человек снова согласен; без проверки ничего не возвращается.',
    uk: 'Ці історії були відкриті, доки не минула згода. Людина знову згодна; без перевірки нічого не повертається.',
    de: 'Diese Berichte waren öffentlich, bis die Einwilligung endete. Die Person ist wieder einverstanden; ohne Prüfung kommt nichts zurück.',
  },
} satisfies Record<string, Words>
