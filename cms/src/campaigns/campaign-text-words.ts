import type { FieldWords } from '../languages/words.ts'
import { factWords } from '../writing/blocks/block-words.ts'

/**
 * What is read on the page of a campaign: its fields, in the order of the form. The parts of a fact are called as they are
 * in a text.
 */
export const campaignTextWords = {
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
      ru: 'Чтобы найти кампанию в списке; посетители сайта его не видят.',
      uk: 'Щоб знайти кампанію в списку; відвідувачі сайту її не бачать.',
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
      fr: 'Chaque fait porte sa source et la date à laquelle il était vrai. Rien que nous soyons seuls à dire, rien sur une personne.',
      en: 'Each fact carries its source and the date on which it was true. Nothing that we alone say, nothing about one person.',
      ru: 'У каждого факта есть источник и дата, на которую он верен. Ничего, что утверждаем только мы, ничего об отдельном человеке.',
      uk: 'Кожен факт має джерело й дату, на яку він правдивий. Нічого, що стверджуємо лише ми, нічого про окрему людину.',
      de: 'Jeder Fakt trägt seine Quelle und das Datum, an dem er galt. Nichts, was nur wir sagen, nichts über eine einzelne Person.',
    },
  },
  figure: {
    label: factWords.figure.label,
    help: {
      fr: 'Écrit comme on le lit, par exemple « 8 600 ». Facultatif. Pas un nombre si petit qu’il désigne quelqu’un.',
      en: 'Written as it is read, for example “8,600”. Optional. Not a number so small that it points to somebody.',
      ru: 'Как его читают, например «8600». Необязательно. Не столь малое число, чтобы указать на кого-то.',
      uk: 'Як його читають, наприклад «8600». Необов’язково. Не таке мале число, щоб указати на когось.',
      de: 'So geschrieben, wie man sie liest, zum Beispiel „8.600“. Freiwillig. Keine so kleine Zahl, dass sie auf jemanden zeigt.',
    },
  },
  statement: {
    label: factWords.statement.label,
    help: {
      fr: 'Une phrase qui tient seule et que la source dit vraiment. Pas d’estimation sans source, rien sur une personne en particulier.',
      en: 'One sentence that stands by itself and that the source really says. No estimate without a source, nothing about one person.',
      ru: 'Одно самостоятельное предложение, которое действительно есть в источнике. Без оценок без источника и ничего об отдельном человеке.',
      uk: 'Одне самостійне речення, яке справді є в джерелі. Без оцінок без джерела й нічого про окрему людину.',
      de: 'Ein Satz, der für sich steht und den die Quelle wirklich sagt. Keine Schätzung ohne Quelle, nichts über einen einzelnen Menschen.',
    },
  },
  source: factWords.source,
  sourceUrl: {
    label: factWords.sourceUrl.label,
    help: {
      fr: 'Adresse complète, commençant par https://. Jamais un document privé, un réseau social ni une page qui nomme quelqu’un.',
      en: 'Full address, starting with https://. Never a private document, a social network or a page that names somebody.',
      ru: 'Полный адрес, начиная с https://. Не закрытый документ, не соцсеть и не страница, где кто-то назван.',
      uk: 'Повна адреса, починаючи з https://. Не закритий документ, не соцмережа й не сторінка, де когось названо.',
      de: 'Vollständige Adresse, beginnend mit https://. Nie ein privates Dokument, ein soziales Netz oder eine Seite, die jemanden nennt.',
    },
  },
  asOf: {
    label: { fr: 'Vrai au', en: 'As of', ru: 'По состоянию на', uk: 'Станом на', de: 'Stand' },
    help: {
      fr: 'Le jour où la source a été lue. Pas la date de ce qu’elle raconte.',
      en: 'The day on which the source was read. Not the date of what it tells.',
      ru: 'День, когда источник был прочитан. Не дата того, о чём в нём говорится.',
      uk: 'День, коли джерело було прочитано. Не дата того, про що в ньому йдеться.',
      de: 'Der Tag, an dem die Quelle gelesen wurde. Nicht das Datum dessen, was sie berichtet.',
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
  stories: {
    label: {
      fr: 'Récits sur la page',
      en: 'Stories on the page',
      ru: 'Истории на странице',
      uk: 'Історії на сторінці',
      de: 'Berichte auf der Seite',
    },
    help: {
      fr: 'Trois au plus ; seuls ceux qui sont publiés apparaissent. Jamais deux récits de gens qui se connaissent.',
      en: 'Three at most; only those that are public appear. Never two stories of people who know each other.',
      ru: 'Не больше трёх; видны только опубликованные. Никогда не две истории знакомых между собой людей.',
      uk: 'Не більше трьох; видно лише опубліковані. Ніколи не дві історії знайомих між собою людей.',
      de: 'Höchstens drei; nur veröffentlichte erscheinen. Nie zwei Berichte von Menschen, die einander kennen.',
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
      fr: 'La page dit qu’il s’agit d’un exemple. Ne cochez jamais cette case pour une vraie campagne.',
      en: 'The page says that this is a sample. Never tick this for a real campaign.',
      ru: 'На странице сказано, что это пример. Никогда не отмечайте настоящую кампанию.',
      uk: 'На сторінці сказано, що це приклад. Ніколи не позначайте справжню кампанію.',
      de: 'Die Seite sagt, dass dies ein Beispiel ist. Nie für eine wirkliche Kampagne ankreuzen.',
    },
  },
} satisfies Record<string, FieldWords>
