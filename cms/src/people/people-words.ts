import type { FieldWords, Words } from '../languages/words.ts'
import type { Role } from './roles.ts'

export const userNames: { singular: Words; plural: Words; description: Words } = {
  singular: { fr: 'Compte', en: 'Account', ru: 'Учётная запись', uk: 'Обліковий запис', de: 'Konto' },
  plural: { fr: 'Comptes', en: 'Accounts', ru: 'Учётные записи', uk: 'Облікові записи', de: 'Konten' },
  description: {
    fr: 'Les personnes qui travaillent ici. Un compte par personne, jamais partagé.',
    en: 'The people who work here. One account each, never shared.',
    ru: 'Люди, которые здесь работают. У каждого своя запись, общих не бывает.',
    uk: 'Люди, які тут працюють. Кожен має власний запис, спільних не буває.',
    de: 'Die Menschen, die hier arbeiten. Jeder hat ein eigenes Konto, nie ein geteiltes.',
  },
}

export const userWords = {
  email: { label: { fr: 'Courriel', en: 'E-mail', ru: 'Электронная почта', uk: 'Електронна пошта', de: 'E-Mail' } },
  name: {
    label: {
      fr: 'Nom affiché',
      en: 'Name shown',
      ru: 'Отображаемое имя',
      uk: 'Показуване ім’я',
      de: 'Angezeigter Name',
    },
  },
  roles: {
    label: { fr: 'Rôles', en: 'Roles', ru: 'Роли', uk: 'Ролі', de: 'Rollen' },
    help: {
      fr: 'L’auteur écrit ; le relecteur publie et retire ; le trésorier voit les dons ; l’administrateur gère comptes et réglages, sans publier.',
      en: 'The author writes; the reviewer publishes and takes down; the treasurer sees donations; the administrator keeps accounts and settings, without publishing.',
      ru: 'Автор пишет; редактор публикует и снимает; казначей видит пожертвования; администратор ведёт учётные записи и настройки, но не публикует.',
      uk: 'Автор пише; редактор публікує й знімає; скарбник бачить пожертви; адміністратор веде облікові записи й налаштування, але не публікує.',
      de: 'Autoren schreiben; Redakteure veröffentlichen und nehmen zurück; Schatzmeister sehen Spenden; Administratoren verwalten Konten und Einstellungen, ohne zu veröffentlichen.',
    },
  },
} satisfies Record<string, FieldWords>

export const roleWords: Record<Role, Words> = {
  author: { fr: 'Auteur', en: 'Author', ru: 'Автор', uk: 'Автор', de: 'Autor' },
  reviewer: { fr: 'Relecteur', en: 'Reviewer', ru: 'Редактор', uk: 'Редактор', de: 'Redakteur' },
  treasurer: { fr: 'Trésorier', en: 'Treasurer', ru: 'Казначей', uk: 'Скарбник', de: 'Schatzmeister' },
  administrator: {
    fr: 'Administrateur',
    en: 'Administrator',
    ru: 'Администратор',
    uk: 'Адміністратор',
    de: 'Administrator',
  },
}

export const peopleFaults = {
  passwordTooShort: {
    fr: 'Le mot de passe doit avoir au moins 15 caractères. Quatre ou cinq mots sans rapport entre eux font un bon mot de passe.',
    en: 'The password must have at least 15 characters. Four or five unrelated words make a good one.',
    ru: 'В пароле должно быть не меньше 15 знаков. Четыре-пять не связанных между собой слов — хороший пароль.',
    uk: 'У паролі має бути щонайменше 15 знаків. Чотири-п’ять не пов’язаних між собою слів — добрий пароль.',
    de: 'Das Passwort braucht mindestens 15 Zeichen. Vier oder fünf Wörter ohne Zusammenhang ergeben ein gutes.',
  },
  lastAdministrator: {
    fr: 'C’est le dernier administrateur : donnez d’abord ce rôle à quelqu’un d’autre.',
    en: 'This is the last administrator: give the role to somebody else first.',
    ru: 'Это последний администратор: сначала передайте роль кому-то ещё.',
    uk: 'Це останній адміністратор: спершу передайте роль комусь іншому.',
    de: 'Das ist der letzte Administrator: Geben Sie die Rolle zuerst jemand anderem.',
  },
} satisfies Record<string, Words>

export const passwordMail = {
  subject: {
    fr: 'Choisir un nouveau mot de passe',
    en: 'Choose a new password',
    ru: 'Новый пароль',
    uk: 'Новий пароль',
    de: 'Ein neues Passwort wählen',
  },
  text: {
    fr: 'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe. Ce lien permet d’en choisir un pendant une heure. Si ce n’était pas vous, il n’y a rien à faire.',
    en: 'Somebody, most likely you, asked for a new password. This link lets you choose one for an hour. If it was not you, there is nothing to do.',
    ru: 'Кто-то, скорее всего вы, запросил новый пароль. По этой ссылке его можно выбрать в течение часа. Если это были не вы, ничего делать не нужно.',
    uk: 'Хтось, найімовірніше ви, попросив новий пароль. За цим посиланням його можна вибрати протягом години. Якщо це були не ви, нічого робити не треба.',
    de: 'Jemand, vermutlich Sie, hat ein neues Passwort angefordert. Mit diesem Link können Sie eine Stunde lang eines wählen. Waren Sie es nicht, ist nichts zu tun.',
  },
} satisfies Record<string, Words>

export const noAccountYet = {
  title: {
    fr: 'Aucun compte pour l’instant',
    en: 'No account yet',
    ru: 'Учётных записей пока нет',
    uk: 'Облікових записів поки немає',
    de: 'Noch kein Konto',
  },
  text: {
    fr: 'Le premier administrateur se crée depuis le serveur, avec cette commande :',
    en: 'The first administrator is made on the server, with this command:',
    ru: 'Первый администратор создаётся на сервере этой командой:',
    uk: 'Першого адміністратора створюють на сервері цією командою:',
    de: 'Der erste Administrator wird auf dem Server mit diesem Befehl angelegt:',
  },
} satisfies Record<string, Words>
