import type { Region, Season, Theme } from '@campaign/shared/stories/regions.ts'
import type { FieldWords, Words } from '../languages/words.ts'

export const storyNames: { singular: Words; plural: Words; description: Words } = {
  singular: { fr: 'Récit', en: 'Story', ru: 'История', uk: 'Історія', de: 'Bericht' },
  plural: { fr: 'Récits', en: 'Stories', ru: 'Истории', uk: 'Історії', de: 'Berichte' },
  description: {
    fr: 'Chaque langue se publie séparément. Rien de ce qui permettrait de reconnaître une personne n’a sa place ici : ni nom, ni lieu précis, ni date exacte, ni unité.',
    en: 'Each language is published on its own. Nothing that could identify a person belongs here: no name, no exact place, no exact date, no unit.',
    ru: 'Каждый язык публикуется отдельно. Здесь не место тому, по чему можно узнать человека: ни имени, ни точного места, ни точной даты, ни номера части.',
    uk: 'Кожна мова публікується окремо. Тут не місце тому, за чим можна впізнати людину: ані імені, ані точного місця, ані точної дати, ані номера частини.',
    de: 'Jede Sprache wird für sich veröffentlicht. Nichts, woran man einen Menschen erkennen könnte, gehört hierher: kein Name, kein genauer Ort, kein genaues Datum, keine Einheit.',
  },
}

export const storyWords = {
  title: {
    label: { fr: 'Titre', en: 'Title', ru: 'Заголовок', uk: 'Заголовок', de: 'Titel' },
    help: {
      fr: 'Court et sobre, sans nom ni lieu.',
      en: 'Short and plain, with no name and no place.',
      ru: 'Короткий и спокойный, без имён и мест.',
      uk: 'Короткий і спокійний, без імен і місць.',
      de: 'Kurz und sachlich, ohne Namen und Orte.',
    },
  },
  slug: {
    label: { fr: 'Adresse', en: 'Address', ru: 'Адрес', uk: 'Адреса', de: 'Adresse' },
    help: {
      fr: 'Fin de l’adresse de la page dans cette langue. Elle se forme d’après le titre ; une fois le récit publié, elle ne change que si vous la changez.',
      en: 'End of the page’s address in this language. It is made from the title; once the story is public it changes only if you change it.',
      ru: 'Конец адреса страницы на этом языке. Составляется из заголовка; после публикации меняется, только если вы измените его сами.',
      uk: 'Кінець адреси сторінки цією мовою. Складається із заголовка; після публікації змінюється, лише якщо ви зміните її самі.',
      de: 'Ende der Seitenadresse in dieser Sprache. Sie entsteht aus dem Titel; nach der Veröffentlichung ändert sie sich nur, wenn Sie sie ändern.',
    },
  },
  standfirst: {
    label: { fr: 'Chapeau', en: 'Standfirst', ru: 'Подводка', uk: 'Підводка', de: 'Vorspann' },
    help: {
      fr: 'Une ou deux phrases sous le titre et dans les listes.',
      en: 'One or two sentences, under the title and in lists.',
      ru: 'Одно-два предложения под заголовком и в списках.',
      uk: 'Одне-два речення під заголовком і в списках.',
      de: 'Ein oder zwei Sätze unter dem Titel und in Listen.',
    },
  },
  body: {
    label: { fr: 'Texte', en: 'Text', ru: 'Текст', uk: 'Текст', de: 'Text' },
    help: {
      fr: 'Relisez en vous demandant qui pourrait reconnaître cette personne.',
      en: 'Read it again, asking who could recognise this person.',
      ru: 'Перечитайте и спросите себя, кто мог бы узнать этого человека.',
      uk: 'Перечитайте й запитайте себе, хто міг би впізнати цю людину.',
      de: 'Lesen Sie noch einmal und fragen Sie sich, wer diesen Menschen erkennen könnte.',
    },
  },
  pullQuote: {
    label: {
      fr: 'Citation en exergue',
      en: 'Pull quote',
      ru: 'Выделенная цитата',
      uk: 'Виділена цитата',
      de: 'Hervorgehobenes Zitat',
    },
    help: {
      fr: 'Une phrase du texte, mot pour mot. Facultatif.',
      en: 'One sentence of the text, word for word. Optional.',
      ru: 'Одно предложение из текста, слово в слово. Необязательно.',
      uk: 'Одне речення з тексту, слово в слово. Необов’язково.',
      de: 'Ein Satz aus dem Text, wörtlich. Freiwillig.',
    },
  },
  contentWarning: {
    label: {
      fr: 'Avertissement',
      en: 'Content warning',
      ru: 'Предупреждение',
      uk: 'Попередження',
      de: 'Hinweis zum Inhalt',
    },
    help: {
      fr: 'Ce que le lecteur doit savoir avant de lire, par exemple « évoque la torture ». Facultatif.',
      en: 'What a reader should know before reading, for example “mentions torture”. Optional.',
      ru: 'Что читателю нужно знать заранее, например: «упоминаются пытки». Необязательно.',
      uk: 'Що читачеві слід знати заздалегідь, наприклад: «згадуються катування». Необов’язково.',
      de: 'Was man vor dem Lesen wissen sollte, zum Beispiel „Folter wird erwähnt“. Freiwillig.',
    },
  },
  pseudonym: {
    label: { fr: 'Prénom d’emprunt', en: 'Pseudonym', ru: 'Вымышленное имя', uk: 'Вигадане ім’я', de: 'Pseudonym' },
    help: {
      fr: 'Jamais le vrai prénom, ni son diminutif, ni les mêmes initiales.',
      en: 'Never the real name, nor a short form of it, nor the same initials.',
      ru: 'Никогда не настоящее имя, не его уменьшительная форма и не те же инициалы.',
      uk: 'Ніколи не справжнє ім’я, не його зменшена форма й не ті самі ініціали.',
      de: 'Nie der echte Name, keine Kurzform davon, nicht dieselben Anfangsbuchstaben.',
    },
  },
  region: {
    label: { fr: 'Région', en: 'Region', ru: 'Регион', uk: 'Регіон', de: 'Region' },
    help: {
      fr: 'La seule indication de lieu que le site montre. Dans le doute, « non précisé ».',
      en: 'The only place the site shows. When in doubt, “not stated”.',
      ru: 'Единственное указание места на сайте. Если сомневаетесь, выберите «не указано».',
      uk: 'Єдина вказівка місця на сайті. Якщо сумніваєтеся, оберіть «не вказано».',
      de: 'Die einzige Ortsangabe auf der Website. Im Zweifel „nicht genannt“.',
    },
  },
  season: {
    label: { fr: 'Saison', en: 'Season', ru: 'Время года', uk: 'Пора року', de: 'Jahreszeit' },
    help: {
      fr: 'Une date exacte a déjà permis de retrouver quelqu’un : la saison suffit.',
      en: 'An exact date has led to people being found: the season is enough.',
      ru: 'По точной дате людей уже находили: времени года достаточно.',
      uk: 'За точною датою людей уже знаходили: пори року достатньо.',
      de: 'Ein genaues Datum hat schon Menschen verraten: Die Jahreszeit genügt.',
    },
  },
  year: { label: { fr: 'Année', en: 'Year', ru: 'Год', uk: 'Рік', de: 'Jahr' } },
  themes: { label: { fr: 'Thèmes', en: 'Themes', ru: 'Темы', uk: 'Теми', de: 'Themen' } },
  toldIn: {
    label: { fr: 'Langue du récit', en: 'Told in', ru: 'Язык рассказа', uk: 'Мова розповіді', de: 'Erzählt auf' },
    help: {
      fr: 'La langue dans laquelle la personne a parlé.',
      en: 'The language in which the person spoke.',
      ru: 'Язык, на котором говорил человек.',
      uk: 'Мова, якою говорила людина.',
      de: 'Die Sprache, in der die Person gesprochen hat.',
    },
  },
  cover: {
    label: { fr: 'Image', en: 'Picture', ru: 'Изображение', uk: 'Зображення', de: 'Bild' },
    help: {
      fr: 'Jamais un visage ni un lieu reconnaissable. Sans image, le site dessine un horizon.',
      en: 'Never a face nor a place one could recognise. Without a picture the site draws a horizon.',
      ru: 'Ни лиц, ни узнаваемых мест. Без изображения сайт нарисует горизонт.',
      uk: 'Жодних облич і впізнаваних місць. Без зображення сайт намалює обрій.',
      de: 'Nie ein Gesicht oder ein erkennbarer Ort. Ohne Bild zeichnet die Website einen Horizont.',
    },
  },
  related: {
    label: { fr: 'À lire ensuite', en: 'Read next', ru: 'Читать дальше', uk: 'Читати далі', de: 'Weiterlesen' },
    help: {
      fr: 'Récits proposés à la fin ; seuls ceux qui sont publiés apparaissent.',
      en: 'Stories offered at the end; only those that are public appear.',
      ru: 'Истории, предложенные в конце; видны только опубликованные.',
      uk: 'Історії, запропоновані наприкінці; видно лише опубліковані.',
      de: 'Berichte, die am Ende angeboten werden; nur veröffentlichte erscheinen.',
    },
  },
  isSample: {
    label: {
      fr: 'Récit d’exemple',
      en: 'Sample story',
      ru: 'Пример истории',
      uk: 'Приклад історії',
      de: 'Beispielbericht',
    },
    help: {
      fr: 'Fiction : la page le dit en toutes lettres.',
      en: 'Fiction: the page says so in words.',
      ru: 'Вымысел: на странице это сказано прямо.',
      uk: 'Вигадка: на сторінці про це сказано прямо.',
      de: 'Fiktion: Die Seite sagt es ausdrücklich.',
    },
  },
} satisfies Record<string, FieldWords>

export const regionWords: Record<Region, Words> = {
  south_caucasus: {
    fr: 'Caucase du Sud',
    en: 'South Caucasus',
    ru: 'Южный Кавказ',
    uk: 'Південний Кавказ',
    de: 'Südkaukasus',
  },
  central_asia: {
    fr: 'Asie centrale',
    en: 'Central Asia',
    ru: 'Центральная Азия',
    uk: 'Центральна Азія',
    de: 'Zentralasien',
  },
  balkans: { fr: 'Balkans', en: 'Balkans', ru: 'Балканы', uk: 'Балкани', de: 'Balkan' },
  eastern_europe: {
    fr: 'Europe de l’Est',
    en: 'Eastern Europe',
    ru: 'Восточная Европа',
    uk: 'Східна Європа',
    de: 'Osteuropa',
  },
  western_europe: {
    fr: 'Europe de l’Ouest',
    en: 'Western Europe',
    ru: 'Западная Европа',
    uk: 'Західна Європа',
    de: 'Westeuropa',
  },
  turkey_and_middle_east: {
    fr: 'Turquie et Moyen-Orient',
    en: 'Türkiye and the Middle East',
    ru: 'Турция и Ближний Восток',
    uk: 'Туреччина та Близький Схід',
    de: 'Türkei und Naher Osten',
  },
  inside_russia: { fr: 'En Russie', en: 'Inside Russia', ru: 'В России', uk: 'У Росії', de: 'In Russland' },
  undisclosed: { fr: 'Non précisé', en: 'Not stated', ru: 'Не указано', uk: 'Не вказано', de: 'Nicht genannt' },
}

export const seasonWords: Record<Season, Words> = {
  winter: { fr: 'Hiver', en: 'Winter', ru: 'Зима', uk: 'Зима', de: 'Winter' },
  spring: { fr: 'Printemps', en: 'Spring', ru: 'Весна', uk: 'Весна', de: 'Frühling' },
  summer: { fr: 'Été', en: 'Summer', ru: 'Лето', uk: 'Літо', de: 'Sommer' },
  autumn: { fr: 'Automne', en: 'Autumn', ru: 'Осень', uk: 'Осінь', de: 'Herbst' },
}

export const themeWords: Record<Theme, Words> = {
  refusal: { fr: 'Refus', en: 'Refusal', ru: 'Отказ', uk: 'Відмова', de: 'Verweigerung' },
  flight: { fr: 'Fuite', en: 'Flight', ru: 'Побег', uk: 'Втеча', de: 'Flucht' },
  hiding: { fr: 'Vie cachée', en: 'Hiding', ru: 'Жизнь в укрытии', uk: 'Життя в укритті', de: 'Im Versteck' },
  family: { fr: 'Famille', en: 'Family', ru: 'Семья', uk: 'Родина', de: 'Familie' },
  work: { fr: 'Travail', en: 'Work', ru: 'Работа', uk: 'Робота', de: 'Arbeit' },
  return: { fr: 'Retour', en: 'Return', ru: 'Возвращение', uk: 'Повернення', de: 'Rückkehr' },
}
