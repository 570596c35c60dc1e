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
      fr: 'La cause en une phrase.',
      en: 'The case in one sentence.',
      ru: 'Суть кампании в одном предложении.',
      uk: 'Суть кампанії в одному реченні.',
      de: 'Das Anliegen in einem Satz.',
    },
  },
  introduction: {
    label: { fr: 'Introduction', en: 'Introduction', ru: 'Введение', uk: 'Вступ', de: 'Einleitung' },
    help: {
      fr: 'Trois phrases suffisent : qui, pourquoi, à quoi sert un don.',
      en: 'Three sentences are enough: who, why, and what a gift does.',
      ru: 'Достаточно трёх предложений: кто, почему и что даёт пожертвование.',
      uk: 'Достатньо трьох речень: хто, чому і що дає пожертва.',
      de: 'Drei Sätze genügen: wer, warum, und was eine Spende bewirkt.',
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
  statement: { label: { fr: 'Énoncé', en: 'Statement', ru: 'Утверждение', uk: 'Твердження', de: 'Aussage' } },
  source: { label: { fr: 'Source', en: 'Source', ru: 'Источник', uk: 'Джерело', de: 'Quelle' } },
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
  },
  useTitle: { label: { fr: 'Titre', en: 'Title', ru: 'Заголовок', uk: 'Заголовок', de: 'Titel' } },
  useText: { label: { fr: 'Texte', en: 'Text', ru: 'Текст', uk: 'Текст', de: 'Text' } },
  partners: { label: { fr: 'Partenaires', en: 'Partners', ru: 'Партнёры', uk: 'Партнери', de: 'Partner' } },
  partnerName: { label: { fr: 'Nom', en: 'Name', ru: 'Название', uk: 'Назва', de: 'Name' } },
  partnerUrl: { label: { fr: 'Site', en: 'Website', ru: 'Сайт', uk: 'Сайт', de: 'Website' } },
  partnerRole: { label: { fr: 'Rôle', en: 'Role', ru: 'Роль', uk: 'Роль', de: 'Rolle' } },
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
  questions: { label: { fr: 'Questions', en: 'Questions', ru: 'Вопросы', uk: 'Запитання', de: 'Fragen' } },
  question: { label: { fr: 'Question', en: 'Question', ru: 'Вопрос', uk: 'Запитання', de: 'Frage' } },
  answer: { label: { fr: 'Réponse', en: 'Answer', ru: 'Ответ', uk: 'Відповідь', de: 'Antwort' } },
  lastCall: {
    label: { fr: 'Dernière phrase', en: 'Last line', ru: 'Последняя фраза', uk: 'Остання фраза', de: 'Letzter Satz' },
    help: {
      fr: 'Au bas de la page, avant le bouton.',
      en: 'At the foot of the page, before the button.',
      ru: 'Внизу страницы, перед кнопкой.',
      uk: 'Унизу сторінки, перед кнопкою.',
      de: 'Am Fuß der Seite, vor der Schaltfläche.',
    },
  },
  thanks: {
    label: { fr: 'Remerciement', en: 'Words of thanks', ru: 'Благодарность', uk: 'Подяка', de: 'Dank' },
    help: {
      fr: 'Affiché après un don payé.',
      en: 'Shown after a gift was paid.',
      ru: 'Показывается после оплаченного пожертвования.',
      uk: 'Показується після сплаченої пожертви.',
      de: 'Wird nach einer bezahlten Spende gezeigt.',
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
