import type { FieldWords, Words } from '../languages/words.ts'

export const settingsNames: { label: Words; description: Words } = {
  label: {
    fr: 'Réglages du site',
    en: 'Site settings',
    ru: 'Настройки сайта',
    uk: 'Налаштування сайту',
    de: 'Website-Einstellungen',
  },
  description: {
    fr: 'Ce que le site dit de l’association sur chaque page. Toute modification de ces mentions est saisie par deux administrateurs.',
    en: 'What the site says of the association on every page. Every change to it is entered by two administrators.',
    ru: 'Что сайт говорит об ассоциации на каждой странице. Каждое изменение этих сведений вносят два администратора.',
    uk: 'Що сайт каже про асоціацію на кожній сторінці. Кожну зміну цих відомостей вносять два адміністратори.',
    de: 'Was die Website auf jeder Seite über den Verein sagt. Jede Änderung daran geben zwei Administratoren ein.',
  },
}

/** Why what was entered is not on the site, and what to do. */
export const settingsFaults = {
  found: {
    fr: 'Rien n’a été enregistré\u202F: ceci pourrait mener à une personne et n’a pas sa place ici. {found}. Corrigez, puis enregistrez.',
    en: 'Nothing was saved: this could lead to a person and has no place here. {found}. Correct it, then save.',
    ru: 'Ничего не сохранено: это может привести к человеку, и здесь этому не место. {found}. Исправьте и сохраните.',
    uk: 'Нічого не збережено: це може привести до людини, і тут цьому не місце. {found}. Виправте та збережіть.',
    de: 'Nichts wurde gespeichert: Das könnte zu einer Person führen und gehört nicht hierher. {found}. Berichtigen Sie es und speichern Sie.',
  },
  takesTwo: {
    fr: 'C’est noté, et le site n’a pas changé. Pour qu’il change, un autre administrateur saisit exactement la même chose ici dans les 24 heures.',
    en: 'This is noted, and the site has not changed. For it to change, another administrator enters exactly the same here within 24 hours.',
    ru: 'Записано, на сайте ничего не изменилось. Чтобы изменилось, другой администратор должен внести здесь точно то же самое в течение 24 часов.',
    uk: 'Записано, на сайті нічого не змінилося. Щоб змінилося, інший адміністратор має внести тут точно те саме протягом 24 годин.',
    de: 'Das ist vermerkt, die Website ist unverändert. Damit sie sich ändert, gibt ein anderer Administrator hier innerhalb von 24 Stunden genau dasselbe ein.',
  },
} satisfies Record<string, Words>

export const settingsWords = {
  homeCampaign: {
    label: {
      fr: 'Campagne en page d’accueil',
      en: 'Campaign on the home page',
      ru: 'Кампания на главной странице',
      uk: 'Кампанія на головній сторінці',
      de: 'Kampagne auf der Startseite',
    },
    help: {
      fr: 'Elle n’apparaît que dans les langues où elle est publiée. Pas une campagne d’exemple, dès que de vrais dons arrivent.',
      en: 'It appears only in the languages in which it is published. Not a sample once real gifts come in.',
      ru: 'Видна только на тех языках, на которых опубликована. Не пример, когда приходят настоящие пожертвования.',
      uk: 'Видна лише тими мовами, якими опублікована. Не приклад, коли надходять справжні пожертви.',
      de: 'Sie erscheint nur in den Sprachen, in denen sie veröffentlicht ist. Keine Beispielkampagne, sobald echte Spenden kommen.',
    },
  },
  association: {
    label: { fr: 'Association', en: 'Association', ru: 'Ассоциация', uk: 'Асоціація', de: 'Verein' },
    help: {
      fr: 'Ce que le pied de chaque page dit de l’association ; l’essentiel est exigé par la loi. Aucune personne qui ne doive y figurer.',
      en: 'What the foot of every page says of the association; most of it is required by law. Nobody who need not be named.',
      ru: 'Что говорится об ассоциации внизу каждой страницы; большую часть требует закон. Никого, кого не нужно называть.',
      uk: 'Що сказано про асоціацію внизу кожної сторінки; більшість вимагає закон. Нікого, кого не треба називати.',
      de: 'Was am Fuß jeder Seite über den Verein steht; das meiste verlangt das Gesetz. Niemand, der nicht genannt werden muss.',
    },
  },
  name: {
    label: { fr: 'Nom', en: 'Name', ru: 'Название', uk: 'Назва', de: 'Name' },
    help: {
      fr: 'Nom officiel de l’association, comme dans ses statuts. Pas de nom de personne.',
      en: 'The official name of the association, as in its statutes. No person’s name.',
      ru: 'Официальное название ассоциации, как в уставе. Без имён людей.',
      uk: 'Офіційна назва асоціації, як у статуті. Без імен людей.',
      de: 'Offizieller Name des Vereins, wie in der Satzung. Kein Personenname.',
    },
  },
  address: {
    label: {
      fr: 'Adresse postale',
      en: 'Postal address',
      ru: 'Почтовый адрес',
      uk: 'Поштова адреса',
      de: 'Postanschrift',
    },
    help: {
      fr: 'Adresse du siège, sur plusieurs lignes. Jamais un domicile ni un lieu d’accueil.',
      en: 'Address of the registered seat, on several lines. Never a home and never a place of shelter.',
      ru: 'Адрес места нахождения, в несколько строк. Никогда не домашний адрес и не место укрытия.',
      uk: 'Адреса місцезнаходження, у кілька рядків. Ніколи не домашня адреса й не місце прихистку.',
      de: 'Anschrift des Vereinssitzes, mehrzeilig. Nie eine Wohnung und nie ein Zufluchtsort.',
    },
  },
  registration: {
    label: {
      fr: 'Numéro d’enregistrement',
      en: 'Registration number',
      ru: 'Регистрационный номер',
      uk: 'Реєстраційний номер',
      de: 'Registernummer',
    },
    help: {
      fr: 'Numéro RNA (W…) et SIREN s’il existe. Ni numéro de compte, ni numéro d’une personne.',
      en: 'RNA number (W…) and SIREN where there is one. No account number, and no number of a person.',
      ru: 'Номер RNA (W…) и SIREN, если есть. Не номер счёта и не номер человека.',
      uk: 'Номер RNA (W…) і SIREN, якщо є. Не номер рахунку й не номер людини.',
      de: 'RNA-Nummer (W…) und SIREN, falls vorhanden. Keine Kontonummer und keine Nummer einer Person.',
    },
  },
  publicationDirector: {
    label: {
      fr: 'Directeur de la publication',
      en: 'Publication director',
      ru: 'Ответственный за публикацию',
      uk: 'Відповідальний за публікацію',
      de: 'Verantwortlich für den Inhalt',
    },
    help: {
      fr: 'Exigé par la loi dans les mentions légales. Le nom qui figure dans les statuts, jamais celui d’une personne aidée.',
      en: 'Required by French law in the legal notice. The name that stands in the statutes, never that of a person who was helped.',
      ru: 'Этого требует французский закон. Имя из устава, никогда не имя того, кому помогли.',
      uk: 'Цього вимагає французький закон. Ім’я зі статуту, ніколи не ім’я того, кому допомогли.',
      de: 'Vom französischen Recht im Impressum verlangt. Der Name aus der Satzung, nie der einer Person, der geholfen wurde.',
    },
  },
  host: {
    label: { fr: 'Hébergeur', en: 'Host', ru: 'Хостинг', uk: 'Хостинг', de: 'Hosting-Anbieter' },
    help: {
      fr: 'Nom, adresse et téléphone de l’hébergeur, exigés par la loi. Rien qui mène au serveur lui-même.',
      en: 'Name, address and telephone of the host, required by French law. Nothing that leads to the server itself.',
      ru: 'Название, адрес и телефон хостинга, этого требует французский закон. Ничего, что вело бы к самому серверу.',
      uk: 'Назва, адреса й телефон хостингу, цього вимагає французький закон. Нічого, що вело б до самого сервера.',
      de: 'Name, Anschrift und Telefon des Anbieters, vom französischen Recht verlangt. Nichts, was zum Server selbst führt.',
    },
  },
  contact: {
    label: { fr: 'Contact', en: 'Contact', ru: 'Связь', uk: 'Зв’язок', de: 'Kontakt' },
    help: {
      fr: 'Comment le public peut nous écrire. Pas d’adresse personnelle.',
      en: 'How the public can write to us. No personal address.',
      ru: 'Как нам может написать публика. Без личных адресов.',
      uk: 'Як нам може написати публіка. Без особистих адрес.',
      de: 'Wie man uns schreiben kann. Keine persönliche Adresse.',
    },
  },
  email: {
    label: {
      fr: 'Courriel public',
      en: 'Public e-mail',
      ru: 'Публичная почта',
      uk: 'Публічна пошта',
      de: 'Öffentliche E-Mail',
    },
    help: {
      fr: 'Une adresse que plusieurs personnes lisent, affichée sur le site. Jamais celle d’une personne, ni celle où l’on nous demande de l’aide.',
      en: 'An address that several people read, shown on the site. Never one person’s, and not the one where people ask us for help.',
      ru: 'Адрес, который читают несколько человек; показывается на сайте. Никогда не личный и не тот, куда пишут за помощью.',
      uk: 'Адреса, яку читають кілька людей; показується на сайті. Ніколи не особиста й не та, куди пишуть по допомогу.',
      de: 'Eine Adresse, die mehrere lesen, auf der Website gezeigt. Nie die einer einzelnen Person und nicht die, an die Hilfesuchende schreiben.',
    },
  },
} satisfies Record<string, FieldWords>
