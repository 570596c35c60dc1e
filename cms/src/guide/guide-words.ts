import type { Words } from '../languages/words.ts'
import type { Role } from '../people/roles.ts'

export const guideWords = {
  title: { fr: 'Guide', en: 'Guide', ru: 'Руководство', uk: 'Посібник', de: 'Handbuch' },
  fullTitle: {
    fr: 'Guide de la rédaction',
    en: 'Guide to the newsroom',
    ru: 'Руководство редакции',
    uk: 'Посібник редакції',
    de: 'Handbuch der Redaktion',
  },
  about: {
    fr: 'Ce qu’il faut savoir avant de faire, dans l’ordre du travail. Chaque chapitre se lit en deux ou trois minutes.',
    en: 'What to know before doing, in the order of the work. Each chapter takes two or three minutes.',
    ru: 'Что нужно знать заранее, в порядке работы. Каждая глава читается за две-три минуты.',
    uk: 'Що треба знати заздалегідь, у порядку роботи. Кожен розділ читається за дві-три хвилини.',
    de: 'Was man vorher wissen muss, in der Reihenfolge der Arbeit. Jedes Kapitel liest sich in zwei, drei Minuten.',
  },
  languages: {
    fr: 'Ce guide existe en français et en anglais.',
    en: 'This guide is in French and English.',
    ru: 'Руководство есть на французском и английском языках; ниже английское.',
    uk: 'Посібник є французькою та англійською мовами; нижче англійський.',
    de: 'Das Handbuch gibt es auf Französisch und Englisch; hier folgt das englische.',
  },
  emergency: {
    fr: 'Quelqu’un est en danger, un téléphone a été saisi, une personne se rétracte',
    en: 'Somebody is in danger, a telephone was seized, a person withdraws',
    ru: 'Кому-то грозит опасность, изъят телефон, человек отзывает согласие',
    uk: 'Комусь загрожує небезпека, вилучено телефон, людина відкликає згоду',
    de: 'Jemand ist in Gefahr, ein Telefon wurde beschlagnahmt, jemand widerruft',
  },
  whatDoYouDo: {
    fr: 'Que faites-vous\u202F?',
    en: 'What do you do?',
    ru: 'Чем вы занимаетесь?',
    uk: 'Що ви робите?',
    de: 'Was tun Sie?',
  },
  asOf: {
    fr: 'État au {when}. À l’écran, le guide est toujours à jour.',
    en: 'As of {when}. On the screen the guide is always up to date.',
    ru: 'На экране всегда последняя версия, эта — от {when}',
    uk: 'На екрані завжди остання версія, ця — від {when}',
    de: 'Stand: {when}. Am Bildschirm ist das Handbuch immer aktuell.',
  },
  all: { fr: 'Tous les chapitres', en: 'All chapters', ru: 'Все главы', uk: 'Усі розділи', de: 'Alle Kapitel' },
  inThisChapter: {
    fr: 'Dans ce chapitre',
    en: 'In this chapter',
    ru: 'В этой главе',
    uk: 'У цьому розділі',
    de: 'In diesem Kapitel',
  },
  previous: {
    fr: 'Précédent\u202F: {title}',
    en: 'Before: {title}',
    ru: 'Назад: {title}',
    uk: 'Назад: {title}',
    de: 'Zurück: {title}',
  },
  next: {
    fr: 'Suivant\u202F: {title}',
    en: 'Next: {title}',
    ru: 'Далее: {title}',
    uk: 'Далі: {title}',
    de: 'Weiter: {title}',
  },
  print: {
    fr: 'Tout le guide sur une page, à imprimer',
    en: 'The whole guide on one page, for printing',
    ru: 'Всё руководство на одной странице, для печати',
    uk: 'Увесь посібник на одній сторінці, для друку',
    de: 'Das ganze Handbuch auf einer Seite, zum Drucken',
  },
  unknown: {
    fr: 'Ce chapitre n’existe pas, ou plus. Voici le guide.',
    en: 'There is no such chapter, or no longer. This is the guide.',
    ru: 'Такой главы нет. Вот руководство.',
    uk: 'Такого розділу немає. Ось посібник.',
    de: 'Dieses Kapitel gibt es nicht (mehr). Hier ist das Handbuch.',
  },
} satisfies Record<string, Words>

/** What somebody with a role does, in the first person. */
export const roleWorkWords: Record<Role, Words> = {
  author: {
    fr: 'J’écris et je traduis',
    en: 'I write and translate',
    ru: 'Пишу и перевожу',
    uk: 'Пишу й перекладаю',
    de: 'Ich schreibe und übersetze',
  },
  reviewer: {
    fr: 'Je relis, je publie, je retire',
    en: 'I review, publish and take down',
    ru: 'Проверяю, публикую, снимаю',
    uk: 'Перевіряю, публікую, знімаю',
    de: 'Ich prüfe, veröffentliche, nehme herunter',
  },
  treasurer: {
    fr: 'Je tiens les comptes',
    en: 'I keep the books',
    ru: 'Веду счета',
    uk: 'Веду рахунки',
    de: 'Ich führe die Bücher',
  },
  administrator: {
    fr: 'Je gère les comptes d’accès et les réglages',
    en: 'I keep the accounts and settings',
    ru: 'Управляю доступом и настройками',
    uk: 'Керую доступом і налаштуваннями',
    de: 'Ich verwalte Konten und Einstellungen',
  },
}
