import type { Words } from '../../languages/words.ts'

/** The ready list of what to ask of whom. Nothing in it says who a story was about, or why it went. */
export const requestWords = {
  title: {
    fr: 'Demandes de suppression, prêtes à envoyer',
    en: 'Requests for removal, ready to send',
    ru: 'Просьбы об удалении, готовые к отправке',
    uk: 'Прохання про видалення, готові до надсилання',
    de: 'Bitten um Löschung, fertig zum Versand',
  },
  caution: {
    fr: 'N’écrivez rien de plus\u202F: ni motif, ni nom, ni ce que disait la page. Un motif désigne quelqu’un.',
    en: 'Write nothing more: no reason, no name, nothing of what the page said. A reason points to somebody.',
    ru: 'Не пишите ничего сверх этого: ни причины, ни имени, ни того, что было на странице. Причина указывает на человека.',
    uk: 'Не пишіть нічого понад це: ані причини, ані імені, ані того, що було на сторінці. Причина вказує на людину.',
    de: 'Schreiben Sie nichts weiter: keinen Grund, keinen Namen, nichts vom Inhalt der Seite. Ein Grund weist auf jemanden hin.',
  },
  addresses: {
    fr: 'Les adresses\u202F:',
    en: 'The addresses:',
    ru: 'Адреса:',
    uk: 'Адреси:',
    de: 'Die Adressen:',
  },
  byForm: {
    fr: 'Par son formulaire, une adresse à la fois, sans texte\u202F: {form}',
    en: 'By its form, one address at a time, without any text: {form}',
    ru: 'Через форму, по одному адресу, без текста: {form}',
    uk: 'Через форму, по одній адресі, без тексту: {form}',
    de: 'Über sein Formular, eine Adresse nach der anderen, ohne Text: {form}',
  },
  byMail: {
    fr: 'Par courriel à {form}, avec les adresses et ces mots\u202F:',
    en: 'By mail to {form}, with the addresses and these words:',
    ru: 'Письмом на {form}, с адресами и этими словами:',
    uk: 'Листом на {form}, з адресами й цими словами:',
    de: 'Per Mail an {form}, mit den Adressen und diesen Worten:',
  },
  onEachCopy: {
    fr: 'Chaque copie a un lien «\u202Freport\u202F»\u202F: cherchez-y les adresses une à une.',
    en: 'Each copy has a link “report”: look there for the addresses, one by one.',
    ru: 'У каждой копии есть ссылка «report»: ищите там адреса по одному.',
    uk: 'Кожна копія має посилання «report»: шукайте там адреси по одній.',
    de: 'Jede Kopie hat einen Link „report“: Suchen Sie dort die Adressen einzeln.',
  },
  toPartners: {
    fr: 'À chaque partenaire qui a reçu le texte, par la voie habituelle et chiffrée, avec les adresses et ces mots\u202F:',
    en: 'To each partner who was given the text, by the usual encrypted way, with the addresses and these words:',
    ru: 'Каждому партнёру, получившему текст, по обычному зашифрованному каналу, с адресами и этими словами:',
    uk: 'Кожному партнерові, який отримав текст, звичним зашифрованим каналом, з адресами й цими словами:',
    de: 'An jeden Partner, der den Text bekam, auf dem üblichen verschlüsselten Weg, mit den Adressen und diesen Worten:',
  },
  partnerLetter: {
    fr: 'Bonjour,\nNous avons retiré de notre site le contenu des adresses ci-dessous. Merci d’en effacer toute copie\u202F: pages, publications, lettres, fichiers et sauvegardes que vous pouvez atteindre. N’annoncez pas cet effacement. Dites-nous simplement quand c’est fait.',
    en: 'Hello,\nWe have withdrawn what stood at the addresses below. Please delete every copy of it: pages, posts, letters, files and the backups you can reach. Do not announce that you did. Just tell us when it is done.',
    ru: 'Здравствуйте!\nМы сняли с сайта то, что было по адресам ниже. Пожалуйста, удалите все копии: страницы, публикации, рассылки, файлы и доступные вам резервные копии. Не сообщайте об этом публично. Просто напишите нам, когда всё будет готово.',
    uk: 'Добрий день!\nМи зняли із сайту те, що було за адресами нижче. Будь ласка, видаліть усі копії: сторінки, дописи, розсилки, файли та доступні вам резервні копії. Не повідомляйте про це публічно. Просто напишіть нам, коли все буде зроблено.',
    de: 'Guten Tag,\nwir haben zurückgenommen, was unter den folgenden Adressen stand. Bitte löschen Sie jede Kopie davon: Seiten, Beiträge, Rundbriefe, Dateien und die Sicherungen, die Sie erreichen. Kündigen Sie das nicht öffentlich an. Sagen Sie uns nur, wenn es getan ist.',
  },
} satisfies Record<string, Words>

/** In the language of those who read it. */
export const ARCHIVE_LETTER =
  'Hello,\nWe are the publisher of the pages below and have withdrawn them. Please remove every capture of them from your archive, and keep no new one.\nThank you.'
