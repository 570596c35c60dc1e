import type { Words } from '../../../languages/words.ts'
import type { Residue } from '../../../media/served/find-residue.ts'

/** What the nightly look through the site found, on a reviewer's first page. */
export const outputWords = {
  title: {
    fr: 'Relecture nocturne du site',
    en: 'The site, looked through at night',
    ru: 'Ночной просмотр сайта',
    uk: 'Нічний перегляд сайту',
    de: 'Nächtliche Durchsicht der Website',
  },
  found: {
    fr: 'Ces pages, telles que le site les montre, contiennent ce que personne n’a accepté. Corrigez-les ou masquez le récit.',
    en: 'These pages, as the site shows them, contain what nobody has accepted. Mend them or hide the story.',
    ru: 'На этих страницах, как их показывает сайт, есть то, чего никто не принимал. Исправьте их или скройте историю.',
    uk: 'На цих сторінках, як їх показує сайт, є те, чого ніхто не приймав. Виправте їх або приховайте історію.',
    de: 'Diese Seiten enthalten, so wie die Website sie zeigt, etwas, das niemand angenommen hat. Berichtigen Sie sie oder verbergen Sie den Bericht.',
  },
  unread: {
    fr: 'Pages qui n’ont pas pu être lues\u202F: {unread} sur {total}. Personne ne sait ce qu’elles contiennent.',
    en: 'Pages that could not be read: {unread} of {total}. Nobody knows what is on them.',
    ru: 'Страниц, которые не удалось прочитать: {unread} из {total}. Что на них, неизвестно.',
    uk: 'Сторінок, які не вдалося прочитати: {unread} з {total}. Що на них, невідомо.',
    de: 'Seiten, die nicht gelesen werden konnten: {unread} von {total}. Was darauf steht, weiß niemand.',
  },
  overdue: {
    fr: 'La dernière relecture date du {when}\u202F: le travail en arrière-plan est arrêté. Prévenez l’administration.',
    en: 'The last one was on {when}: background work has stopped. Tell an administrator.',
    ru: 'Последний просмотр был {when}: фоновая работа остановлена. Сообщите администратору.',
    uk: 'Останній перегляд був {when}: фонову роботу зупинено. Повідомте адміністратора.',
    de: 'Die letzte war am {when}: Die Hintergrundarbeit steht still. Bitte der Verwaltung melden.',
  },
  pictures: {
    fr: 'Ces images, telles que le site les montre, ne devraient pas être visibles ainsi. Masquez le récit qui les montre, puis renvoyez l’image ou couvrez le visage.',
    en: 'These pictures, as the site shows them, should not be seen like this. Hide the story that shows them, then send the picture anew or cover the face.',
    ru: 'Эти изображения не должны быть видны такими, какими их показывает сайт. Скройте историю, которая их показывает, затем загрузите изображение заново или закройте лицо.',
    uk: 'Ці зображення не мають бути видні такими, якими їх показує сайт. Приховайте історію, яка їх показує, потім завантажте зображення знову або закрийте обличчя.',
    de: 'Diese Bilder sollten so, wie die Website sie zeigt, nicht zu sehen sein. Verbergen Sie den Bericht, der sie zeigt, und laden Sie das Bild neu hoch oder verdecken Sie das Gesicht.',
  },
  picture: { fr: 'Image', en: 'Picture', ru: 'Изображение', uk: 'Зображення', de: 'Bild' },
  shownBy: { fr: 'Montrée par\u202F:', en: 'Shown by:', ru: 'Где показано:', uk: 'Де показано:', de: 'Gezeigt von:' },
  faces: {
    fr: 'visages ni couverts ni montrés avec un consentement\u202F: {count}',
    en: 'faces neither covered nor shown under a consent: {count}',
    ru: 'лиц, которые не закрыты и не показаны с согласия: {count}',
    uk: 'облич, які не закриті й не показані за згодою: {count}',
    de: 'Gesichter, die weder verdeckt sind noch mit Einwilligung gezeigt werden: {count}',
  },
  unsearched: {
    fr: 'les visages n’ont pas pu y être cherchés',
    en: 'faces could not be searched in it',
    ru: 'лица на нём не удалось найти: поиск не сработал',
    uk: 'пошук облич на ньому не вдався',
    de: 'die Suche nach Gesichtern ist nicht gelungen',
  },
  waiting: {
    fr: 'Images pas encore examinées\u202F: {waiting} sur {total}. Les nuits suivantes s’en chargent, les plus récentes d’abord.',
    en: 'Pictures not looked at yet: {waiting} of {total}. The following nights go on, the newest first.',
    ru: 'Ещё не проверенных изображений: {waiting} из {total}. Проверка продолжится в следующие ночи, сначала новые.',
    uk: 'Ще не перевірених зображень: {waiting} із {total}. Перевірка триватиме наступними ночами, спершу нові.',
    de: 'Noch nicht angesehene Bilder: {waiting} von {total}. Die nächsten Nächte setzen das fort, die neuesten zuerst.',
  },
  limits: {
    fr: 'Ne voit pas ce qu’aucune règle ne connaît\u202F: une ville décrite, un nom rare, une enseigne sur une image. Relue le {when}.',
    en: 'It does not see what no rule knows: a town described, a rare name, a sign in a picture. Looked through on {when}.',
    ru: 'Не видит того, чего не знает ни одно правило: описанного города, редкого имени, вывески на снимке. Просмотрен {when}.',
    uk: 'Не бачить того, чого не знає жодне правило: описаного міста, рідкісного імені, вивіски на знімку. Переглянуто {when}.',
    de: 'Sie sieht nicht, was keine Regel kennt: eine beschriebene Stadt, einen seltenen Namen, ein Schild auf einem Bild. Durchgesehen am {when}.',
  },
  times: {
    fr: '{class} (fois\u202F: {times})',
    en: '{class} (times: {times})',
    ru: '{class} (раз: {times})',
    uk: '{class} (разів: {times})',
    de: '{class} (Anzahl: {times})',
  },
} satisfies Record<string, Words>

/** What a picture carries beside what is seen of it. */
export const residueWords = {
  exif: {
    fr: 'données de l’appareil (EXIF\u202F: lieu, heure, modèle)',
    en: 'data of the camera (EXIF: place, hour, model)',
    ru: 'данные камеры (EXIF: место, время, модель)',
    uk: 'дані камери (EXIF: місце, час, модель)',
    de: 'Daten der Kamera (EXIF: Ort, Uhrzeit, Modell)',
  },
  xmp: {
    fr: 'données d’un logiciel (XMP\u202F: noms, lieux, mots-clés)',
    en: 'data of a program (XMP: names, places, keywords)',
    ru: 'данные программы (XMP: имена, места, ключевые слова)',
    uk: 'дані програми (XMP: імена, місця, ключові слова)',
    de: 'Daten eines Programms (XMP: Namen, Orte, Stichwörter)',
  },
  colour_profile: {
    fr: 'un profil de couleurs',
    en: 'a colour profile',
    ru: 'цветовой профиль',
    uk: 'колірний профіль',
    de: 'ein Farbprofil',
  },
  stray_bytes: {
    fr: 'des octets hors de l’image',
    en: 'bytes outside the picture',
    ru: 'байты вне изображения',
    uk: 'байти поза зображенням',
    de: 'Bytes außerhalb des Bildes',
  },
  unknown_part: {
    fr: 'une partie inconnue',
    en: 'a part nobody knows',
    ru: 'неизвестная часть',
    uk: 'невідома частина',
    de: 'ein unbekannter Teil',
  },
  foreign_format: {
    fr: 'fichier que le site n’a pas fabriqué lui-même',
    en: 'a file the site did not make itself',
    ru: 'файл, который сайт создал не сам',
    uk: 'файл, який сайт створив не сам',
    de: 'eine Datei, die die Website nicht selbst erzeugt hat',
  },
} satisfies Record<Residue, Words>
