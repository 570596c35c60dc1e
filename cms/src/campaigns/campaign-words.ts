import type { GivingState } from '@campaign/shared/content/published.ts'
import type { FieldWords, Words } from '../languages/words.ts'

export const campaignNames: { singular: Words; plural: Words; description: Words } = {
  singular: { fr: 'Campagne', en: 'Campaign', ru: 'Кампания', uk: 'Кампанія', de: 'Kampagne' },
  plural: { fr: 'Campagnes', en: 'Campaigns', ru: 'Кампании', uk: 'Кампанії', de: 'Kampagnen' },
  description: {
    fr: 'Le texte de la page d’accueil et de la page de don. Chaque langue se publie séparément.',
    en: 'The text of the home page and of the page for giving. Each language is published on its own.',
    ru: 'Текст главной страницы и страницы пожертвования. Каждый язык публикуется отдельно.',
    uk: 'Текст головної сторінки та сторінки пожертви. Кожна мова публікується окремо.',
    de: 'Der Text der Startseite und der Spendenseite. Jede Sprache wird für sich veröffentlicht.',
  },
}

export const campaignWords = {
  title: {
    label: {
      fr: 'Nom interne',
      en: 'Internal name',
      ru: 'Внутреннее название',
      uk: 'Внутрішня назва',
      de: 'Interner Name',
    },
    help: {
      fr: 'Pour vous retrouver dans l’administration ; le public ne le voit pas.',
      en: 'To find it again in the admin; the public does not see it.',
      ru: 'Чтобы найти кампанию в админке; публика его не видит.',
      uk: 'Щоб знайти кампанію в адмінці; публіка її не бачить.',
      de: 'Zum Wiederfinden in der Verwaltung; die Öffentlichkeit sieht ihn nicht.',
    },
  },
  headline: {
    label: {
      fr: 'Titre de la page',
      en: 'Headline',
      ru: 'Заголовок страницы',
      uk: 'Заголовок сторінки',
      de: 'Überschrift',
    },
    help: {
      fr: 'La cause en une phrase, dite calmement. Ni culpabilité, ni urgence inventée, ni le nom de qui que ce soit que nous aidons.',
      en: 'The case in one sentence, said calmly. No guilt, no made-up urgency, and no name of anybody we help.',
      ru: 'Суть кампании в одном предложении, спокойно. Без чувства вины, без придуманной срочности и без имён тех, кому мы помогаем.',
      uk: 'Суть кампанії в одному реченні, спокійно. Без почуття провини, без вигаданої терміновості й без імен тих, кому ми допомагаємо.',
      de: 'Das Anliegen in einem Satz, ruhig gesagt. Keine Schuldgefühle, keine erfundene Eile und kein Name von jemandem, dem wir helfen.',
    },
  },
  introduction: {
    label: { fr: 'Introduction', en: 'Introduction', ru: 'Введение', uk: 'Вступ', de: 'Einleitung' },
    help: {
      fr: 'Trois phrases suffisent : qui, pourquoi, à quoi sert un don. Pas d’itinéraire, de lieu d’accueil ni de personne reconnaissable.',
      en: 'Three sentences are enough: who, why, and what a gift does. No route, no place of shelter and nobody who could be recognised.',
      ru: 'Достаточно трёх предложений: кто, почему и что даёт пожертвование. Без маршрутов, мест укрытия и узнаваемых людей.',
      uk: 'Достатньо трьох речень: хто, чому і що дає пожертва. Без маршрутів, місць прихистку й упізнаваних людей.',
      de: 'Drei Sätze genügen: wer, warum, und was eine Spende bewirkt. Keine Route, kein Zufluchtsort und niemand, den man erkennen könnte.',
    },
  },
  facts: {
    label: { fr: 'Faits', en: 'Facts', ru: 'Факты', uk: 'Факти', de: 'Fakten' },
    help: {
      fr: 'Chaque fait porte sa source et la date à laquelle il était vrai.',
      en: 'Each fact carries its source and the date on which it was true.',
      ru: 'У каждого факта есть источник и дата, на которую он верен.',
      uk: 'Кожен факт має джерело й дату, на яку він правдивий.',
      de: 'Jeder Fakt trägt seine Quelle und das Datum, an dem er galt.',
    },
  },
  figure: {
    label: { fr: 'Chiffre', en: 'Figure', ru: 'Цифра', uk: 'Цифра', de: 'Zahl' },
    help: {
      fr: 'Écrit comme on le lit, par exemple « 8 600 ». Facultatif.',
      en: 'Written as it is read, for example “8,600”. Optional.',
      ru: 'Как его читают, например «8600». Необязательно.',
      uk: 'Як його читають, наприклад «8600». Необов’язково.',
      de: 'So geschrieben, wie man sie liest, zum Beispiel „8.600“. Freiwillig.',
    },
  },
  statement: {
    label: { fr: 'Énoncé', en: 'Statement', ru: 'Утверждение', uk: 'Твердження', de: 'Aussage' },
    help: {
      fr: 'Une phrase qui tient seule et que la source dit vraiment. Pas d’estimation sans source, rien sur une personne en particulier.',
      en: 'One sentence that stands by itself and that the source really says. No estimate without a source, nothing about one person.',
      ru: 'Одно самостоятельное предложение, которое действительно есть в источнике. Без оценок без источника и ничего об отдельном человеке.',
      uk: 'Одне самостійне речення, яке справді є в джерелі. Без оцінок без джерела й нічого про окрему людину.',
      de: 'Ein Satz, der für sich steht und den die Quelle wirklich sagt. Keine Schätzung ohne Quelle, nichts über einen einzelnen Menschen.',
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
      fr: 'Adresse complète, commençant par https://.',
      en: 'Full address, starting with https://.',
      ru: 'Полный адрес, начиная с https://.',
      uk: 'Повна адреса, починаючи з https://.',
      de: 'Vollständige Adresse, beginnend mit https://.',
    },
  },
  asOf: {
    label: { fr: 'Vrai au', en: 'As of', ru: 'По состоянию на', uk: 'Станом на', de: 'Stand' },
    help: {
      fr: 'Le jour où la source a été lue.',
      en: 'The day on which the source was read.',
      ru: 'День, когда источник был прочитан.',
      uk: 'День, коли джерело було прочитано.',
      de: 'Der Tag, an dem die Quelle gelesen wurde.',
    },
  },
  uses: {
    label: {
      fr: 'À quoi sert l’argent',
      en: 'What the money does',
      ru: 'На что идут деньги',
      uk: 'На що йдуть гроші',
      de: 'Wofür das Geld ist',
    },
    help: {
      fr: 'Ce que paie un don, en trois à cinq lignes. Rien qui montre par où l’on passe ni où l’on dort.',
      en: 'What a gift pays for, in three to five rows. Nothing that shows which way people take or where they sleep.',
      ru: 'На что идёт пожертвование, три-пять пунктов. Ничего о путях и местах ночлега.',
      uk: 'На що йде пожертва, три-п’ять пунктів. Нічого про шляхи й місця ночівлі.',
      de: 'Was eine Spende bezahlt, in drei bis fünf Zeilen. Nichts, was zeigt, welchen Weg jemand nimmt oder wo er schläft.',
    },
  },
  useTitle: {
    label: { fr: 'Titre', en: 'Title', ru: 'Заголовок', uk: 'Заголовок', de: 'Titel' },
    help: {
      fr: 'Deux ou trois mots, par exemple « Un toit ». Ni lieu, ni nom d’organisation qui préfère rester discrète.',
      en: 'Two or three words, for example “A roof”. No place, and no organisation that prefers to stay unnamed.',
      ru: 'Два-три слова, например «Крыша над головой». Без мест и без организаций, которые не хотят быть названными.',
      uk: 'Два-три слова, наприклад «Дах над головою». Без місць і без організацій, які не хочуть бути названими.',
      de: 'Zwei oder drei Worte, zum Beispiel „Ein Dach“. Kein Ort und keine Organisation, die ungenannt bleiben will.',
    },
  },
  useText: {
    label: { fr: 'Texte', en: 'Text', ru: 'Текст', uk: 'Текст', de: 'Text' },
    help: {
      fr: 'Une ou deux phrases concrètes : ce qui est payé, pour combien de temps. Pas d’adresse, de trajet ni de cas reconnaissable.',
      en: 'One or two concrete sentences: what is paid for, and for how long. No address, no route, no case one could recognise.',
      ru: 'Одно-два конкретных предложения: что оплачивается и на какой срок. Без адресов, маршрутов и узнаваемых случаев.',
      uk: 'Одне-два конкретні речення: що оплачується й на який строк. Без адрес, маршрутів і впізнаваних випадків.',
      de: 'Ein oder zwei konkrete Sätze: was bezahlt wird und für wie lange. Keine Adresse, keine Route, kein erkennbarer Fall.',
    },
  },
  partners: {
    label: { fr: 'Partenaires', en: 'Partners', ru: 'Партнёры', uk: 'Партнери', de: 'Partner' },
    help: {
      fr: 'Organisations qui ont accepté d’être nommées ici. Aucune qui travaille en Russie sans le dire.',
      en: 'Organisations that have agreed to be named here. None that works inside Russia without saying so.',
      ru: 'Организации, согласившиеся быть названными здесь. Ни одной, которая негласно работает в России.',
      uk: 'Організації, що погодилися бути названими тут. Жодної, яка негласно працює в Росії.',
      de: 'Organisationen, die zugestimmt haben, hier genannt zu werden. Keine, die in Russland arbeitet, ohne es zu sagen.',
    },
  },
  partnerName: {
    label: { fr: 'Nom', en: 'Name', ru: 'Название', uk: 'Назва', de: 'Name' },
    help: {
      fr: 'Nom sous lequel l’organisation se présente elle-même. Pas le nom d’une personne.',
      en: 'The name the organisation itself goes by. Not a person’s name.',
      ru: 'Название, под которым организация известна сама. Не имя человека.',
      uk: 'Назва, під якою організація відома сама. Не ім’я людини.',
      de: 'Der Name, unter dem die Organisation selbst auftritt. Nicht der Name eines Menschen.',
    },
  },
  partnerUrl: {
    label: { fr: 'Site', en: 'Website', ru: 'Сайт', uk: 'Сайт', de: 'Website' },
    help: {
      fr: 'Site public de l’organisation, en https://. Pas de profil d’une personne ni de messagerie. Facultatif.',
      en: 'The organisation’s public website, with https://. Nobody’s profile and no messenger. Optional.',
      ru: 'Общедоступный сайт организации с https://. Не профиль человека и не мессенджер. Необязательно.',
      uk: 'Загальнодоступний сайт організації з https://. Не профіль людини й не месенджер. Необов’язково.',
      de: 'Öffentliche Website der Organisation, mit https://. Kein Profil einer Person, kein Messenger. Freiwillig.',
    },
  },
  partnerRole: {
    label: { fr: 'Rôle', en: 'Role', ru: 'Роль', uk: 'Роль', de: 'Rolle' },
    help: {
      fr: 'Ce qu’elle fait avec nous, en quelques mots. Pas de méthode ni de lieu d’intervention. Facultatif.',
      en: 'What it does with us, in a few words. No methods and no places. Optional.',
      ru: 'Что она делает вместе с нами, в нескольких словах. Без методов и мест работы. Необязательно.',
      uk: 'Що вона робить разом із нами, кількома словами. Без методів і місць роботи. Необов’язково.',
      de: 'Was sie mit uns tut, in wenigen Worten. Keine Methoden, keine Einsatzorte. Freiwillig.',
    },
  },
  presets: {
    label: {
      fr: 'Montants proposés',
      en: 'Suggested amounts',
      ru: 'Предлагаемые суммы',
      uk: 'Запропоновані суми',
      de: 'Vorgeschlagene Beträge',
    },
    help: {
      fr: 'Du plus petit au plus grand, avec ce que chacun rend possible.',
      en: 'From the smallest to the largest, with what each makes possible.',
      ru: 'От меньшей к большей, с тем, что даёт каждая.',
      uk: 'Від меншої до більшої, з тим, що дає кожна.',
      de: 'Vom kleinsten zum größten, mit dem, was jeder ermöglicht.',
    },
  },
  presetAmount: {
    label: {
      fr: 'Montant en euros',
      en: 'Amount in euros',
      ru: 'Сумма в евро',
      uk: 'Сума в євро',
      de: 'Betrag in Euro',
    },
    help: {
      fr: 'En euros, par exemple 50 ou 12,50.',
      en: 'In euros, for example 50 or 12.50.',
      ru: 'В евро, например 50 или 12,50.',
      uk: 'У євро, наприклад 50 або 12,50.',
      de: 'In Euro, zum Beispiel 50 oder 12,50.',
    },
  },
  makesPossible: {
    label: { fr: 'Rend possible', en: 'Makes possible', ru: 'Что это даёт', uk: 'Що це дає', de: 'Ermöglicht' },
    help: {
      fr: 'Ce que cette somme paie, vérifié avec qui le paie, par exemple « une nuit à l’abri ». Pas de promesse qu’on ne pourrait tenir.',
      en: 'What this sum pays for, checked with those who pay it, for example “one night under a roof”. No promise that could not be kept.',
      ru: 'Что оплачивает эта сумма, по словам тех, кто платит, например «одна ночь под крышей». Без обещаний, которые нельзя сдержать.',
      uk: 'Що оплачує ця сума, за словами тих, хто платить, наприклад «одна ніч під дахом». Без обіцянок, яких не можна дотримати.',
      de: 'Was diese Summe bezahlt, geprüft mit denen, die zahlen, zum Beispiel „eine Nacht unter einem Dach“. Kein Versprechen, das nicht zu halten ist.',
    },
  },
  goal: {
    label: { fr: 'Objectif en euros', en: 'Goal in euros', ru: 'Цель в евро', uk: 'Ціль у євро', de: 'Ziel in Euro' },
    help: {
      fr: 'La somme à réunir, en euros. Vide : la page ne parle pas d’objectif.',
      en: 'The sum to raise, in euros. Empty: the page names no goal.',
      ru: 'Сколько нужно собрать, в евро. Пусто: на странице цели нет.',
      uk: 'Скільки треба зібрати, у євро. Порожньо: на сторінці цілі немає.',
      de: 'Die Summe, die zusammenkommen soll, in Euro. Leer: Die Seite nennt kein Ziel.',
    },
  },
  questions: {
    label: { fr: 'Questions', en: 'Questions', ru: 'Вопросы', uk: 'Запитання', de: 'Fragen' },
    help: {
      fr: 'Ce que les gens demandent vraiment avant de donner. Pas de question dont la réponse mettrait quelqu’un en danger.',
      en: 'What people really ask before they give. No question whose answer would endanger somebody.',
      ru: 'О чём люди действительно спрашивают перед пожертвованием. Без вопросов, ответ на которые кого-то подвергнет опасности.',
      uk: 'Про що люди справді запитують перед пожертвою. Без запитань, відповідь на які когось наразить на небезпеку.',
      de: 'Was Menschen vor einer Spende wirklich fragen. Keine Frage, deren Antwort jemanden gefährden würde.',
    },
  },
  question: {
    label: { fr: 'Question', en: 'Question', ru: 'Вопрос', uk: 'Запитання', de: 'Frage' },
    help: {
      fr: 'Comme quelqu’un la poserait, avec son point d’interrogation. Pas une annonce déguisée.',
      en: 'As somebody would ask it, with its question mark. Not an announcement in disguise.',
      ru: 'Так, как её задал бы человек, с вопросительным знаком. Не скрытое объявление.',
      uk: 'Так, як її поставила б людина, зі знаком питання. Не приховане оголошення.',
      de: 'Wie jemand sie stellen würde, mit Fragezeichen. Keine verkleidete Ankündigung.',
    },
  },
  answer: {
    label: { fr: 'Réponse', en: 'Answer', ru: 'Ответ', uk: 'Відповідь', de: 'Antwort' },
    help: {
      fr: 'La réponse d’abord, l’explication ensuite, sans jargon. Rien sur nos chemins, nos contacts ni les personnes aidées.',
      en: 'The answer first, then the reason, without jargon. Nothing about our ways, our contacts or those we help.',
      ru: 'Сначала ответ, потом объяснение, без жаргона. Ничего о наших путях, контактах и тех, кому мы помогаем.',
      uk: 'Спершу відповідь, потім пояснення, без жаргону. Нічого про наші шляхи, контакти й тих, кому ми допомагаємо.',
      de: 'Zuerst die Antwort, dann der Grund, ohne Fachsprache. Nichts über unsere Wege, unsere Kontakte oder die, denen wir helfen.',
    },
  },
  lastCall: {
    label: { fr: 'Dernière phrase', en: 'Last line', ru: 'Последняя фраза', uk: 'Остання фраза', de: 'Letzter Satz' },
    help: {
      fr: 'La dernière phrase avant le bouton, calme et vraie. Ni compte à rebours ni reproche.',
      en: 'The last sentence before the button, calm and true. No countdown and no reproach.',
      ru: 'Последняя фраза перед кнопкой, спокойная и правдивая. Без обратного отсчёта и упрёков.',
      uk: 'Остання фраза перед кнопкою, спокійна й правдива. Без зворотного відліку й докорів.',
      de: 'Der letzte Satz vor der Schaltfläche, ruhig und wahr. Kein Countdown, kein Vorwurf.',
    },
  },
  thanks: {
    label: { fr: 'Remerciement', en: 'Words of thanks', ru: 'Благодарность', uk: 'Подяка', de: 'Dank' },
    help: {
      fr: 'Affiché après un don payé : un merci simple, et ce qui va suivre. Ni demande de partage, ni rien qui montrerait à un tiers que l’on a donné.',
      en: 'Shown after a gift was paid: a plain thank-you, and what comes next. No request to share, and nothing that would show a bystander that one has given.',
      ru: 'Показывается после оплаченного пожертвования: простое спасибо и что будет дальше. Без просьб поделиться и без того, что выдаст жертвователя постороннему.',
      uk: 'Показується після сплаченої пожертви: просте дякую і що буде далі. Без прохань поділитися й без того, що виказало б жертводавця сторонньому.',
      de: 'Wird nach einer bezahlten Spende gezeigt: ein schlichter Dank und was nun kommt. Keine Bitte zu teilen und nichts, was Umstehenden zeigt, dass jemand gespendet hat.',
    },
  },
  giving: {
    label: {
      fr: 'Les dons sont',
      en: 'Giving is',
      ru: 'Приём пожертвований',
      uk: 'Приймання пожертв',
      de: 'Spenden ist',
    },
    help: {
      fr: 'En pause ou clos, le formulaire dit pourquoi et ne prend rien.',
      en: 'When paused or closed, the form says why and takes nothing.',
      ru: 'Если приём приостановлен или закрыт, форма объясняет почему и ничего не принимает.',
      uk: 'Якщо приймання призупинено або закрито, форма пояснює чому й нічого не приймає.',
      de: 'Ist Spenden ausgesetzt oder beendet, sagt das Formular warum und nimmt nichts an.',
    },
  },
  givingNote: {
    label: { fr: 'Pourquoi', en: 'Why', ru: 'Почему', uk: 'Чому', de: 'Warum' },
    help: {
      fr: 'Obligatoire quand les dons ne sont pas ouverts : le visiteur lit cette phrase à la place du formulaire.',
      en: 'Required when giving is not open: the visitor reads this instead of the form.',
      ru: 'Обязательно, когда приём не открыт: посетитель прочтёт это вместо формы.',
      uk: 'Обов’язково, коли приймання не відкрите: відвідувач прочитає це замість форми.',
      de: 'Pflicht, wenn Spenden nicht offen ist: Besucher lesen das anstelle des Formulars.',
    },
  },
  stories: {
    label: {
      fr: 'Récits sur la page',
      en: 'Stories on the page',
      ru: 'Истории на странице',
      uk: 'Історії на сторінці',
      de: 'Berichte auf der Seite',
    },
    help: {
      fr: 'Trois au plus ; seuls ceux qui sont publiés apparaissent.',
      en: 'Three at most; only those that are public appear.',
      ru: 'Не больше трёх; видны только опубликованные.',
      uk: 'Не більше трьох; видно лише опубліковані.',
      de: 'Höchstens drei; nur veröffentlichte erscheinen.',
    },
  },
  isSample: {
    label: {
      fr: 'Campagne d’exemple',
      en: 'Sample campaign',
      ru: 'Пример кампании',
      uk: 'Приклад кампанії',
      de: 'Beispielkampagne',
    },
    help: {
      fr: 'La page dit qu’il s’agit d’un exemple.',
      en: 'The page says that this is a sample.',
      ru: 'На странице сказано, что это пример.',
      uk: 'На сторінці сказано, що це приклад.',
      de: 'Die Seite sagt, dass dies ein Beispiel ist.',
    },
  },
} satisfies Record<string, FieldWords>

export const campaignSections = {
  top: {
    label: {
      fr: 'Le haut de la page',
      en: 'The top of the page',
      ru: 'Верх страницы',
      uk: 'Верх сторінки',
      de: 'Der Anfang der Seite',
    },
    help: {
      fr: 'La cause, en un titre et trois phrases.',
      en: 'The case, in one headline and three sentences.',
      ru: 'Суть: заголовок и три предложения.',
      uk: 'Суть: заголовок і три речення.',
      de: 'Das Anliegen: eine Überschrift und drei Sätze.',
    },
  },
  facts: {
    label: {
      fr: 'Ce que l’on sait, à quoi sert l’argent',
      en: 'What is known, what the money does',
      ru: 'Что известно и на что идут деньги',
      uk: 'Що відомо й на що йдуть гроші',
      de: 'Was man weiß, wofür das Geld ist',
    },
    help: {
      fr: 'Des lignes communes à toutes les langues, dont les mots se traduisent.',
      en: 'Rows common to all languages, whose words are translated.',
      ru: 'Строки общие для всех языков, слова переводятся.',
      uk: 'Рядки спільні для всіх мов, слова перекладаються.',
      de: 'Zeilen, die allen Sprachen gemeinsam sind; ihre Worte werden übersetzt.',
    },
  },
  giving: {
    label: { fr: 'Le don', en: 'Giving', ru: 'Пожертвование', uk: 'Пожертва', de: 'Die Spende' },
    help: {
      fr: 'Ce qu’on lit en donnant, et après.',
      en: 'What is read while giving, and after.',
      ru: 'Что читают, жертвуя, и после.',
      uk: 'Що читають, жертвуючи, і після.',
      de: 'Was man beim Spenden liest und danach.',
    },
  },
  trust: {
    label: {
      fr: 'Qui est derrière, questions',
      en: 'Who stands behind it, questions',
      ru: 'Кто за этим стоит, вопросы',
      uk: 'Хто за цим стоїть, запитання',
      de: 'Wer dahintersteht, Fragen',
    },
    help: {
      fr: 'Ce qui décide quelqu’un qui hésite.',
      en: 'What decides somebody who hesitates.',
      ru: 'Что убеждает того, кто сомневается.',
      uk: 'Що переконує того, хто вагається.',
      de: 'Was den Ausschlag gibt, wenn jemand zögert.',
    },
  },
} satisfies Record<string, FieldWords>

export const givingWords: Record<GivingState, Words> = {
  open: { fr: 'ouverts', en: 'open', ru: 'открыт', uk: 'відкрите', de: 'offen' },
  paused: { fr: 'en pause', en: 'paused', ru: 'приостановлен', uk: 'призупинене', de: 'ausgesetzt' },
  closed: { fr: 'clos', en: 'closed', ru: 'закрыт', uk: 'закрите', de: 'beendet' },
}

export const campaignFaults = {
  givingNoteMissing: {
    fr: 'Dites pourquoi les dons ne sont pas ouverts : le visiteur lira cette phrase.',
    en: 'Say why giving is not open: the visitor will read this.',
    ru: 'Объясните, почему приём не открыт: посетитель это прочтёт.',
    uk: 'Поясніть, чому приймання не відкрите: відвідувач це прочитає.',
    de: 'Sagen Sie, warum Spenden nicht offen ist: Besucher lesen das.',
  },
  notWholeCents: {
    fr: 'Le montant doit être un nombre entier de centimes, au moins un euro.',
    en: 'The amount must be a whole number of cents, one euro at least.',
    ru: 'Сумма должна быть целым числом центов, не меньше одного евро.',
    uk: 'Сума має бути цілим числом центів, не менше одного євро.',
    de: 'Der Betrag muss eine ganze Zahl von Cent sein, mindestens ein Euro.',
  },
} satisfies Record<string, Words>

export const euroHints = {
  unreadable: {
    fr: 'Ce montant ne se lit pas sans doute. Écrivez par exemple 50, 12,50 ou 1 000.',
    en: 'This amount cannot be read with certainty. Write for example 50, 12.50 or 1 000.',
    ru: 'Эту сумму нельзя прочесть однозначно. Напишите, например, 50, 12,50 или 1 000.',
    uk: 'Цю суму не можна прочитати однозначно. Напишіть, наприклад, 50, 12,50 або 1 000.',
    de: 'Dieser Betrag ist nicht eindeutig lesbar. Schreiben Sie zum Beispiel 50, 12,50 oder 1 000.',
  },
} satisfies Record<string, Words>

/** One row of each list, for the button that adds one. */
export const rowWords = {
  fact: { fr: 'un fait', en: 'fact', ru: 'факт', uk: 'факт', de: 'Fakt' },
  use: { fr: 'un usage', en: 'use', ru: 'назначение', uk: 'призначення', de: 'Zweck' },
  preset: { fr: 'un montant', en: 'amount', ru: 'сумму', uk: 'суму', de: 'Betrag' },
  partner: { fr: 'un partenaire', en: 'partner', ru: 'партнёра', uk: 'партнера', de: 'Partner' },
  question: { fr: 'une question', en: 'question', ru: 'вопрос', uk: 'запитання', de: 'Frage' },
} satisfies Record<string, Words>
