import type { FieldWords, Words } from '../languages/words.ts'
import type { ConsentChannel, ConsentScope, WayInformed } from './consent.ts'

export const consentNames: { singular: Words; plural: Words; description: Words } = {
  singular: { fr: 'Consentement', en: 'Consent', ru: 'Согласие', uk: 'Згода', de: 'Einwilligung' },
  plural: { fr: 'Consentements', en: 'Consents', ru: 'Согласия', uk: 'Згоди', de: 'Einwilligungen' },
  description: {
    fr: 'Aucun récit n’est public sans le consentement de la personne. Il n’y a ici aucun nom\u202F: le code renvoie au dossier tenu hors de ce système.',
    en: 'No story is public without the person’s consent. There is no name here: the code points to the file kept outside this system.',
    ru: 'Ни одна история не публикуется без согласия человека. Имён здесь нет: код отсылает к делу, которое хранится вне этой системы.',
    uk: 'Жодна історія не стає відкритою без згоди людини. Імен тут немає: код відсилає до справи, що зберігається поза цією системою.',
    de: 'Kein Bericht ist öffentlich ohne die Einwilligung der Person. Hier steht kein Name: Der Code verweist auf die Akte außerhalb dieses Systems.',
  },
}

export const consentWords = {
  standing: { label: { fr: 'État', en: 'State', ru: 'Состояние', uk: 'Стан', de: 'Stand' } },
  caseCode: {
    label: { fr: 'Code du dossier', en: 'Case code', ru: 'Код дела', uk: 'Код справи', de: 'Fallcode' },
    help: {
      fr: 'Tiré au sort. Reportez-le dans le dossier de la personne, jamais son nom ici.',
      en: 'Drawn by lot. Write it into the person’s file; never write their name here.',
      ru: 'Выбран случайно. Впишите его в дело человека; имени здесь быть не должно.',
      uk: 'Обрано випадково. Впишіть його до справи людини; імені тут бути не повинно.',
      de: 'Ausgelost. Tragen Sie ihn in die Akte der Person ein; ihr Name gehört nie hierher.',
    },
  },
  scope: {
    label: {
      fr: 'Ce qui peut être montré',
      en: 'What may be shown',
      ru: 'Что можно показать',
      uk: 'Що можна показати',
      de: 'Was gezeigt werden darf',
    },
    help: {
      fr: 'Toute image de la personne compte comme photo, même de dos ou de loin. Rien que la personne n’ait accepté elle-même.',
      en: 'Any picture of the person counts as a photo, even from behind or far away. Nothing the person did not agree to themselves.',
      ru: 'Любой снимок человека — это фото, даже со спины или издалека. Ничего, на что человек не согласился сам.',
      uk: 'Будь-який знімок людини — це фото, навіть зі спини чи здалеку. Нічого, на що людина не погодилася сама.',
      de: 'Jedes Bild der Person zählt als Foto, auch von hinten oder von weitem. Nichts, dem die Person nicht selbst zugestimmt hat.',
    },
  },
  languages: {
    label: {
      fr: 'Langues de publication',
      en: 'Languages of publication',
      ru: 'Языки публикации',
      uk: 'Мови публікації',
      de: 'Sprachen der Veröffentlichung',
    },
    help: {
      fr: 'Seulement celles que la personne accepte. Certaines refusent le russe, que lisent leurs anciens chefs. Aucune par supposition.',
      en: 'Only those the person accepts. Some refuse Russian, which their former commanders read. None by guess.',
      ru: 'Только те, на которые человек согласен. Некоторые отказываются от русского: его читают бывшие командиры. Ни одного наугад.',
      uk: 'Лише ті, на які людина згодна. Дехто відмовляється від російської: її читають колишні командири. Жодної навмання.',
      de: 'Nur die, mit denen die Person einverstanden ist. Manche lehnen Russisch ab, das ihre früheren Vorgesetzten lesen. Keine auf Verdacht.',
    },
  },
  channels: {
    label: { fr: 'Où', en: 'Where', ru: 'Где', uk: 'Де', de: 'Wo' },
    help: {
      fr: 'Seulement là où la personne accepte de paraître. Sans «\u202Fce site\u202F», le récit ne paraît pas ici.',
      en: 'Only where the person agrees to appear. Without “this site” the story does not appear here.',
      ru: 'Только там, где человек согласен появиться. Без пункта «этот сайт» история здесь не появится.',
      uk: 'Лише там, де людина згодна з’явитися. Без пункту «цей сайт» історія тут не з’явиться.',
      de: 'Nur dort, wo die Person erscheinen will. Ohne „diese Website“ erscheint der Bericht hier nicht.',
    },
  },
  informedHow: {
    label: {
      fr: 'Comment la personne a été informée',
      en: 'How the person was informed',
      ru: 'Как человека проинформировали',
      uk: 'Як людину поінформували',
      de: 'Wie die Person informiert wurde',
    },
    help: {
      fr: 'Elle doit avoir compris ce qui sera montré, à qui, et ce qui peut en suivre. Pas par un proche à sa place.',
      en: 'They must have understood what will be shown, to whom, and what may follow. Not through a relative in their place.',
      ru: 'Человек должен понять, что покажут, кому и чем это может обернуться. Не через родственника вместо него.',
      uk: 'Людина має зрозуміти, що покажуть, кому і чим це може обернутися. Не через родича замість неї.',
      de: 'Sie muss verstanden haben, was gezeigt wird, wem, und was daraus folgen kann. Nicht über Angehörige an ihrer Stelle.',
    },
  },
  informedIn: {
    label: {
      fr: 'Dans quelle langue',
      en: 'In which language',
      ru: 'На каком языке',
      uk: 'Якою мовою',
      de: 'In welcher Sprache',
    },
    help: {
      fr: 'La langue que la personne comprend le mieux. Pas celle de qui l’interrogeait.',
      en: 'The language the person understands best. Not that of whoever asked.',
      ru: 'Язык, который человек понимает лучше всего. Не язык того, кто спрашивал.',
      uk: 'Мова, яку людина розуміє найкраще. Не мова того, хто питав.',
      de: 'Die Sprache, die die Person am besten versteht. Nicht die der fragenden Person.',
    },
  },
  risksExplained: {
    label: {
      fr: 'Les risques ont été expliqués',
      en: 'The risks were explained',
      ru: 'Риски объяснены',
      uk: 'Ризики пояснено',
      de: 'Die Risiken wurden erklärt',
    },
    help: {
      fr: 'Être reconnu, poursuites, pression sur la famille, copies que personne ne peut rappeler.',
      en: 'Being recognised, prosecution, pressure on the family, copies nobody can call back.',
      ru: 'Человека могут узнать и преследовать, на семью могут давить, а копии никто не сможет отозвать.',
      uk: 'Людину можуть упізнати й переслідувати, на родину можуть тиснути, а копій ніхто не зможе відкликати.',
      de: 'Man kann erkannt und strafrechtlich verfolgt, die Familie unter Druck gesetzt werden, und Kopien holt niemand zurück.',
    },
  },
  aidIndependent: {
    label: {
      fr: 'L’aide n’en dépend pas',
      en: 'Aid does not depend on it',
      ru: 'Помощь от этого не зависит',
      uk: 'Допомога від цього не залежить',
      de: 'Die Hilfe hängt nicht davon ab',
    },
    help: {
      fr: 'La personne sait qu’elle sera aidée de la même façon si elle refuse ou retire son consentement. Ne cochez pas si l’aide a été mentionnée dans la même phrase que le récit.',
      en: 'The person knows they will be helped all the same if they refuse or withdraw. Do not tick if aid was mentioned in one breath with the story.',
      ru: 'Человек знает, что ему помогут точно так же, если он откажется или отзовёт согласие. Не отмечайте, если о помощи говорили заодно с историей.',
      uk: 'Людина знає, що їй допоможуть так само, якщо вона відмовиться чи відкличе згоду. Не позначайте, якщо про допомогу говорили заразом з історією.',
      de: 'Die Person weiß, dass ihr genauso geholfen wird, wenn sie ablehnt oder widerruft. Nicht ankreuzen, wenn von Hilfe und Bericht im selben Atemzug die Rede war.',
    },
  },
  agreedOn: {
    label: {
      fr: 'Jour du consentement',
      en: 'Day of consent',
      ru: 'День согласия',
      uk: 'День згоди',
      de: 'Tag der Einwilligung',
    },
    help: {
      fr: 'Pour renouveler\u202F: le jour où la personne a de nouveau consenti. Ni le jour du récit, ni celui de la saisie.',
      en: 'To renew: the day on which the person agreed again. Not the day of the story, nor that of this entry.',
      ru: 'Чтобы продлить: день, когда человек согласился снова. Не день рассказа и не день записи сюда.',
      uk: 'Щоб поновити: день, коли людина погодилася знову. Не день розповіді й не день запису сюди.',
      de: 'Zum Erneuern: der Tag, an dem die Person erneut eingewilligt hat. Nicht der Tag des Berichts oder dieses Eintrags.',
    },
  },
  reviewOn: {
    label: {
      fr: 'Redemander à partir du',
      en: 'Ask again from',
      ru: 'Спросить снова с',
      uk: 'Запитати знову з',
      de: 'Erneut fragen ab',
    },
    help: {
      fr: 'Avant le dernier jour. Laissé vide\u202F: neuf mois après le consentement. Pas un jour où la personne ne doit pas être appelée.',
      en: 'Before the last day. Left empty: nine months after consent. Not a day on which the person must not be called.',
      ru: 'До последнего дня. Если не заполнить: через девять месяцев после согласия. Не день, когда человеку нельзя звонить.',
      uk: 'До останнього дня. Якщо не заповнити: за дев’ять місяців після згоди. Не день, коли людині не можна телефонувати.',
      de: 'Vor dem letzten Tag. Leer gelassen: neun Monate nach der Einwilligung. Kein Tag, an dem die Person nicht angerufen werden darf.',
    },
  },
  expiresOn: {
    label: { fr: 'Dernier jour', en: 'Last day', ru: 'Последний день', uk: 'Останній день', de: 'Letzter Tag' },
    help: {
      fr: 'Douze mois au plus, et autant si le champ reste vide. Le lendemain, les récits ne sont plus publics.',
      en: 'Twelve months at most, and as long if left empty. The day after, the stories are no longer public.',
      ru: 'Не больше двенадцати месяцев, столько же, если не заполнить. На следующий день истории больше не видны.',
      uk: 'Щонайбільше дванадцять місяців, стільки ж, якщо не заповнити. Наступного дня історій більше не видно.',
      de: 'Höchstens zwölf Monate, und so lange, wenn das Feld leer bleibt. Am Tag danach sind die Berichte nicht mehr öffentlich.',
    },
  },
  withdrawalWord: {
    label: {
      fr: 'Mot pour retirer le consentement',
      en: 'Word for withdrawal',
      ru: 'Слово для отзыва',
      uk: 'Слово для відкликання',
      de: 'Wort für den Widerruf',
    },
    help: {
      fr: 'Un mot choisi par la personne, ni nom ni lieu. On pourra le vérifier, jamais le relire. Pour un dossier existant\u202F: vide, le mot reste.',
      en: 'A word the person chooses, neither a name nor a place. It can be checked, never read again. On an existing record: empty keeps the word.',
      ru: 'Слово, которое выбирает человек, не имя и не место. Его можно проверить, но не прочитать. В существующей записи пустое поле оставляет прежнее слово.',
      uk: 'Слово, яке обирає людина, не ім’я й не місце. Його можна перевірити, але не прочитати. В наявному записі порожнє поле залишає попереднє слово.',
      de: 'Ein Wort, das die Person wählt, weder Name noch Ort. Es lässt sich prüfen, nie wieder lesen. Bei einem bestehenden Eintrag: leer behält das Wort.',
    },
  },
  withdrawnAt: {
    label: { fr: 'Retiré le', en: 'Withdrawn on', ru: 'Отозвано', uk: 'Відкликано', de: 'Widerrufen am' },
  },
  isSample: {
    label: { fr: 'Exemple', en: 'Sample', ru: 'Пример', uk: 'Приклад', de: 'Beispiel' },
  },
} satisfies Record<string, FieldWords>

export const scopeWords: Record<ConsentScope, Words> = {
  text: { fr: 'Texte', en: 'Text', ru: 'Текст', uk: 'Текст', de: 'Text' },
  photo: { fr: 'Photo', en: 'Photo', ru: 'Фото', uk: 'Фото', de: 'Foto' },
  voice: { fr: 'Voix', en: 'Voice', ru: 'Голос', uk: 'Голос', de: 'Stimme' },
}

export const channelWords: Record<ConsentChannel, Words> = {
  site: { fr: 'Ce site', en: 'This site', ru: 'Этот сайт', uk: 'Цей сайт', de: 'Diese Website' },
  partners: { fr: 'Partenaires', en: 'Partners', ru: 'Партнёры', uk: 'Партнери', de: 'Partner' },
  press: { fr: 'Presse', en: 'Press', ru: 'Пресса', uk: 'Преса', de: 'Presse' },
  social_networks: {
    fr: 'Réseaux sociaux',
    en: 'Social networks',
    ru: 'Социальные сети',
    uk: 'Соціальні мережі',
    de: 'Soziale Netzwerke',
  },
  print: { fr: 'Imprimés', en: 'Print', ru: 'Печатные издания', uk: 'Друковані видання', de: 'Druck' },
}

export const wayWords: Record<WayInformed, Words> = {
  in_person: { fr: 'De vive voix', en: 'In person', ru: 'Лично', uk: 'Особисто', de: 'Persönlich' },
  in_person_with_interpreter: {
    fr: 'De vive voix, avec interprète',
    en: 'In person, with an interpreter',
    ru: 'Лично, с переводчиком',
    uk: 'Особисто, з перекладачем',
    de: 'Persönlich, mit Dolmetscher',
  },
  by_phone: { fr: 'Par téléphone', en: 'By telephone', ru: 'По телефону', uk: 'Телефоном', de: 'Am Telefon' },
  by_phone_with_interpreter: {
    fr: 'Par téléphone, avec interprète',
    en: 'By telephone, with an interpreter',
    ru: 'По телефону, с переводчиком',
    uk: 'Телефоном, з перекладачем',
    de: 'Am Telefon, mit Dolmetscher',
  },
  by_video: { fr: 'Par vidéo', en: 'By video call', ru: 'По видеосвязи', uk: 'Відеозв’язком', de: 'Per Video' },
  by_lawyer: {
    fr: 'Par un avocat',
    en: 'By a lawyer',
    ru: 'Через адвоката',
    uk: 'Через адвоката',
    de: 'Durch einen Anwalt',
  },
}
