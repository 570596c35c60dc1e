import type { Words } from '../../languages/words.ts'
import type { Standing } from '../tell-instance.ts'

/** The running sites. */
export const instanceWords = {
  title: {
    fr: 'Ce que montrent les instances du site',
    en: 'What the instances of the site show',
    ru: 'Что показывают серверы сайта',
    uk: 'Що показують сервери сайту',
    de: 'Was die Instanzen der Website zeigen',
  },
  all: {
    fr: 'Confirmé par toutes les instances en marche ({count})\u202F: rien de ce qui est retiré n’est plus montré.',
    en: 'Confirmed by every running instance ({count}): nothing that was withdrawn is shown any more.',
    ru: 'Подтвердили все работающие серверы ({count}): ничего из снятого больше не показывается.',
    uk: 'Підтвердили всі сервери, що працюють ({count}): нічого зі знятого більше не показується.',
    de: 'Von allen laufenden Instanzen bestätigt ({count}): Nichts Zurückgenommenes wird mehr gezeigt.',
  },
  some: {
    fr: '{confirmed} sur {count} ont confirmé.',
    en: '{confirmed} of {count} have confirmed.',
    ru: 'Подтвердили {confirmed} из {count}.',
    uk: 'Підтвердили {confirmed} з {count}.',
    de: '{confirmed} von {count} haben bestätigt.',
  },
  none: {
    fr: 'Aucune instance du site ne s’est fait connaître.',
    en: 'No instance of the site has made itself known.',
    ru: 'Ни один сервер сайта о себе не сообщил.',
    uk: 'Жоден сервер сайту про себе не повідомив.',
    de: 'Keine Instanz der Website hat sich gemeldet.',
  },
} satisfies Record<string, Words>

/** One site, `{name}`; `{when}` it was last heard of, `{until}` when its lease is over. */
export const standingWords: Record<Standing, Words> = {
  confirmed: {
    fr: '{name}\u202F: confirmé',
    en: '{name}: confirmed',
    ru: '{name}: подтверждено',
    uk: '{name}: підтверджено',
    de: '{name}: bestätigt',
  },
  waiting: {
    fr: '{name}\u202F: pas encore, cela prend une ou deux secondes',
    en: '{name}: not yet, it takes a second or two',
    ru: '{name}: ещё нет, это займёт секунду-другую',
    uk: '{name}: ще ні, це забере секунду-дві',
    de: '{name}: noch nicht, es dauert ein, zwei Sekunden',
  },
  silent: {
    fr: '{name}\u202F: sans nouvelles depuis {when}. Peut encore montrer ce qui est retiré, au plus tard jusqu’à {until}.',
    en: '{name}: not heard of since {when}. May still show what was withdrawn, until {until} at the latest.',
    ru: '{name}: нет вестей с {when}. Может ещё показывать снятое, самое позднее до {until}.',
    uk: '{name}: немає звісток з {when}. Може ще показувати зняте, найпізніше до {until}.',
    de: '{name}: ohne Nachricht seit {when}. Zeigt Zurückgenommenes womöglich noch, spätestens bis {until}.',
  },
  stopped: {
    fr: '{name}\u202F: sans nouvelles depuis {when}. Ne montre plus aucun récit.',
    en: '{name}: not heard of since {when}. Shows no stories any more.',
    ru: '{name}: нет вестей с {when}. Историй больше не показывает.',
    uk: '{name}: немає звісток з {when}. Історій більше не показує.',
    de: '{name}: ohne Nachricht seit {when}. Zeigt keine Berichte mehr.',
  },
}
