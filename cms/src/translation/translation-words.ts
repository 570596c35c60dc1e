import type { Words } from '../languages/words.ts'
import type { TextState } from './decide-text-state.ts'

/** Where a text stands, in a word; the shape beside it says the same to the eye. */
export const stateWords: Record<TextState, Words> = {
  missing: { fr: 'À écrire', en: 'To write', ru: 'Нет текста', uk: 'Немає тексту', de: 'Fehlt' },
  draft: { fr: 'Commencé', en: 'Begun', ru: 'Начат', uk: 'Розпочато', de: 'Begonnen' },
  ready: { fr: 'Prêt', en: 'Ready', ru: 'Готов', uk: 'Готовий', de: 'Fertig' },
  outdated: { fr: 'À revoir', en: 'To update', ru: 'Устарел', uk: 'Застарів', de: 'Veraltet' },
  public: { fr: 'Public', en: 'Public', ru: 'Опубликован', uk: 'Опубліковано', de: 'Öffentlich' },
  public_outdated: {
    fr: 'Public, à revoir',
    en: 'Public, to update',
    ru: 'Опубликован, устарел',
    uk: 'Опубліковано, застарів',
    de: 'Öffentlich, veraltet',
  },
}

export const STATE_SHAPES: Record<TextState, string> = {
  missing: '○',
  draft: '◔',
  ready: '◑',
  outdated: '△',
  public: '●',
  public_outdated: '▲',
}

/** The board of all texts by language. */
export const boardWords = {
  title: { fr: 'Traductions', en: 'Translations', ru: 'Переводы', uk: 'Переклади', de: 'Übersetzungen' },
  about: {
    fr: 'Où en est chaque texte dans chaque langue. Un texte est à revoir quand l’original, déclaré prêt ou approuvé, a changé depuis.',
    en: 'Where each text stands in each language. A text is to be updated when its original, called ready or approved, has changed since.',
    ru: 'Состояние каждого текста на каждом языке. Текст устарел, если с тех пор изменился оригинал, названный готовым или одобренный.',
    uk: 'Стан кожного тексту кожною мовою. Текст застарів, якщо відтоді змінився оригінал, названий готовим або схвалений.',
    de: 'Wo jeder Text in jeder Sprache steht. Veraltet ist er, wenn sich das fertige oder freigegebene Original seither geändert hat.',
  },
  notForYou: {
    fr: 'Cette page est pour celles et ceux qui écrivent, traduisent et relisent.',
    en: 'This page is for those who write, translate and review.',
    ru: 'Эта страница для тех, кто пишет, переводит и проверяет.',
    uk: 'Ця сторінка для тих, хто пише, перекладає й перевіряє.',
    de: 'Diese Seite ist für die, die schreiben, übersetzen und prüfen.',
  },
  filters: { fr: 'Choisir', en: 'Filter', ru: 'Отбор', uk: 'Добір', de: 'Auswahl' },
  kind: { fr: 'Genre', en: 'Kind', ru: 'Вид', uk: 'Вид', de: 'Art' },
  language: { fr: 'Langue', en: 'Language', ru: 'Язык', uk: 'Мова', de: 'Sprache' },
  state: { fr: 'État', en: 'State', ru: 'Состояние', uk: 'Стан', de: 'Stand' },
  search: { fr: 'Titre', en: 'Title', ru: 'Заголовок', uk: 'Заголовок', de: 'Titel' },
  all: { fr: 'Tout', en: 'All', ru: 'Все', uk: 'Усі', de: 'Alle' },
  toDo: {
    fr: 'Tout ce qui reste à faire',
    en: 'All that is left to do',
    ru: 'Всё, что осталось сделать',
    uk: 'Усе, що лишилося зробити',
    de: 'Alles, was zu tun bleibt',
  },
  awaits: {
    fr: 'En attente d’approbation',
    en: 'Waiting for approval',
    ru: 'Ждёт одобрения',
    uk: 'Чекає на схвалення',
    de: 'Wartet auf Freigabe',
  },
  returned: {
    fr: 'Renvoyé à l’auteur',
    en: 'Returned to the author',
    ru: 'Возвращён автору',
    uk: 'Повернуто авторові',
    de: 'Zurückgegeben',
  },
  planned: {
    fr: 'Publication prévue',
    en: 'Publication planned',
    ru: 'Публикация запланирована',
    uk: 'Публікацію заплановано',
    de: 'Veröffentlichung geplant',
  },
  plannedFor: {
    fr: 'paraît le {at}',
    en: 'public on {at}',
    ru: 'выйдет {at}',
    uk: 'вийде {at}',
    de: 'erscheint am {at}',
  },
  plannedInVain: {
    fr: 'modifié depuis\u202F: ne paraîtra pas le {at}',
    en: 'changed since: will not be public on {at}',
    ru: 'изменён с тех пор: не выйдет {at}',
    uk: 'змінено відтоді: не вийде {at}',
    de: 'seither geändert: erscheint nicht am {at}',
  },
  whose: { fr: 'De qui', en: 'Whose', ru: 'Чьи', uk: 'Чиї', de: 'Von wem' },
  everybodys: { fr: 'De tout le monde', en: 'Everybody’s', ru: 'Всех', uk: 'Усіх', de: 'Von allen' },
  own: {
    fr: 'Que j’ai écrits ou modifiés',
    en: 'That I wrote or changed',
    ru: 'Написанные или изменённые мной',
    uk: 'Написані чи змінені мною',
    de: 'Die ich schrieb oder änderte',
  },
  show: { fr: 'Afficher', en: 'Show', ru: 'Показать', uk: 'Показати', de: 'Anzeigen' },
  text: { fr: 'Texte', en: 'Text', ru: 'Текст', uk: 'Текст', de: 'Text' },
  untitled: { fr: '(sans titre)', en: '(no title)', ru: '(без заголовка)', uk: '(без заголовка)', de: '(ohne Titel)' },
  original: { fr: 'original', en: 'original', ru: 'оригинал', uk: 'оригінал', de: 'Original' },
  hidden: {
    fr: 'masqué\u202F: personne ne le lit sur le site',
    en: 'hidden: nobody reads it on the site',
    ru: 'скрыта: на сайте её никто не читает',
    uk: 'приховано: на сайті цього ніхто не читає',
    de: 'verborgen: Auf der Website liest es niemand',
  },
  newerDraft: {
    fr: 'brouillon plus récent',
    en: 'newer draft',
    ru: 'есть новый черновик',
    uk: 'є новіша чернетка',
    de: 'neuerer Entwurf',
  },
  none: {
    fr: 'Aucun texte ne répond à ce choix.',
    en: 'No text matches.',
    ru: 'Таких текстов нет.',
    uk: 'Таких текстів немає.',
    de: 'Kein Text entspricht dieser Auswahl.',
  },
  count: {
    fr: 'Textes trouvés\u202F: {count}',
    en: 'Texts found: {count}',
    ru: 'Найдено текстов: {count}',
    uk: 'Знайдено текстів: {count}',
    de: 'Gefundene Texte: {count}',
  },
  earlier: { fr: 'Page précédente', en: 'Previous page', ru: 'Назад', uk: 'Назад', de: 'Vorige Seite' },
  later: { fr: 'Page suivante', en: 'Next page', ru: 'Дальше', uk: 'Далі', de: 'Nächste Seite' },
  page: {
    fr: 'Page {page} sur {pages}',
    en: 'Page {page} of {pages}',
    ru: 'Страница {page} из {pages}',
    uk: 'Сторінка {page} з {pages}',
    de: 'Seite {page} von {pages}',
  },
} satisfies Record<string, Words>
