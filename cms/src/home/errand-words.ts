import type { Words } from '../languages/words.ts'
import type { Errand } from './read-errands.ts'

/** What presses, each with its number. */
export const errandWords: Record<Errand, Words> = {
  never_words_public: {
    fr: 'Textes publics contenant un mot interdit\u202F: {count}',
    en: 'Public texts with a word never to be published: {count}',
    ru: 'Открытые тексты с запретным словом: {count}',
    uk: 'Відкриті тексти із забороненим словом: {count}',
    de: 'Öffentliche Texte mit einem verbotenen Wort: {count}',
  },
  sites_unconfirmed: {
    fr: 'Sites qui n’ont pas encore confirmé un retrait\u202F: {count}',
    en: 'Sites that have not confirmed a withdrawal: {count}',
    ru: 'Сайты, не подтвердившие снятие: {count}',
    uk: 'Сайти, що не підтвердили зняття: {count}',
    de: 'Websites, die eine Rücknahme nicht bestätigt haben: {count}',
  },
  restores_asked: {
    fr: 'Demandes de rendre un récit visible, qui attendent une deuxième personne\u202F: {count}',
    en: 'Requests to show a story again, waiting for a second person: {count}',
    ru: 'Запросы вновь показать историю, ждут второго человека: {count}',
    uk: 'Запити знову показати історію, чекають на другу особу: {count}',
    de: 'Anträge auf Wiederanzeige, die eine zweite Person brauchen: {count}',
  },
  copies_to_ask: {
    fr: 'Copies extérieures dont il reste à demander le retrait\u202F: {count}',
    en: 'Outside copies whose removal is yet to be asked for: {count}',
    ru: 'Внешние копии, об удалении которых ещё не просили: {count}',
    uk: 'Зовнішні копії, про вилучення яких ще не просили: {count}',
    de: 'Fremde Kopien, deren Löschung noch zu verlangen ist: {count}',
  },
  plans_late: {
    fr: 'Publications prévues dont l’heure est passée\u202F: {count}',
    en: 'Planned publications whose time has passed: {count}',
    ru: 'Запланированные публикации, время которых прошло: {count}',
    uk: 'Заплановані публікації, час яких минув: {count}',
    de: 'Geplante Veröffentlichungen, deren Zeit vorbei ist: {count}',
  },
  plans_refused: {
    fr: 'Publications programmées refusées\u202F: {count}',
    en: 'Planned publications refused: {count}',
    ru: 'Отклонённые запланированные публикации: {count}',
    uk: 'Відхилені заплановані публікації: {count}',
    de: 'Abgelehnte geplante Veröffentlichungen: {count}',
  },
  consents_ending: {
    fr: 'Consentements qui expirent dans les 30 jours\u202F: {count}',
    en: 'Consents that end within 30 days: {count}',
    ru: 'Согласия, истекающие в ближайшие 30 дней: {count}',
    uk: 'Згоди, що закінчуються протягом 30 днів: {count}',
    de: 'Einwilligungen, die binnen 30 Tagen enden: {count}',
  },
  consents_to_review: {
    fr: 'Consentements à redemander\u202F: {count}',
    en: 'Consents to ask about again: {count}',
    ru: 'Согласия, о которых пора спросить снова: {count}',
    uk: 'Згоди, про які час запитати знову: {count}',
    de: 'Einwilligungen, nach denen neu zu fragen ist: {count}',
  },
  pictures_ending: {
    fr: 'Images qu’aucun texte ne montre, bientôt supprimées\u202F: {count}',
    en: 'Pictures that no text shows, soon deleted: {count}',
    ru: 'Изображения, которых нет ни в одном тексте, скоро удалятся: {count}',
    uk: 'Зображення, яких немає в жодному тексті, скоро видаляться: {count}',
    de: 'Bilder, die kein Text zeigt, bald gelöscht: {count}',
  },
  requests_open: {
    fr: 'Demandes sur des comptes, qui attendent votre accord\u202F: {count}',
    en: 'Account requests that wait for your word: {count}',
    ru: 'Запросы об учётных записях, ждут вашего согласия: {count}',
    uk: 'Запити щодо облікових записів, чекають на вашу згоду: {count}',
    de: 'Anträge zu Konten, die auf Ihre Zustimmung warten: {count}',
  },
  alarms_open: {
    fr: 'Alertes à traiter\u202F: {count}',
    en: 'Alarms to deal with: {count}',
    ru: 'Тревоги, которые нужно обработать: {count}',
    uk: 'Тривоги, які треба опрацювати: {count}',
    de: 'Offene Alarme: {count}',
  },
}
