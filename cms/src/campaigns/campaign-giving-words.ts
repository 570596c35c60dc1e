import type { FieldWords } from '../languages/words.ts'

/** What a campaign says of giving, and whether one may give: its fields, in the order of the form. */
export const campaignGivingWords = {
  presets: {
    label: {
      fr: 'Montants proposés',
      en: 'Suggested amounts',
      ru: 'Предлагаемые суммы',
      uk: 'Запропоновані суми',
      de: 'Vorgeschlagene Beträge',
    },
    help: {
      fr: 'Du plus petit au plus grand, avec ce que chacun rend possible. Rien que la somme ne paie pas vraiment.',
      en: 'From the smallest to the largest, with what each makes possible. Nothing the amount does not really pay for.',
      ru: 'От меньшей к большей, с тем, что даёт каждая. Ничего, чего эта сумма на деле не оплачивает.',
      uk: 'Від меншої до більшої, з тим, що дає кожна. Нічого, чого ця сума насправді не оплачує.',
      de: 'Vom kleinsten zum größten, mit dem, was jeder ermöglicht. Nichts, was der Betrag nicht wirklich bezahlt.',
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
      fr: 'En euros, par exemple 50 ou 12,50. Ni signe, ni unité, ni deux fois le même.',
      en: 'In euros, for example 50 or 12.50. No sign, no unit, and no amount twice.',
      ru: 'В евро, например 50 или 12,50. Без знака валюты, без слов и не дважды одна сумма.',
      uk: 'У євро, наприклад 50 або 12,50. Без знака валюти, без слів і не двічі та сама сума.',
      de: 'In Euro, zum Beispiel 50 oder 12,50. Kein Zeichen, keine Einheit, kein Betrag zweimal.',
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
      de: 'Annahme von Spenden',
    },
    help: {
      fr: 'En pause ou clos, le formulaire dit pourquoi et ne prend rien.',
      en: 'When paused or closed, the form says why and takes nothing.',
      ru: 'Если приём приостановлен или закрыт, форма объясняет почему и ничего не принимает.',
      uk: 'Якщо приймання призупинено або закрито, форма пояснює чому й нічого не приймає.',
      de: 'Ist die Annahme ausgesetzt oder beendet, sagt das Formular, warum, und nimmt nichts an.',
    },
  },
  givingNote: {
    label: { fr: 'Pourquoi', en: 'Why', ru: 'Почему', uk: 'Чому', de: 'Warum' },
    help: {
      fr: 'Obligatoire quand les dons ne sont pas ouverts : le visiteur lit cette phrase à la place du formulaire.',
      en: 'Required when giving is not open: the visitor reads this instead of the form.',
      ru: 'Обязательно, когда приём не открыт: посетитель прочтёт это вместо формы.',
      uk: 'Обов’язково, коли приймання не відкрите: відвідувач прочитає це замість форми.',
      de: 'Pflicht, wenn gerade nicht gespendet werden kann: Besucher lesen das anstelle des Formulars.',
    },
  },
} satisfies Record<string, FieldWords>
