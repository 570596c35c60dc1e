import type { FieldWords, Words } from '../../languages/words.ts'

/** What can be put into a text beside its words. */
export const blockNames = {
  quote: {
    fr: 'Citation attribuée',
    en: 'Attributed quote',
    ru: 'Цитата с указанием говорящего',
    uk: 'Цитата із зазначенням мовця',
    de: 'Zitat mit Sprecher',
  },
  quotes: {
    fr: 'Citations attribuées',
    en: 'Attributed quotes',
    ru: 'Цитаты с указанием говорящего',
    uk: 'Цитати із зазначенням мовця',
    de: 'Zitate mit Sprecher',
  },
  fact: {
    fr: 'Fait et sa source',
    en: 'Fact and its source',
    ru: 'Факт и его источник',
    uk: 'Факт і його джерело',
    de: 'Fakt und seine Quelle',
  },
  facts: {
    fr: 'Faits et leurs sources',
    en: 'Facts and their sources',
    ru: 'Факты и их источники',
    uk: 'Факти та їхні джерела',
    de: 'Fakten und ihre Quellen',
  },
  spending: {
    fr: 'Emploi des dons (tableau)',
    en: 'Use of donations (table)',
    ru: 'Использование пожертвований (таблица)',
    uk: 'Використання пожертв (таблиця)',
    de: 'Verwendung der Spenden (Tabelle)',
  },
  note: { fr: 'Note', en: 'Note', ru: 'Примечание', uk: 'Примітка', de: 'Anmerkung' },
  notes: { fr: 'Notes', en: 'Notes', ru: 'Примечания', uk: 'Примітки', de: 'Anmerkungen' },
} satisfies Record<string, Words>

export const quoteWords = {
  text: {
    label: { fr: 'Paroles', en: 'Words', ru: 'Слова', uk: 'Слова', de: 'Worte' },
    help: {
      fr: 'Les paroles telles qu’elles ont été dites, sans guillemets : le site les met en valeur. Pas de tournure ni de surnom que des proches reconnaîtraient.',
      en: 'The words as they were spoken, without quotation marks: the site sets them apart. No turn of phrase and no nickname that friends or family would recognise.',
      ru: 'Слова так, как они были сказаны, без кавычек: сайт сам их выделит. Без оборотов и прозвищ, по которым узнают близкие.',
      uk: 'Слова так, як їх було сказано, без лапок: сайт сам їх виокремить. Без зворотів і прізвиськ, за якими впізнають близькі.',
      de: 'Die Worte, wie sie gesprochen wurden, ohne Anführungszeichen: Die Website hebt sie hervor. Keine Redewendung und kein Spitzname, an denen Angehörige jemanden erkennen.',
    },
  },
  attribution: {
    label: { fr: 'Qui parle', en: 'Who speaks', ru: 'Кто говорит', uk: 'Хто говорить', de: 'Wer spricht' },
    help: {
      fr: 'Un prénom d’emprunt ou un rôle, par exemple « une avocate ». Jamais un vrai nom, ni un grade, ni une unité. Facultatif.',
      en: 'A pseudonym or a role, for example “a lawyer”. Never a real name, a rank or a unit. Optional.',
      ru: 'Вымышленное имя или роль, например «адвокат». Никогда не настоящее имя, звание или часть. Необязательно.',
      uk: 'Вигадане ім’я або роль, наприклад «адвокатка». Ніколи не справжнє ім’я, звання чи частина. Необов’язково.',
      de: 'Ein Pseudonym oder eine Rolle, zum Beispiel „eine Anwältin“. Nie ein echter Name, ein Dienstgrad oder eine Einheit. Freiwillig.',
    },
  },
} satisfies Record<string, FieldWords>

export const factWords = {
  figure: {
    label: { fr: 'Chiffre', en: 'Figure', ru: 'Цифра', uk: 'Цифра', de: 'Zahl' },
    help: {
      fr: 'Écrit comme on le lit, par exemple « 8 600 ». Laissez vide si le fait n’est pas un chiffre. Pas de nombre si petit qu’il désigne quelqu’un.',
      en: 'Written as it is read, for example “8,600”. Leave it empty where the fact is no figure. No number so small that it points to somebody.',
      ru: 'Так, как её читают, например «8600». Оставьте пустым, если факт не цифра. Не указывайте числа столь малые, что они выдают человека.',
      uk: 'Так, як її читають, наприклад «8600». Лишіть порожнім, якщо факт не цифра. Без чисел настільки малих, що вони вказують на людину.',
      de: 'So geschrieben, wie man sie liest, zum Beispiel „8.600“. Leer lassen, wenn der Fakt keine Zahl ist. Keine Zahl, die so klein ist, dass sie auf jemanden weist.',
    },
  },
  statement: {
    label: { fr: 'Énoncé', en: 'Statement', ru: 'Утверждение', uk: 'Твердження', de: 'Aussage' },
    help: {
      fr: 'Une phrase qui tient seule et que la source dit vraiment. Rien ici sur la personne du récit.',
      en: 'One sentence that stands by itself and that the source really says. Nothing here about the person of the story.',
      ru: 'Одно самостоятельное предложение, которое действительно есть в источнике. Ничего о герое истории.',
      uk: 'Одне самостійне речення, яке справді є в джерелі. Нічого про героя історії.',
      de: 'Ein Satz, der für sich steht und den die Quelle wirklich sagt. Hier nichts über die Person des Berichts.',
    },
  },
  source: {
    label: { fr: 'Source', en: 'Source', ru: 'Источник', uk: 'Джерело', de: 'Quelle' },
    help: {
      fr: 'Qui le dit, par exemple un journal ou un tribunal. Jamais une personne qui nous a parlé en confiance.',
      en: 'Who says so, for example a newspaper or a court. Never a person who spoke to us in confidence.',
      ru: 'Кто это сообщает, например газета или суд. Никогда не человек, который говорил с нами доверительно.',
      uk: 'Хто це повідомляє, наприклад газета або суд. Ніколи не людина, яка говорила з нами довірливо.',
      de: 'Wer es sagt, zum Beispiel eine Zeitung oder ein Gericht. Nie ein Mensch, der im Vertrauen mit uns sprach.',
    },
  },
  sourceUrl: {
    label: {
      fr: 'Lien vers la source',
      en: 'Link to the source',
      ru: 'Ссылка на источник',
      uk: 'Посилання на джерело',
      de: 'Link zur Quelle',
    },
    help: {
      fr: 'Adresse complète en https://, d’une page publique. Pas de document partagé ni de profil d’une personne. Facultatif.',
      en: 'Full address with https://, of a public page. No shared document and nobody’s profile. Optional.',
      ru: 'Полный адрес с https:// общедоступной страницы. Не общий документ и не чей-то профиль. Необязательно.',
      uk: 'Повна адреса з https:// загальнодоступної сторінки. Не спільний документ і не чийсь профіль. Необов’язково.',
      de: 'Vollständige Adresse mit https://, von einer öffentlichen Seite. Kein geteiltes Dokument, kein Profil einer Person. Freiwillig.',
    },
  },
  asOfSeason: {
    label: {
      fr: 'Vrai en (saison)',
      en: 'As of (season)',
      ru: 'По состоянию на (время года)',
      uk: 'Станом на (пора року)',
      de: 'Stand (Jahreszeit)',
    },
    help: {
      fr: 'La saison où la source le disait, sans jour ni mois. Laissez vide si l’année suffit.',
      en: 'The season in which the source said so, with no day and no month. Leave it empty where the year is enough.',
      ru: 'Время года, когда источник это сообщал, без дня и месяца. Оставьте пустым, если достаточно года.',
      uk: 'Пора року, коли джерело це повідомляло, без дня й місяця. Лишіть порожнім, якщо досить року.',
      de: 'Die Jahreszeit, in der die Quelle es sagte, ohne Tag und Monat. Leer lassen, wenn das Jahr genügt.',
    },
  },
  asOfYear: {
    label: { fr: 'Année', en: 'Year', ru: 'Год', uk: 'Рік', de: 'Jahr' },
    help: {
      fr: 'L’année où la source le disait, en quatre chiffres. Pas l’année d’un fait qui ne concerne qu’une personne.',
      en: 'The year in which the source said so, in four digits. Not the year of something that concerns one person alone.',
      ru: 'Год, когда источник это сообщал, четырьмя цифрами. Не год события, которое касается одного человека.',
      uk: 'Рік, коли джерело це повідомляло, чотирма цифрами. Не рік події, що стосується однієї людини.',
      de: 'Das Jahr, in dem die Quelle es sagte, vierstellig. Nicht das Jahr von etwas, das nur einen Menschen betrifft.',
    },
  },
} satisfies Record<string, FieldWords>

export const spendingBlockWords = {
  year: {
    label: { fr: 'Seulement l’année', en: 'Only the year', ru: 'Только год', uk: 'Лише рік', de: 'Nur das Jahr' },
    help: {
      fr: 'Vide : toutes les années publiées, la plus récente d’abord. Les chiffres viennent des relevés approuvés, sous « Dons » ; ils ne s’écrivent pas ici.',
      en: 'Empty: every published year, the newest first. The figures come from the approved records, under “Donations”; they are not written here.',
      ru: 'Пусто: все опубликованные годы, начиная с последнего. Цифры берутся из одобренных записей в разделе «Пожертвования»; здесь их не пишут.',
      uk: 'Порожньо: усі опубліковані роки, починаючи з останнього. Цифри беруться зі схвалених записів у розділі «Пожертви»; тут їх не пишуть.',
      de: 'Leer: jedes veröffentlichte Jahr, das neueste zuerst. Die Zahlen kommen aus den freigegebenen Einträgen unter „Spenden“; hier werden sie nicht geschrieben.',
    },
  },
} satisfies Record<string, FieldWords>

export const noteWords = {
  text: {
    label: {
      fr: 'Texte de la note',
      en: 'Text of the note',
      ru: 'Текст примечания',
      uk: 'Текст примітки',
      de: 'Text der Anmerkung',
    },
    help: {
      fr: 'Une ou deux phrases qui expliquent un mot ou une loi ; le site les numérote et les met sous le texte. Ce qui ne doit pas être dans le récit ne doit pas être ici non plus.',
      en: 'One or two sentences that explain a word or a law; the site numbers them and sets them below the text. What must not stand in the story must not stand here either.',
      ru: 'Одно-два предложения, поясняющие слово или закон; сайт нумерует их и ставит под текстом. Чего не должно быть в истории, того не должно быть и здесь.',
      uk: 'Одне-два речення, що пояснюють слово чи закон; сайт нумерує їх і ставить під текстом. Чого не має бути в історії, того не має бути й тут.',
      de: 'Ein oder zwei Sätze, die ein Wort oder ein Gesetz erklären; die Website nummeriert sie und setzt sie unter den Text. Was nicht im Bericht stehen darf, darf auch hier nicht stehen.',
    },
  },
} satisfies Record<string, FieldWords>

export const captionWords: FieldWords & { help: Words } = {
  label: { fr: 'Légende', en: 'Caption', ru: 'Подпись', uk: 'Підпис', de: 'Bildunterschrift' },
  help: {
    fr: 'Ce qu’il faut savoir de l’image, sous elle, dans cette langue. Ni lieu, ni date, ni nom, ni auteur de la photo. Facultatif.',
    en: 'What one should know of the picture, beneath it, in this language. No place, no date, no name, no photographer. Optional.',
    ru: 'Что нужно знать об изображении, под ним, на этом языке. Без места, даты, имени и автора снимка. Необязательно.',
    uk: 'Що треба знати про зображення, під ним, цією мовою. Без місця, дати, імені й автора знімка. Необов’язково.',
    de: 'Was man über das Bild wissen sollte, darunter, in dieser Sprache. Kein Ort, kein Datum, kein Name, kein Fotograf. Freiwillig.',
  },
}

export const linkWords = {
  url: {
    label: { fr: 'Adresse', en: 'Address', ru: 'Адрес', uk: 'Адреса', de: 'Adresse' },
    help: {
      fr: 'Adresse complète en https://, ou un courriel précédé de mailto:. Pas de profil d’une personne, de messagerie ni de document partagé.',
      en: 'Full address with https://, or an e-mail after mailto:. Nobody’s profile, no messenger, no shared document.',
      ru: 'Полный адрес с https:// или почта после mailto:. Не профиль человека, не мессенджер и не общий документ.',
      uk: 'Повна адреса з https:// або пошта після mailto:. Не профіль людини, не месенджер і не спільний документ.',
      de: 'Vollständige Adresse mit https:// oder eine E-Mail nach mailto:. Kein Profil einer Person, kein Messenger, kein geteiltes Dokument.',
    },
  },
  doc: {
    label: {
      fr: 'Texte de ce site',
      en: 'Text of this site',
      ru: 'Текст этого сайта',
      uk: 'Текст цього сайту',
      de: 'Text dieser Website',
    },
    help: {
      fr: 'Le lien suit le texte quand son adresse change, et disparaît quand il n’est plus public. Ne reliez pas deux récits de la même personne.',
      en: 'The link follows the text when its address changes, and goes when it is no longer public. Do not link two stories of the same person.',
      ru: 'Ссылка следует за текстом, когда меняется его адрес, и исчезает, когда он больше не опубликован. Не связывайте две истории одного человека.',
      uk: 'Посилання йде за текстом, коли змінюється його адреса, і зникає, коли його більше не опубліковано. Не пов’язуйте дві історії однієї людини.',
      de: 'Der Link folgt dem Text, wenn sich seine Adresse ändert, und verschwindet, wenn er nicht mehr öffentlich ist. Verbinden Sie nicht zwei Berichte derselben Person.',
    },
  },
} satisfies Record<string, FieldWords>
