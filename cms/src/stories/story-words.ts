import type { Region, Season, Theme } from '@campaign/shared/stories/regions.ts'
import type { FieldWords, Words } from '../languages/words.ts'
import type { Risk } from './risk.ts'

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
      fr: 'Court et sobre, comme dans un journal : ce qui arrive, pas à qui. Ni nom, ni ville, ni unité, ni métier rare.',
      en: 'Short and plain, as in a newspaper: what happens, not to whom. No name, no town, no unit, no rare trade.',
      ru: 'Коротко и спокойно, как в газете: что происходит, а не с кем. Без имён, городов, частей и редких профессий.',
      uk: 'Коротко й спокійно, як у газеті: що відбувається, а не з ким. Без імен, міст, частин і рідкісних професій.',
      de: 'Kurz und sachlich wie in einer Zeitung: was geschieht, nicht wem. Kein Name, keine Stadt, keine Einheit, kein seltener Beruf.',
    },
  },
  slug: {
    label: { fr: 'Adresse', en: 'Address', ru: 'Адрес', uk: 'Адреса', de: 'Adresse' },
    help: {
      fr: 'Fin de l’adresse de la page dans cette langue, formée d’après le titre. Une fois le récit publié, elle ne change que si vous la changez ; l’ancienne mène alors à la nouvelle. Elle reste dans les historiques : ni nom, ni lieu.',
      en: 'End of the page’s address in this language, made from the title. Once the story is public it changes only if you change it; the old one then leads to the new. It stays in browsing histories: no name, no place.',
      ru: 'Конец адреса страницы на этом языке, составляется из заголовка. После публикации меняется, только если вы измените его сами; прежний ведёт на новый. Он остаётся в истории браузеров: без имён и мест.',
      uk: 'Кінець адреси сторінки цією мовою, складається із заголовка. Після публікації змінюється, лише якщо ви зміните її самі; попередня веде на нову. Вона лишається в історії браузерів: без імен і місць.',
      de: 'Ende der Seitenadresse in dieser Sprache, aus dem Titel gebildet. Nach der Veröffentlichung ändert sie sich nur, wenn Sie sie ändern; die alte führt dann zur neuen. Sie bleibt in Browserverläufen stehen: kein Name, kein Ort.',
    },
  },
  standfirst: {
    label: { fr: 'Chapeau', en: 'Standfirst', ru: 'Подводка', uk: 'Підводка', de: 'Vorspann' },
    help: {
      fr: 'Une ou deux phrases qui donnent envie de lire ; aussi dans les listes et les moteurs de recherche. Pas de détail que le texte lui-même tairait : ni ville, ni unité, ni date.',
      en: 'One or two sentences that make one want to read; also in lists and search engines. No detail that the text itself would leave out: no town, no unit, no date.',
      ru: 'Одно-два предложения, после которых хочется читать; видны и в списках, и в поиске. Без подробностей, о которых молчит текст: без города, части, даты.',
      uk: 'Одне-два речення, після яких хочеться читати; видно і в списках, і в пошуку. Без подробиць, про які мовчить текст: без міста, частини, дати.',
      de: 'Ein oder zwei Sätze, die zum Lesen einladen; auch in Listen und Suchmaschinen. Keine Einzelheit, die der Text verschweigt: keine Stadt, keine Einheit, kein Datum.',
    },
  },
  body: {
    label: { fr: 'Texte', en: 'Text', ru: 'Текст', uk: 'Текст', de: 'Text' },
    help: {
      fr: 'Le récit, avec ses intertitres, citations, images, faits et notes : tapez « / » sur une ligne vide ou servez-vous de la barre. Ni nom, ni ville, ni unité, ni date exacte ; relisez en vous demandant qui reconnaîtrait cette personne.',
      en: 'The story, with its headings, quotes, pictures, facts and notes: type “/” on an empty line, or use the bar. No name, no town, no unit, no exact date; read it again asking who would recognise this person.',
      ru: 'История с подзаголовками, цитатами, изображениями, фактами и примечаниями: наберите «/» в пустой строке или пользуйтесь панелью. Без имён, городов, частей и точных дат; перечитайте и спросите себя, кто узнал бы этого человека.',
      uk: 'Історія з підзаголовками, цитатами, зображеннями, фактами й примітками: наберіть «/» у порожньому рядку або скористайтеся панеллю. Без імен, міст, частин і точних дат; перечитайте й запитайте себе, хто впізнав би цю людину.',
      de: 'Der Bericht mit Zwischentiteln, Zitaten, Bildern, Fakten und Anmerkungen: „/“ in einer leeren Zeile tippen oder die Leiste benutzen. Kein Name, keine Stadt, keine Einheit, kein genaues Datum; noch einmal lesen und fragen, wer diesen Menschen erkennen würde.',
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
      fr: 'Une phrase du texte, mot pour mot, que l’on retiendrait. Pas une tournure à laquelle des proches reconnaîtraient la voix. Facultatif.',
      en: 'One sentence of the text, word for word, that one would remember. Not a turn of phrase by which friends or family would know the voice. Optional.',
      ru: 'Одно запоминающееся предложение из текста, слово в слово. Не оборот, по которому близкие узнают голос. Необязательно.',
      uk: 'Одне речення з тексту, слово в слово, яке запам’ятовується. Не зворот, за яким близькі впізнають голос. Необов’язково.',
      de: 'Ein Satz aus dem Text, wörtlich, der in Erinnerung bleibt. Keine Wendung, an der Angehörige die Stimme erkennen. Freiwillig.',
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
      fr: 'Ce que le lecteur doit savoir avant de lire, par exemple « évoque la torture ». Le sujet seulement, aucun détail de ce qui s’est passé. Facultatif.',
      en: 'What a reader should know before reading, for example “mentions torture”. The subject only, no detail of what happened. Optional.',
      ru: 'Что читателю нужно знать заранее, например: «упоминаются пытки». Только тема, без подробностей случившегося. Необязательно.',
      uk: 'Що читачеві слід знати заздалегідь, наприклад: «згадуються катування». Лише тема, без подробиць того, що сталося. Необов’язково.',
      de: 'Was man vor dem Lesen wissen sollte, zum Beispiel „Folter wird erwähnt“. Nur das Thema, keine Einzelheit des Geschehens. Freiwillig.',
    },
  },
  pseudonym: {
    label: { fr: 'Prénom d’emprunt', en: 'Pseudonym', ru: 'Вымышленное имя', uk: 'Вигадане ім’я', de: 'Pseudonym' },
    help: {
      fr: 'Un prénom courant, inventé pour ce récit. Jamais le vrai prénom, ni son diminutif, ni les mêmes initiales, ni un surnom.',
      en: 'A common first name, made up for this story. Never the real name, nor a short form of it, nor the same initials, nor a nickname.',
      ru: 'Распространённое имя, придуманное для этой истории. Никогда не настоящее имя, не его уменьшительная форма, не те же инициалы и не прозвище.',
      uk: 'Поширене ім’я, вигадане для цієї історії. Ніколи не справжнє ім’я, не його зменшена форма, не ті самі ініціали й не прізвисько.',
      de: 'Ein häufiger Vorname, für diesen Bericht erfunden. Nie der echte Name, keine Kurzform davon, nicht dieselben Anfangsbuchstaben, kein Spitzname.',
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
      fr: 'La saison à peu près, jamais le jour ni le mois : une date exacte a déjà permis de retrouver quelqu’un.',
      en: 'Roughly which season, never the day or the month: an exact date has led to people being found.',
      ru: 'Примерно время года, никогда не день и не месяц: по точной дате людей уже находили.',
      uk: 'Приблизно пора року, ніколи не день і не місяць: за точною датою людей уже знаходили.',
      de: 'Ungefähr die Jahreszeit, nie Tag oder Monat: Ein genaues Datum hat schon Menschen verraten.',
    },
  },
  year: {
    label: { fr: 'Année', en: 'Year', ru: 'Год', uk: 'Рік', de: 'Jahr' },
    help: {
      fr: 'L’année, en quatre chiffres. Dans le doute, l’année voisine : mieux vaut vague que reconnaissable. Jamais une année de naissance.',
      en: 'The year, in four digits. When in doubt, the year next to it: better vague than recognisable. Never a year of birth.',
      ru: 'Год, четырьмя цифрами. Если сомневаетесь, соседний: лучше неточно, чем узнаваемо. Никогда не год рождения.',
      uk: 'Рік, чотирма цифрами. Якщо сумніваєтеся, сусідній: краще неточно, ніж упізнавано. Ніколи не рік народження.',
      de: 'Das Jahr, vierstellig. Im Zweifel das Nachbarjahr: lieber ungenau als erkennbar. Nie ein Geburtsjahr.',
    },
  },
  themes: {
    label: { fr: 'Thèmes', en: 'Themes', ru: 'Темы', uk: 'Теми', de: 'Themen' },
    help: {
      fr: 'Ce dont le récit parle surtout, deux ou trois thèmes. Pas un thème qui, avec la région et la saison, ne laisserait qu’une personne possible.',
      en: 'What the story is mostly about, two or three themes. Not one that, with the region and the season, would leave a single possible person.',
      ru: 'О чём история прежде всего, две-три темы. Не та, что вместе с регионом и временем года оставит лишь одного возможного человека.',
      uk: 'Про що історія насамперед, дві-три теми. Не та, що разом із регіоном і порою року лишить лише одну можливу людину.',
      de: 'Worum es vor allem geht, zwei oder drei Themen. Keines, das mit Region und Jahreszeit nur noch einen möglichen Menschen übrig lässt.',
    },
  },
  toldIn: {
    label: { fr: 'Langue du récit', en: 'Told in', ru: 'Язык рассказа', uk: 'Мова розповіді', de: 'Erzählt auf' },
    help: {
      fr: 'La langue dans laquelle la personne a parlé. Pas une langue si rare là où elle vit qu’elle la désignerait : indiquez alors le russe.',
      en: 'The language in which the person spoke. Not one so rare where they live that it would point to them: then enter Russian.',
      ru: 'Язык, на котором говорил человек. Не столь редкий там, где он живёт, чтобы выдать его: тогда укажите русский.',
      uk: 'Мова, якою говорила людина. Не настільки рідкісна там, де вона живе, щоб виказати її: тоді вкажіть російську.',
      de: 'Die Sprache, in der die Person gesprochen hat. Keine, die an ihrem Ort so selten ist, dass sie sie verrät: Geben Sie dann Russisch an.',
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
      fr: 'Jusqu’à trois récits proposés à la fin ; seuls ceux qui sont publiés apparaissent. Jamais deux récits de gens qui se connaissent.',
      en: 'Up to three stories offered at the end; only those that are public appear. Never two stories of people who know each other.',
      ru: 'До трёх историй в конце; видны только опубликованные. Никогда не две истории знакомых между собой людей.',
      uk: 'До трьох історій наприкінці; видно лише опубліковані. Ніколи не дві історії знайомих між собою людей.',
      de: 'Bis zu drei Berichte am Ende; nur veröffentlichte erscheinen. Nie zwei Berichte von Menschen, die einander kennen.',
    },
  },
  risk: {
    label: {
      fr: 'Risque en cas de copie',
      en: 'Risk if copied',
      ru: 'Риск при копировании',
      uk: 'Ризик у разі копіювання',
      de: 'Risiko bei Kopien',
    },
    help: {
      fr: 'Élevé, ou rien de choisi\u202F: moteurs de recherche et archives sont priés de ne garder ni copie, ni image, ni extrait. Ordinaire\u202F: seulement si un extrait qui resterait ailleurs après un retrait ne mettrait personne en danger. Choisi à la relecture\u202F; une autre personne approuve ensuite.',
      en: 'High, or nothing chosen: search engines and archives are asked to keep no copy, picture or extract. Ordinary: only if an extract that stayed elsewhere after a withdrawal would endanger nobody. Chosen by a reviewer; somebody else then approves.',
      ru: 'Высокий или ничего не выбрано: поисковики и архивы просят не хранить ни копии, ни изображений, ни отрывков. Обычный: только если отрывок, оставшийся где-то после снятия, никому не навредит. Выбирает проверяющий; одобряет потом другой человек.',
      uk: 'Високий або нічого не обрано: пошуковики й архіви просять не зберігати ані копії, ані зображень, ані уривків. Звичайний: лише якщо уривок, що лишився десь після зняття, нікому не зашкодить. Обирає рецензент; схвалює потім інша людина.',
      de: 'Hoch oder nichts gewählt: Suchmaschinen und Archive werden gebeten, weder Kopie noch Bild noch Auszug zu behalten. Gewöhnlich: nur wenn ein Auszug, der nach einer Rücknahme anderswo bliebe, niemanden gefährdet. Gewählt bei der Prüfung; danach gibt jemand anderes frei.',
    },
  },
  hasNeutralTitle: {
    label: {
      fr: 'Titre neutre hors de la page',
      en: 'Neutral title outside the page',
      ru: 'Нейтральный заголовок вне страницы',
      uk: 'Нейтральний заголовок поза сторінкою',
      de: 'Neutraler Titel außerhalb der Seite',
    },
    help: {
      fr: 'Cochez quand le titre ne doit pas rester sur l’appareil de qui lit : l’onglet, l’historique, les liens partagés, leurs images et le flux disent alors le titre neutre. La page elle-même garde son titre. L’adresse d’un récit encore jamais publié suit aussi ; celle d’un récit publié se change à la main.',
      en: 'Tick when the title must not stay on a reader’s device: the tab, the history, shared links, their images and the feed then say the neutral title. The page itself keeps its title. The address of a story that was never public follows too; that of a public one is changed by hand.',
      ru: 'Отметьте, если заголовок не должен оставаться на устройстве читателя: вкладка, история браузера, ссылки, их изображения и лента тогда показывают нейтральный. На самой странице заголовок прежний. Адрес ещё не публиковавшейся истории тоже меняется; у опубликованной измените его сами.',
      uk: 'Позначте, якщо заголовок не має лишатися на пристрої читача: вкладка, історія браузера, посилання, їхні зображення й стрічка тоді показують нейтральний. На самій сторінці заголовок той самий. Адреса історії, яку ще не публікували, теж змінюється; в опублікованої змініть її самі.',
      de: 'Ankreuzen, wenn der Titel nicht auf dem Gerät der Lesenden bleiben soll: Reiter, Verlauf, geteilte Links, ihre Bilder und der Feed nennen dann den neutralen Titel. Die Seite selbst behält ihren. Die Adresse eines nie veröffentlichten Berichts folgt mit; die eines veröffentlichten ändern Sie von Hand.',
    },
  },
  neutralTitle: {
    label: {
      fr: 'Titre neutre',
      en: 'Neutral title',
      ru: 'Нейтральный заголовок',
      uk: 'Нейтральний заголовок',
      de: 'Neutraler Titel',
    },
    help: {
      fr: 'Ce que l’on verrait en fouillant le téléphone d’un lecteur : ni armée, ni refus, ni fuite. Par exemple « Une lettre d’hiver ». Vide : « Quelqu’un raconte, sous un autre nom ».',
      en: 'What somebody going through a reader’s phone would see: no army, no refusal, no flight. For example “A letter in winter”. Empty: “Somebody tells, under another name”.',
      ru: 'То, что увидит тот, кто просматривает телефон читателя: ни армии, ни отказа, ни побега. Например, «Зимнее письмо». Пусто: общая фраза сайта.',
      uk: 'Те, що побачить той, хто переглядає телефон читача: ані армії, ані відмови, ані втечі. Наприклад, «Зимовий лист». Порожньо: загальна фраза сайту.',
      de: 'Was jemand sähe, der das Telefon einer Leserin durchsucht: keine Armee, keine Verweigerung, keine Flucht. Zum Beispiel „Ein Brief im Winter“. Leer: ein allgemeiner Satz der Website.',
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
      fr: 'Fiction : la page le dit en toutes lettres. Ne cochez jamais cette case pour le récit d’une vraie personne.',
      en: 'Fiction: the page says so in words. Never tick this for a real person’s story.',
      ru: 'Вымысел: на странице это сказано прямо. Никогда не отмечайте историю настоящего человека.',
      uk: 'Вигадка: на сторінці про це сказано прямо. Ніколи не позначайте історію справжньої людини.',
      de: 'Fiktion: Die Seite sagt es ausdrücklich. Nie für den Bericht eines wirklichen Menschen ankreuzen.',
    },
  },
} satisfies Record<string, FieldWords>

export const storySections = {
  coarse: {
    label: {
      fr: 'Qui, où, quand : en gros',
      en: 'Who, where, when: roughly',
      ru: 'Кто, где, когда: примерно',
      uk: 'Хто, де, коли: приблизно',
      de: 'Wer, wo, wann: ungefähr',
    },
    help: {
      fr: 'Le site ne montre rien de plus précis. Les mêmes dans toutes les langues, sauf le prénom.',
      en: 'The site shows nothing more exact. The same in all languages, but for the name.',
      ru: 'Точнее сайт ничего не показывает. Одинаково на всех языках, кроме имени.',
      uk: 'Точніше сайт нічого не показує. Однаково всіма мовами, крім імені.',
      de: 'Genauer zeigt die Website nichts. In allen Sprachen gleich, bis auf den Namen.',
    },
  },
  around: {
    label: {
      fr: 'Autour du récit',
      en: 'Around the story',
      ru: 'Вокруг истории',
      uk: 'Навколо історії',
      de: 'Rund um den Bericht',
    },
    help: {
      fr: 'Ce qui l’accompagne dans les listes et ce que l’on lit ensuite.',
      en: 'What goes with it in lists, and what is read next.',
      ru: 'Что сопровождает её в списках и что читают дальше.',
      uk: 'Що супроводжує її в списках і що читають далі.',
      de: 'Was ihn in Listen begleitet und was danach gelesen wird.',
    },
  },
  address: {
    label: { fr: 'Sur le site', en: 'On the site', ru: 'На сайте', uk: 'На сайті', de: 'Auf der Website' },
    help: {
      fr: 'Se règle d’ordinaire tout seul.',
      en: 'Usually takes care of itself.',
      ru: 'Обычно настраивается само.',
      uk: 'Зазвичай налаштовується саме.',
      de: 'Regelt sich meist von selbst.',
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

export const riskWords: Record<Risk, Words> = {
  high: { fr: 'Élevé', en: 'High', ru: 'Высокий', uk: 'Високий', de: 'Hoch' },
  ordinary: { fr: 'Ordinaire', en: 'Ordinary', ru: 'Обычный', uk: 'Звичайний', de: 'Gewöhnlich' },
}
