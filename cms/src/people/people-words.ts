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
  email: {
    label: { fr: 'Courriel', en: 'E-mail', ru: 'Электронная почта', uk: 'Електронна пошта', de: 'E-Mail' },
    help: {
      fr: 'L’adresse que cette personne est seule à lire. Jamais une boîte partagée, ni chez un fournisseur russe.',
      en: 'The address this person alone reads. Never a shared mailbox, nor one at a Russian provider.',
      ru: 'Адрес, который читает только этот человек. Никогда не общий ящик и не у российского провайдера.',
      uk: 'Адреса, яку читає лише ця людина. Ніколи не спільна скринька й не в російського провайдера.',
      de: 'Die Adresse, die nur diese Person liest. Nie ein gemeinsames Postfach, nie bei einem russischen Anbieter.',
    },
  },
  name: {
    label: {
      fr: 'Nom affiché',
      en: 'Name shown',
      ru: 'Отображаемое имя',
      uk: 'Показуване ім’я',
      de: 'Angezeigter Name',
    },
    help: {
      fr: 'Ce que les collègues lisent. Un prénom suffit\u202F; jamais le nom de quelqu’un que l’on aide.',
      en: 'What colleagues see. A first name is enough; never the name of somebody we help.',
      ru: 'Как человека видят коллеги. Достаточно имени; никогда не имя того, кому мы помогаем.',
      uk: 'Як людину бачать колеги. Досить імені; ніколи не ім’я того, кому ми допомагаємо.',
      de: 'Was andere hier sehen. Ein Vorname genügt; nie der Name von jemandem, dem wir helfen.',
    },
  },
  roles: {
    label: { fr: 'Rôles', en: 'Roles', ru: 'Роли', uk: 'Ролі', de: 'Rollen' },
    help: {
      fr: 'L’auteur écrit ; le relecteur publie et retire ; le trésorier voit les dons ; l’administrateur gère comptes et réglages, sans publier. Relecteur et administrateur ne sont donnés qu’une fois confirmés par un autre administrateur.',
      en: 'The author writes; the reviewer publishes and takes down; the treasurer sees donations; the administrator keeps accounts and settings, without publishing. Reviewer and administrator are given only once another administrator has confirmed.',
      ru: 'Автор пишет; проверяющий публикует и снимает; казначей видит пожертвования; администратор ведёт учётные записи и настройки, но не публикует. Роли проверяющего и администратора даются только после подтверждения другим администратором.',
      uk: 'Автор пише; рецензент публікує й знімає; скарбник бачить пожертви; адміністратор веде облікові записи й налаштування, але не публікує. Ролі рецензента й адміністратора надаються лише після підтвердження іншим адміністратором.',
      de: 'Autoren schreiben; Prüfer veröffentlichen und nehmen zurück; Schatzmeister sehen Spenden; Administratoren verwalten Konten und Einstellungen, ohne zu veröffentlichen. Prüfer und Administrator wird man erst, wenn ein anderer Administrator bestätigt hat.',
    },
  },
} satisfies Record<string, FieldWords>

export const roleWords: Record<Role, Words> = {
  author: { fr: 'Auteur', en: 'Author', ru: 'Автор', uk: 'Автор', de: 'Autor' },
  reviewer: { fr: 'Relecteur', en: 'Reviewer', ru: 'Проверяющий', uk: 'Рецензент', de: 'Prüfer' },
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
  passwordIsTheirs: {
    fr: 'Chaque personne choisit elle-même son mot de passe, par le lien reçu par courriel.',
    en: 'Each person chooses their own password, by the link they get by e-mail.',
    ru: 'Каждый выбирает пароль сам, по ссылке из письма.',
    uk: 'Кожен вибирає пароль сам, за посиланням із листа.',
    de: 'Jede Person wählt ihr Passwort selbst, über den Link in der E-Mail.',
  },
  takesTwo: {
    fr: 'Il faut deux administrateurs pour cela : l’un demande, l’autre confirme, et personne pour soi-même.',
    en: 'This takes two administrators: one asks, another confirms, and nobody for themselves.',
    ru: 'Для этого нужны два администратора: один просит, другой подтверждает, и никто — для себя.',
    uk: 'Для цього потрібні два адміністратори: один просить, інший підтверджує, і ніхто — для себе.',
    de: 'Dafür braucht es zwei Administratoren: Einer beantragt, ein anderer bestätigt, niemand für sich selbst.',
  },
  addressHeld: {
    fr: 'L’adresse ne peut pas encore changer\u202F: une demande attend, ou cette personne n’a pas encore lié son téléphone. Supprimez ce compte et invitez-la à nouveau, à la bonne adresse.',
    en: 'The address cannot change yet: a request waits, or this person has not linked their telephone. Delete this account and invite them again, at the right address.',
    ru: 'Адрес пока нельзя изменить: ждёт запрос или этот человек ещё не подключил телефон. Удалите эту учётную запись и пригласите его снова по верному адресу.',
    uk: 'Адресу поки не можна змінити: чекає запит або ця людина ще не під’єднала телефон. Видаліть цей обліковий запис і запросіть її знову за правильною адресою.',
    de: 'Die Adresse lässt sich noch nicht ändern: Ein Antrag wartet, oder diese Person hat ihr Telefon noch nicht verbunden. Löschen Sie das Konto und laden Sie sie unter der richtigen Adresse neu ein.',
  },
  fieldElsewhere: {
    fr: 'On ne peut ni filtrer ni trier par un champ d’un autre document.',
    en: 'You cannot filter or sort by a field of another document.',
    ru: 'Нельзя отбирать и упорядочивать по полю другого документа.',
    uk: 'Не можна відбирати й упорядковувати за полем іншого документа.',
    de: 'Nach dem Feld eines anderen Dokuments lässt sich weder filtern noch sortieren.',
  },
  lastAdministrator: {
    fr: 'C’est le dernier administrateur : donnez d’abord ce rôle à quelqu’un d’autre.',
    en: 'This is the last administrator: give the role to somebody else first.',
    ru: 'Это последний администратор: сначала передайте роль кому-то ещё.',
    uk: 'Це останній адміністратор: спершу передайте роль комусь іншому.',
    de: 'Das ist der letzte Administrator: Geben Sie die Rolle zuerst jemand anderem.',
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
