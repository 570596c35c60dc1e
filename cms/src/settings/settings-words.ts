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
    fr: 'Ce que le site dit de l’association sur chaque page.',
    en: 'What the site says of the association on every page.',
    ru: 'Что сайт говорит об ассоциации на каждой странице.',
    uk: 'Що сайт каже про асоціацію на кожній сторінці.',
    de: 'Was die Website auf jeder Seite über den Verein sagt.',
  },
}

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
      fr: 'Elle n’apparaît que dans les langues où elle est publiée.',
      en: 'It appears only in the languages in which it is published.',
      ru: 'Видна только на тех языках, на которых опубликована.',
      uk: 'Видна лише тими мовами, якими опублікована.',
      de: 'Sie erscheint nur in den Sprachen, in denen sie veröffentlicht ist.',
    },
  },
  association: { label: { fr: 'Association', en: 'Association', ru: 'Ассоциация', uk: 'Асоціація', de: 'Verein' } },
  name: { label: { fr: 'Nom', en: 'Name', ru: 'Название', uk: 'Назва', de: 'Name' } },
  address: {
    label: {
      fr: 'Adresse postale',
      en: 'Postal address',
      ru: 'Почтовый адрес',
      uk: 'Поштова адреса',
      de: 'Postanschrift',
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
      fr: 'Numéro RNA (W…) et SIREN s’il existe.',
      en: 'RNA number (W…) and SIREN where there is one.',
      ru: 'Номер RNA (W…) и SIREN, если есть.',
      uk: 'Номер RNA (W…) і SIREN, якщо є.',
      de: 'RNA-Nummer (W…) und SIREN, falls vorhanden.',
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
      fr: 'Exigé par la loi dans les mentions légales.',
      en: 'Required by French law in the legal notice.',
      ru: 'Этого требует французский закон.',
      uk: 'Цього вимагає французький закон.',
      de: 'Vom französischen Recht im Impressum verlangt.',
    },
  },
  host: {
    label: { fr: 'Hébergeur', en: 'Host', ru: 'Хостинг', uk: 'Хостинг', de: 'Hosting-Anbieter' },
    help: {
      fr: 'Nom, adresse et téléphone de l’hébergeur, exigés par la loi.',
      en: 'Name, address and telephone of the host, required by French law.',
      ru: 'Название, адрес и телефон хостинга, этого требует французский закон.',
      uk: 'Назва, адреса й телефон хостингу, цього вимагає французький закон.',
      de: 'Name, Anschrift und Telefon des Anbieters, vom französischen Recht verlangt.',
    },
  },
  contact: { label: { fr: 'Contact', en: 'Contact', ru: 'Связь', uk: 'Зв’язок', de: 'Kontakt' } },
  email: {
    label: {
      fr: 'Courriel public',
      en: 'Public e-mail',
      ru: 'Публичная почта',
      uk: 'Публічна пошта',
      de: 'Öffentliche E-Mail',
    },
    help: {
      fr: 'Affiché sur le site.',
      en: 'Shown on the site.',
      ru: 'Показывается на сайте.',
      uk: 'Показується на сайті.',
      de: 'Wird auf der Website gezeigt.',
    },
  },
} satisfies Record<string, FieldWords>
