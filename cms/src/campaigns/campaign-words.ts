import type { GivingState } from '@campaign/shared/content/published.ts'
import type { FieldWords, Words } from '../languages/words.ts'
import { campaignGivingWords } from './campaign-giving-words.ts'
import { campaignTextWords } from './campaign-text-words.ts'

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

/** What each field is called, and what a good entry in it looks like. */
export const campaignWords = { ...campaignTextWords, ...campaignGivingWords }

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
    de: 'Sagen Sie, warum gerade nicht gespendet werden kann: Besucher lesen das.',
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
