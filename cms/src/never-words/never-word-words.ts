import type { NeverWordFault } from '../findings/never-words/never-word-limits.ts'
import type { Words } from '../languages/words.ts'

/** Why a text may not be public, and what to do about it. */
export const neverWordRefusalWords = {
  never_word_found: {
    fr: 'Un mot à ne jamais publier se trouve dans ce texte. Corrigez le texte\u202F: aucune raison ne suffit ici. Si le mot avait été saisi par erreur, effacez la liste et saisissez-la de nouveau.',
    en: 'A word never to be published stands in this text. Mend the text: no reason is enough here. If the word was entered by mistake, clear the list and enter it again.',
    ru: 'В тексте есть слово, которое нельзя публиковать. Исправьте текст: никакое объяснение здесь не годится. Если слово внесли по ошибке, очистите список и внесите его заново.',
    uk: 'У тексті є слово, яке не можна публікувати. Виправте текст: жодного пояснення тут не досить. Якщо слово внесли помилково, очистьте список і внесіть його знову.',
    de: 'In diesem Text steht ein Wort, das nie öffentlich werden darf. Berichtigen Sie den Text: Kein Grund genügt hier. War das Wort ein Irrtum, leeren Sie die Liste und geben Sie sie neu ein.',
  },
  never_words_unreadable: {
    fr: 'Des mots à ne jamais publier ont été scellés sous une autre clé\u202F: personne ne peut dire s’ils sont dans ce texte. Effacez la liste et saisissez-la de nouveau.',
    en: 'Words never to be published were sealed under another key: nobody can say whether they stand in this text. Clear the list and enter it again.',
    ru: 'Слова, которые нельзя публиковать, запечатаны другим ключом: никто не может сказать, есть ли они в тексте. Очистите список и внесите его заново.',
    uk: 'Слова, які не можна публікувати, запечатано іншим ключем: ніхто не може сказати, чи є вони в тексті. Очистьте список і внесіть його знову.',
    de: 'Wörter, die nie öffentlich werden dürfen, wurden unter einem anderen Schlüssel versiegelt: Niemand kann sagen, ob sie in diesem Text stehen. Leeren Sie die Liste und geben Sie sie neu ein.',
  },
} satisfies Record<string, Words>

export const neverWordWords = {
  title: {
    fr: 'Mots à ne jamais publier',
    en: 'Words never to be published',
    ru: 'Слова, которые нельзя публиковать',
    uk: 'Слова, які не можна публікувати',
    de: 'Wörter, die nie öffentlich werden dürfen',
  },
  ofStory: {
    fr: 'Le vrai nom de la personne, ceux de ses proches, son unité, sa ville. Ils sont cherchés dans ce récit, déclinés et translittérés, dans toutes les langues. Seul un sceau en est gardé\u202F: personne ne peut les relire, vous non plus.',
    en: 'The person’s real name, those of their relatives, their unit, their town. They are looked for in this story, declined and transliterated, in every language. Only a seal of them is kept: nobody can read them back, not even you.',
    ru: 'Настоящее имя человека, имена близких, часть, город. Их ищут в этой истории во всех падежах, в транслитерации и на всех языках. Хранится только их отпечаток: прочитать их не сможет никто, и вы тоже.',
    uk: 'Справжнє ім’я людини, імена близьких, частина, місто. Їх шукають у цій історії в усіх відмінках, у транслітерації та всіма мовами. Зберігається лише їхній відбиток: прочитати їх не зможе ніхто, і ви теж.',
    de: 'Der wirkliche Name der Person, die ihrer Angehörigen, ihre Einheit, ihre Stadt. Sie werden in diesem Bericht gesucht, gebeugt und umschrieben, in jeder Sprache. Nur ein Siegel davon bleibt: Niemand kann sie zurücklesen, auch Sie nicht.',
  },
  ofAll: {
    fr: 'Ce qui ne doit paraître nulle part\u202F: lieux d’hébergement, noms de l’équipe et des bénévoles. Ces mots sont cherchés dans chaque récit, chaque page et chaque campagne. Seul un sceau en est gardé.',
    en: 'What must appear nowhere: places of shelter, names of staff and volunteers. These words are looked for in every story, page and campaign. Only a seal of them is kept.',
    ru: 'То, что не должно появиться нигде: места укрытия, имена сотрудников и волонтёров. Эти слова ищут в каждой истории, странице и кампании. Хранится только их отпечаток.',
    uk: 'Те, що не має з’явитися ніде: місця прихистку, імена працівників і волонтерів. Ці слова шукають у кожній історії, сторінці й кампанії. Зберігається лише їхній відбиток.',
    de: 'Was nirgends erscheinen darf: Orte der Zuflucht, Namen von Mitarbeitenden und Freiwilligen. Diese Wörter werden in jedem Bericht, jeder Seite und jeder Kampagne gesucht. Nur ein Siegel davon bleibt.',
  },
  count: {
    fr: 'Mots gardés\u202F: {count}.',
    en: 'Words kept: {count}.',
    ru: 'Слов в списке: {count}.',
    uk: 'Слів у списку: {count}.',
    de: 'Aufbewahrte Wörter: {count}.',
  },
  box: {
    fr: 'Mots à ajouter, un par ligne',
    en: 'Words to add, one a line',
    ru: 'Добавить слова, по одному в строке',
    uk: 'Додати слова, по одному в рядку',
    de: 'Neue Wörter, eines je Zeile',
  },
  boxHelp: {
    fr: 'Sous leur première forme, comme sur un passeport. Le nom de famille seul, le prénom seul\u202F: «\u202Fprénom nom\u202F» sur une même ligne ne bloque que les deux ensemble.',
    en: 'In their first form, as in a passport. The surname alone, the first name alone: “first name surname” on one line blocks only the two together.',
    ru: 'В начальной форме, как в паспорте. Фамилия отдельно, имя отдельно: «имя фамилия» в одной строке блокирует только оба слова вместе.',
    uk: 'У початковій формі, як у паспорті. Прізвище окремо, ім’я окремо: «ім’я прізвище» в одному рядку блокує лише обидва слова разом.',
    de: 'In der Grundform, wie im Pass. Der Nachname allein, der Vorname allein: „Vorname Nachname“ in einer Zeile sperrt nur beide zusammen.',
  },
  keep: {
    fr: 'Sceller ces mots',
    en: 'Seal these words',
    ru: 'Запечатать слова',
    uk: 'Запечатати слова',
    de: 'Diese Wörter versiegeln',
  },
  nothingEntered: {
    fr: 'Écrivez au moins un mot.',
    en: 'Write at least one word.',
    ru: 'Впишите хотя бы одно слово.',
    uk: 'Впишіть хоча б одне слово.',
    de: 'Schreiben Sie mindestens ein Wort.',
  },
  faultAt: {
    fr: 'Ligne {line}\u202F: {fault}',
    en: 'Line {line}: {fault}',
    ru: 'Строка {line}: {fault}',
    uk: 'Рядок {line}: {fault}',
    de: 'Zeile {line}: {fault}',
  },
  clear: {
    fr: 'Effacer tous ces mots',
    en: 'Clear all these words',
    ru: 'Очистить список',
    uk: 'Очистити список',
    de: 'Alle diese Wörter löschen',
  },
  clearConsequence: {
    fr: 'Plus aucun de ces mots ne sera cherché, et personne ne peut dire lesquels c’étaient. L’effacement est noté avec votre nom.',
    en: 'None of these words will be looked for any more, and nobody can say which they were. The clearing is noted with your name.',
    ru: 'Ни одно из этих слов больше не будут искать, и никто не сможет сказать, какие они были. Очистка записывается с вашим именем.',
    uk: 'Жодного з цих слів більше не шукатимуть, і ніхто не зможе сказати, які вони були. Очищення записується з вашим ім’ям.',
    de: 'Keines dieser Wörter wird mehr gesucht, und niemand kann sagen, welche es waren. Das Löschen wird mit Ihrem Namen vermerkt.',
  },
  toAll: {
    fr: 'Mots interdits dans tous les textes',
    en: 'Words that must stand in no text at all',
    ru: 'Слова, запрещённые во всех текстах',
    uk: 'Слова, заборонені в усіх текстах',
    de: 'Wörter, die in keinem Text stehen dürfen',
  },
  hitsTitle: {
    fr: 'Public, et ne devrait pas l’être',
    en: 'Public, and should not be',
    ru: 'Опубликовано, хотя не должно быть',
    uk: 'Відкрито, хоча не має бути',
    de: 'Öffentlich, und sollte es nicht sein',
  },
  hitsIntro: {
    fr: 'Un mot à ne jamais publier se trouve dans ces textes. Retirez-les du site ou corrigez-les maintenant.',
    en: 'A word never to be published stands in these texts. Take them down or mend them now.',
    ru: 'В этих текстах есть слово, которое нельзя публиковать. Снимите их с сайта или исправьте сейчас.',
    uk: 'У цих текстах є слово, яке не можна публікувати. Зніміть їх із сайту або виправте зараз.',
    de: 'In diesen Texten steht ein Wort, das nie öffentlich werden darf. Nehmen Sie sie vom Netz oder berichtigen Sie sie jetzt.',
  },
  hitsMore: {
    fr: 'Autres textes\u202F: {count}. Si tout est nommé ici, un mot trop courant a été saisi\u202F: effacez la liste et saisissez-la de nouveau.',
    en: 'And {count} more. If everything is named here, a word that is too common was entered: clear the list and enter it again.',
    ru: 'И ещё {count}. Если здесь названо всё подряд, внесено слишком обычное слово: очистите список и внесите его заново.',
    uk: 'І ще {count}. Якщо тут названо все підряд, внесено надто звичайне слово: очистьте список і внесіть його знову.',
    de: 'Weitere Texte: {count}. Wird hier alles genannt, ist ein zu gewöhnliches Wort eingegeben worden: Leeren Sie die Liste und geben Sie sie neu ein.',
  },
  mustBeMended: {
    fr: 'À corriger dans le texte\u202F: aucune raison ne suffit ici.',
    en: 'To be mended in the text: no reason is enough here.',
    ru: 'Нужно исправить в тексте: объяснение здесь не годится.',
    uk: 'Треба виправити в тексті: пояснення тут не досить.',
    de: 'Im Text zu berichtigen: Kein Grund genügt hier.',
  },
  notForYou: {
    fr: 'Cette page est pour celles et ceux qui relisent les textes.',
    en: 'This page is for those who review the texts.',
    ru: 'Эта страница для тех, кто проверяет тексты.',
    uk: 'Ця сторінка для тих, хто перевіряє тексти.',
    de: 'Diese Seite ist für die, die Texte prüfen.',
  },
} satisfies Record<string, Words>

export const neverWordFaultWords: Record<NeverWordFault, Words> = {
  too_short: {
    fr: 'trois lettres au moins, sinon presque tout texte serait bloqué.',
    en: 'at least three letters, or nearly every text would be blocked.',
    ru: 'нужно не меньше трёх букв, иначе заблокируется почти любой текст.',
    uk: 'потрібно щонайменше три літери, інакше заблокується майже будь-який текст.',
    de: 'mindestens drei Buchstaben, sonst wäre fast jeder Text gesperrt.',
  },
  too_long: {
    fr: 'soixante caractères au plus\u202F: un nom ou un lieu, pas une phrase.',
    en: 'sixty characters at most: a name or a place, not a sentence.',
    ru: 'не больше шестидесяти знаков: имя или место, а не предложение.',
    uk: 'щонайбільше шістдесят знаків: ім’я чи місце, а не речення.',
    de: 'höchstens sechzig Zeichen: ein Name oder ein Ort, kein Satz.',
  },
  too_common: {
    fr: 'un mot que tout récit emploie. Ajoutez ce qui le rend propre à la personne.',
    en: 'a word that every story uses. Add what makes it this person’s own.',
    ru: 'такое слово есть в любой истории. Добавьте то, что относится именно к этому человеку.',
    uk: 'таке слово є в будь-якій історії. Додайте те, що стосується саме цієї людини.',
    de: 'ein Wort, das jeder Bericht braucht. Ergänzen Sie, was es dieser Person eigen macht.',
  },
}

/** What may come of entering words, beside what may come of any act of staff. */
export const neverWordOutcomes = {
  kept: {
    fr: 'Scellés. Ils bloquent toute publication où ils paraissent.',
    en: 'Sealed. They block every publication in which they appear.',
    ru: 'Запечатаны. Они остановят любую публикацию, в которой появятся.',
    uk: 'Запечатано. Вони зупинять будь-яку публікацію, в якій з’являться.',
    de: 'Versiegelt. Sie sperren jede Veröffentlichung, in der sie vorkommen.',
  },
  kept_and_public: {
    fr: 'Scellés. Attention\u202F: l’un d’eux se trouve dans un texte déjà public. Retirez ce texte ou corrigez-le maintenant\u202F; l’accueil le nomme.',
    en: 'Sealed. Beware: one of them stands in a text that is public already. Take it down or mend it now; the home page names it.',
    ru: 'Запечатаны. Внимание: одно из них есть в уже открытом тексте. Снимите его или исправьте сейчас; он назван на главной странице.',
    uk: 'Запечатано. Увага: одне з них є в уже відкритому тексті. Зніміть його або виправте зараз; його названо на головній сторінці.',
    de: 'Versiegelt. Achtung: Eines davon steht in einem schon öffentlichen Text. Nehmen Sie ihn vom Netz oder berichtigen Sie ihn jetzt; die Startseite nennt ihn.',
  },
  kept_and_searching: {
    fr: 'Scellés. Ils bloquent dès maintenant toute publication où ils paraissent. Les textes déjà publics sont parcourus\u202F: l’avancement est affiché sur cette page.',
    en: 'Sealed. From now on they block every publication in which they appear. Texts that are public already are being searched: this page says how far that is.',
    ru: 'Запечатаны. С этой минуты они остановят любую публикацию, в которой появятся. Уже открытые тексты просматриваются: ход поиска виден на этой странице.',
    uk: 'Запечатано. Відтепер вони зупинять будь-яку публікацію, в якій з’являться. Уже відкриті тексти переглядаються: перебіг пошуку видно на цій сторінці.',
    de: 'Versiegelt. Ab jetzt sperren sie jede Veröffentlichung, in der sie vorkommen. Schon öffentliche Texte werden durchsucht: Wie weit das ist, steht auf dieser Seite.',
  },
  refused_words: {
    fr: 'Rien n’a été gardé. Corrigez les lignes indiquées, puis recommencez.',
    en: 'Nothing was kept. Mend the lines named below, then try again.',
    ru: 'Ничего не сохранено. Исправьте указанные строки и повторите.',
    uk: 'Нічого не збережено. Виправте вказані рядки й повторіть.',
    de: 'Nichts wurde aufbewahrt. Berichtigen Sie die genannten Zeilen und versuchen Sie es erneut.',
  },
  too_many: {
    fr: 'Rien n’a été gardé\u202F: quarante mots à la fois et deux cents par récit au plus.',
    en: 'Nothing was kept: forty words at once and two hundred for a story at most.',
    ru: 'Ничего не сохранено: не больше сорока слов за раз и двухсот на историю.',
    uk: 'Нічого не збережено: щонайбільше сорок слів за раз і двісті на історію.',
    de: 'Nichts wurde aufbewahrt: höchstens vierzig Wörter auf einmal und zweihundert je Bericht.',
  },
  cleared: {
    fr: 'La liste est vide.',
    en: 'The list is empty.',
    ru: 'Список пуст.',
    uk: 'Список порожній.',
    de: 'Die Liste ist leer.',
  },
} satisfies Record<string, Words>

/** How far the look through what is public already is. */
export const searchWords = {
  title: {
    fr: 'Recherche dans les textes publics',
    en: 'Search of public texts',
    ru: 'Поиск в открытых текстах',
    uk: 'Пошук у відкритих текстах',
    de: 'Suche in öffentlichen Texten',
  },
  waiting: {
    fr: 'Demandée {ago}, elle commence dans un instant.',
    en: 'Asked for {ago}; it begins in a moment.',
    ru: 'Запрошен {ago}, сейчас начнётся.',
    uk: 'Запитано {ago}, зараз почнеться.',
    de: 'Angefordert {ago}; sie beginnt gleich.',
  },
  late: {
    fr: 'Demandée {ago}, pas encore commencée\u202F: le travail en arrière-plan est arrêté. Les mots bloquent déjà toute nouvelle publication\u202F; ce qui est public sera parcouru dès sa reprise. Prévenez l’administration.',
    en: 'Asked for {ago} and not begun: background work has stopped. The words block every new publication already; what is public will be searched as soon as it is back. Tell an administrator.',
    ru: 'Запрошен {ago} и ещё не начат: фоновая работа остановлена. Слова уже блокируют новые публикации; открытые тексты будут просмотрены, как только она возобновится. Сообщите администратору.',
    uk: 'Запитано {ago} і ще не розпочато: фонову роботу зупинено. Слова вже блокують нові публікації; відкриті тексти буде переглянуто, щойно вона відновиться. Повідомте адміністратора.',
    de: 'Angefordert {ago}, noch nicht begonnen: Die Hintergrundarbeit steht still. Die Wörter sperren schon jede neue Veröffentlichung; was öffentlich ist, wird durchsucht, sobald sie wieder läuft. Bitte der Verwaltung melden.',
  },
  under_way: {
    fr: 'Parcourus\u202F: {searched} sur {total}. Trouvés\u202F: {found}. Commencée {ago}.',
    en: 'Searched: {searched} of {total}. Found: {found}. Begun {ago}.',
    ru: 'Просмотрено: {searched} из {total}. Найдено: {found}. Начат {ago}.',
    uk: 'Переглянуто: {searched} з {total}. Знайдено: {found}. Розпочато {ago}.',
    de: 'Durchsucht: {searched} von {total}. Gefunden: {found}. Begonnen {ago}.',
  },
  ended: {
    fr: 'Terminée {ago}. Textes parcourus\u202F: {searched}. Trouvés\u202F: {found}.',
    en: 'Ended {ago}. Texts searched: {searched}. Found: {found}.',
    ru: 'Закончен {ago}. Просмотрено текстов: {searched}. Найдено: {found}.',
    uk: 'Закінчено {ago}. Переглянуто текстів: {searched}. Знайдено: {found}.',
    de: 'Beendet {ago}. Durchsuchte Texte: {searched}. Gefunden: {found}.',
  },
  namedAtHome: {
    fr: 'L’accueil nomme les textes concernés.',
    en: 'The home page names these texts.',
    ru: 'Эти тексты названы на главной странице.',
    uk: 'Ці тексти названо на головній сторінці.',
    de: 'Die Startseite nennt diese Texte.',
  },
} satisfies Record<string, Words>
